import { isRecord } from '../../consent/cmp/reach';
import type { ReadBack } from '../../consent/read-back';
import type { AnswerEvidence } from '../../consent/verdict';
import { type ConsentByCategory, OPTIONAL_CATEGORIES, type Preference } from '../../model/category';
import { ANSWER_RESULTS } from '../../model/event';
import { askPageWorld, askSignals, type CmpAnswer } from './channel';
import { isMoving } from './dom';
import { findDialog } from './find';
import { byControls } from './layers';
import { report } from './runtime';
import { type Given, LEFT_TO_THE_PERSON, type Session } from './session';
import { changedSince, readBack, readStores } from './stores';
import { until } from './until';
import { reasonGiven } from './worker-words';

const CLOSE_MILLISECONDS = 1_500;
/** Some records are written after the dialog has closed. */
const STORE_MILLISECONDS = 250;
/** Some only once it has faded out. */
const FADING_MILLISECONDS = 600;
/** Something was written that cannot be read: what can be may follow at once. */
const UNREADABLE_MILLISECONDS = 30;
const API_MILLISECONDS = 4_000;

/** Reads back until the records say something, or the standard signals say what was asked, or the time is over. */
async function readAfter(session: Session): Promise<ReadBack> {
  const start = performance.now();
  let asking = false;
  let said: ConsentByCategory | null = null;
  for (;;) {
    const changed = changedSince(session.before);
    const back = await readBack(changed, session);
    if (!back.wrote && !asking) {
      asking = true;
      void signalled().then((categories) => {
        if (isStated(categories) && saysAsked(categories, session.asked)) said = categories;
      });
    }
    if (said !== null) return { ...back, categories: said };
    const elapsed = performance.now() - start;
    if (back.name !== null || (back.wrote && elapsed > UNREADABLE_MILLISECONDS)) return back;
    const most = isMoving(document.documentElement) ? FADING_MILLISECONDS : STORE_MILLISECONDS;
    if (elapsed > most) return back;
    const seen = JSON.stringify(changed);
    await until(
      () => (said === null && JSON.stringify(changedSince(session.before)) === seen ? null : true),
      back.wrote ? UNREADABLE_MILLISECONDS : most - elapsed,
    );
  }
}

const isStated = (categories: ConsentByCategory): boolean =>
  OPTIONAL_CATEGORIES.some(
    (category) => categories[category] === 'granted' || categories[category] === 'denied',
  );

/** Whatever is said of a purpose is what was asked for it. */
const saysAsked = (categories: ConsentByCategory, asked: Preference): boolean =>
  OPTIONAL_CATEGORIES.every((category) => categories[category] !== (asked[category] ? 'denied' : 'granted'));

/** What the standard signals say that is an answer and not a default: evidence where the record cannot be read. */
async function signalled(): Promise<ConsentByCategory> {
  const signals = (await askSignals(800)).flatMap((signal) =>
    isRecord(signal) && signal.answered === true && signal.source !== 'gpc' && isRecord(signal.categories)
      ? [signal.categories]
      : [],
  );
  return Object.fromEntries(
    OPTIONAL_CATEGORIES.map((category) => {
      const states = signals.map((signal) => signal[category]);
      return [
        category,
        states.includes('granted') ? 'granted' : states.includes('denied') ? 'denied' : 'unknown',
      ];
    }),
  );
}

/** The worker judges what is known of an answer; without it nothing is claimed. */
async function verdictOn(evidence: AnswerEvidence): Promise<Pick<Given, 'result' | 'reason'>> {
  const judged = await report({ kind: 'evidence', ...evidence });
  const said = isRecord(judged) ? judged : {};
  return {
    result: ANSWER_RESULTS.find((one) => one === said.result) ?? 'failed',
    reason: reasonGiven(said.reason),
  };
}

async function byInterface(session: Session, cmp: CmpAnswer): Promise<Given | null> {
  if (!(cmp.ready || (await askPageWorld('settle', API_MILLISECONDS)).ready)) return null;
  if (session.takenOver()) return { ...LEFT_TO_THE_PERSON, adapter: session.adapter, steps: session.steps };
  const answer = await askPageWorld('write', API_MILLISECONDS, session.asked);
  if (answer.steps === null) return null;
  session.steps.push(...answer.steps);
  session.offered = answer.offered;
  const closed = (await until(() => (findDialog() === null ? true : null), CLOSE_MILLISECONDS)) === true;
  const back = await readAfter(session);
  // The platform's own account of each part; where it has none, the record in the page's storage.
  const stored = isStated(answer.categories) ? answer.categories : back.categories;
  const verdict = await verdictOn({
    asked: session.asked,
    stored,
    offered: session.offered,
    controlled: answer.answered,
    closed,
    wrote: back.wrote,
    reason: answer.unclear ? 'purpose-not-recognised' : null,
  });
  return { ...verdict, adapter: session.adapter, stored, steps: session.steps };
}

/**
 * Answers the consent dialog of this frame: through the platform's own interface where it has one, else by its controls;
 * waits until it has closed, and reads back what the site stored. `read`: what the platform said just before, null where it
 * was not asked; `first`: what was planned for the dialog as it was told of.
 */
export async function giveAnswer(
  asked: Preference,
  takenOver: () => boolean,
  announce: Session['announce'],
  read: CmpAnswer | null,
  first: Session['first'],
): Promise<Given> {
  const session: Session = {
    asked,
    before: readStores(),
    steps: [],
    offered: [],
    legend: [],
    adapter: null,
    first,
    takenOver,
    announce,
  };
  const cmp = read?.ready === true ? read : await askPageWorld('read', 1_000);
  session.adapter = cmp.cmp;
  if (cmp.writable && findDialog()?.kind !== 'consent-or-pay') {
    const given = await byInterface(session, cmp);
    if (given !== null && given.reason !== 'dialog-still-there') return given;
  }
  const clicked = await byControls(session);
  // Where nothing was pressed, nothing was stored in answer.
  const back = clicked.result !== null && session.steps.length === 0 ? null : await readAfter(session);
  if (clicked.result !== null || back === null)
    return {
      result: clicked.result ?? 'failed',
      adapter: session.adapter,
      stored: back?.categories ?? {},
      steps: session.steps,
      reason: clicked.reason,
    };
  const state = cmp.cmp === null ? {} : (await askPageWorld('read', 1_000)).categories;
  const written = isStated(state) ? state : back.categories;
  const stored = isStated(written) ? written : await signalled();
  const verdict = await verdictOn({
    asked,
    stored,
    offered: session.offered,
    wrote: back.wrote,
    controlled: clicked.controlled,
    closed: clicked.closed,
    reason: clicked.reason,
  });
  return { ...verdict, adapter: session.adapter, stored, steps: session.steps };
}
