import { verdictOf } from '../consent/verdict';
import type { OpenVisit, World } from '../host/ports';
import { OPTIONAL_CATEGORIES } from '../model/category';
import type { AnswerGiven } from '../model/event';
import type { Answer } from '../model/ledger';
import { readReportedState } from '../protocol/consent';
import { ledgerOf } from './ledgers';

/** An answer without an outcome after this long has none: its page is gone, or broke what every page has. */
export const OUTCOME_SECONDS = 15;
/** A page that was loaded anew because of the choice has read its own record by then. */
const RELOADED_MILLISECONDS = 900;

type BringIn = (tab: number, frame: number) => Promise<void>;

async function pendingOf(world: World, visit: OpenVisit): Promise<readonly Answer[]> {
  return (await ledgerOf(world, visit.visit)).answers.filter((answer) => answer.result === null);
}

const outcome = (
  world: World,
  visit: OpenVisit,
  answer: Answer,
  given: Pick<AnswerGiven, 'result' | 'stored' | 'reason'>,
): AnswerGiven => ({
  kind: 'answer-given',
  visit: visit.visit,
  at: world.now(),
  notBefore: null,
  intent: answer.intent,
  adapter: null,
  asked: answer.asked,
  steps: [],
  ...given,
});

/** Gives up answers whose outcome will not come any more, so that neither the log nor an audit waits for it. */
async function endOverdue(world: World, visit: OpenVisit): Promise<void> {
  for (const answer of await pendingOf(world, visit))
    if (world.now() - answer.at >= OUTCOME_SECONDS * 1000)
      await world.log.append([
        outcome(world, visit, answer, { result: 'failed', stored: {}, reason: 'no-outcome' }),
      ]);
}

/** The choice made the site load its page anew, or take away the frame that asked: what the new page keeps is read instead of what the old one would have told. */
export async function afterReload(world: World, tab: number, bringIn: BringIn): Promise<void> {
  const visit = await world.log.openVisit(tab);
  if (visit === null || (await pendingOf(world, visit)).length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, RELOADED_MILLISECONDS));
  const [answer] = await pendingOf(world, visit);
  if (answer === undefined) return;
  let asked = await world.pages.ask(tab, 0, { consent: 'state' });
  if (!asked.ok || asked.value === null || asked.value === undefined) {
    await bringIn(tab, 0);
    asked = await world.pages.ask(tab, 0, { consent: 'state' });
  }
  const state = asked.ok ? readReportedState(asked.value) : null;
  const stored = state?.stored ?? {};
  const read = OPTIONAL_CATEGORIES.some((category) => stored[category] !== undefined);
  const given =
    state === null || !read
      ? { result: 'failed' as const, reason: 'page-left' }
      : verdictOf({
          asked: answer.asked,
          stored,
          offered: OPTIONAL_CATEGORIES.filter((category) => stored[category] !== undefined),
          controlled: true,
          closed: !state.dialog,
          wrote: true,
          reason: null,
        });
  await world.log.append([outcome(world, visit, answer, { ...given, stored })]);
}

/** Sees to it that every answer gets an outcome: after a reload, when its time is over, and when the worker wakes. */
export function followPendingAnswers(world: World, bringIn: BringIn): void {
  world.feed.onCommitted(({ tab, frame, how }) => {
    if (frame === 0 && how === 'load')
      void afterReload(world, tab, bringIn).catch((error: unknown) => console.error(error));
  });
  world.log.onAppended((events) => {
    for (const event of events) {
      if (event.kind !== 'answer-intended') continue;
      const tab = Number(event.visit.slice(event.visit.lastIndexOf('-') + 1));
      setTimeout(() => void endVisit(world, tab), OUTCOME_SECONDS * 1000 + 100);
    }
  });
  void (async () => {
    for (const tab of await world.tabs.all()) await endVisit(world, tab.id);
  })().catch((error: unknown) => console.error(error));
}

async function endVisit(world: World, tab: number): Promise<void> {
  const visit = await world.log.openVisit(tab);
  if (visit !== null) await endOverdue(world, visit);
}
