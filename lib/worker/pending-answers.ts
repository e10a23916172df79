import { type AnswerEvidence, verdictOf } from '../consent/verdict';
import type { OpenVisit, PageSender, World } from '../host/ports';
import { OPTIONAL_CATEGORIES } from '../model/category';
import type { AnswerGiven } from '../model/event';
import type { Answer } from '../model/ledger';
import { type ConsentReport, readReportedState } from '../protocol/consent';
import { tabOfVisit } from '../store/event-log';
import { ledgerOf } from './ledgers';

/** An answer without an outcome after this long has none: its page is gone, or broke what every page has. */
export const OUTCOME_SECONDS = 15;
/** A page that was loaded anew because of the choice has read its own record by then. */
const RELOADED_MILLISECONDS = 900;
/** How often, and how long, the document that decides is asked whether it is still there. */
const DECISION_MILLISECONDS = 30;
const DECISION_TRIES = 160;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Brings the consent scripts into a frame. */
export type BringIn = (tab: number, frame: number) => Promise<void>;

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

/** What was known when the deciding control was pressed. */
type Evidence = Pick<AnswerEvidence, 'offered' | 'controlled' | 'reason'> & Pick<AnswerGiven, 'steps'>;

/** What the page's top document keeps, and whether it shows a dialog; null where it cannot be asked. */
async function stateOf(world: World, tab: number, bringIn: BringIn) {
  let asked = await world.pages.ask(tab, 0, { consent: 'state' });
  if (!asked.ok || asked.value === null || asked.value === undefined) {
    await bringIn(tab, 0);
    asked = await world.pages.ask(tab, 0, { consent: 'state' });
  }
  return asked.ok ? readReportedState(asked.value) : null;
}

/**
 * Gives a pending answer its outcome from what the page's top document keeps now. Without `evidence` of how the controls
 * stood, only a record that can be read proves anything.
 */
async function judge(
  world: World,
  visit: OpenVisit,
  answer: Answer,
  evidence: Evidence | null,
  bringIn: BringIn,
): Promise<void> {
  const state = await stateOf(world, visit.tab, bringIn);
  const stored = state?.stored ?? {};
  const read = OPTIONAL_CATEGORIES.filter((category) => stored[category] !== undefined);
  const given =
    state === null || (read.length === 0 && evidence === null)
      ? { result: 'failed' as const, reason: 'page-left' }
      : verdictOf({
          asked: answer.asked,
          stored,
          offered: evidence?.offered ?? read,
          controlled: evidence?.controlled ?? true,
          closed: !state.dialog,
          wrote: true,
          reason: evidence?.reason ?? null,
        });
  // It may have told of itself in the meantime.
  if (!(await pendingOf(world, visit)).some(({ intent }) => intent === answer.intent)) return;
  await world.log.append([
    { ...outcome(world, visit, answer, { ...given, stored }), steps: evidence?.steps ?? [] },
  ]);
}

/** The choice made the site load its page anew: what the new page keeps is read instead of what the old one would have told. */
async function afterReload(world: World, tab: number, bringIn: BringIn): Promise<void> {
  const visit = await world.log.openVisit(tab);
  if (visit === null || (await pendingOf(world, visit)).length === 0) return;
  await wait(RELOADED_MILLISECONDS);
  const [answer] = await pendingOf(world, visit);
  if (answer !== undefined) await judge(world, visit, answer, null, bringIn);
}

type Deciding = Extract<ConsentReport, { kind: 'deciding' }>;

/**
 * A deciding control is being pressed. Where the page takes our script away with it (a reload, a frame removed), the page
 * that is there then is read, with what is known of the controls.
 */
export async function followDecision(
  world: World,
  visit: OpenVisit,
  deciding: Deciding,
  from: PageSender,
  bringIn: BringIn,
): Promise<void> {
  const { intent, instance, ...evidence } = deciding;
  for (let tries = 0; tries < DECISION_TRIES; tries += 1) {
    await wait(DECISION_MILLISECONDS);
    const answer = (await pendingOf(world, visit)).find((pending) => pending.intent === intent);
    if (answer === undefined) return;
    const there = await world.pages.ask(from.tab, from.frame.id, { consent: 'here' });
    const same =
      there.ok &&
      typeof there.value === 'object' &&
      there.value !== null &&
      Reflect.get(there.value, 'instance') === instance;
    if (!same) return judge(world, visit, answer, evidence, bringIn);
  }
}

/** A frame answered and could not read what was stored: the page around it may keep it. */
export async function readAround(
  world: World,
  visit: OpenVisit,
  report: Extract<ConsentReport, { kind: 'answered' }>,
  bringIn: BringIn,
): Promise<void> {
  const answer = (await pendingOf(world, visit)).find(({ intent }) => intent === report.intent);
  if (answer === undefined) return;
  const state = await stateOf(world, visit.tab, bringIn);
  const stored = state?.stored ?? {};
  const read = OPTIONAL_CATEGORIES.filter((category) => stored[category] !== undefined);
  const given =
    state === null || read.length === 0
      ? report
      : verdictOf({
          asked: report.asked,
          stored,
          offered: read,
          controlled: true,
          closed: !state.dialog,
          wrote: true,
          reason: null,
        });
  const { result, reason } = given;
  await world.log.append([
    {
      ...outcome(world, visit, answer, { result, reason, stored: read.length > 0 ? stored : report.stored }),
      adapter: report.adapter,
      steps: report.steps,
    },
  ]);
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
      const tab = tabOfVisit(event.visit);
      if (tab === null) continue;
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
