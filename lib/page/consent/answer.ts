import { decisionsFor, offeredBy as offeredByParts, stateOf, unrecognised } from '../../consent/cmp/classify';
import { isRecord } from '../../consent/cmp/reach';
import { offeredBy, planAnswer, type Step, wanted } from '../../consent/heuristic/plan';
import { verdictOf } from '../../consent/verdict';
import {
  type ConsentByCategory,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../../model/category';
import type { AnswerResult } from '../../model/event';
import { askPageWorld, askSignals, type CmpAnswer } from './channel';
import { isVisible } from './dom';
import { type FoundDialog, findDialog, findDialogs } from './find';
import { planned, type ReadLayer, readLayer } from './layer';
import { press, pressPointer } from './press';
import { type ReadBack, readBack, readStores, type Stored } from './stores';
import type { FoundToggle } from './toggles';

/** What came of answering, before the worker writes it into the log. */
export interface Given {
  readonly result: AnswerResult;
  readonly adapter: string | null;
  readonly stored: ConsentByCategory;
  readonly steps: readonly string[];
  readonly reason: string | null;
}

const POLL_MILLISECONDS = 24;
const CLOSE_MILLISECONDS = 1_500;
const LAYER_MILLISECONDS = 2_500;
const STORE_MILLISECONDS = 250;
const API_MILLISECONDS = 4_000;
/** A toggle that has not moved after this many tries does not move. */
const SETTING_TRIES = 3;
const MOVE_MILLISECONDS = 250;
const CLICK_MILLISECONDS = 450;
const ROUNDS = 6;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Looks again until something is so, or the time is over. */
async function until<T>(look: () => T | null, milliseconds: number): Promise<T | null> {
  const start = performance.now();
  for (;;) {
    const seen = look();
    if (seen !== null) return seen;
    if (performance.now() - start > milliseconds) return null;
    await wait(POLL_MILLISECONDS);
  }
}

interface Session {
  readonly asked: Preference;
  readonly before: Stored;
  readonly steps: string[];
  offered: readonly OptionalCategory[];
  adapter: string | null;
  /** True once the person has taken over: nothing more is done. */
  readonly takenOver: () => boolean;
}

const quote = (label: string): string => `"${label.slice(0, 60)}"`;

const isOpen = (dialog: FoundDialog): boolean =>
  dialog.root.isConnected &&
  dialog.controls.some((control) => control.element.isConnected && isVisible(control.element));

/** The same layer, seen by its controls: another one has other labels or more toggles. */
const signature = ({ layer }: ReadLayer): string =>
  `${layer.controls.map((control) => control.label).join('|')}/${layer.toggles.length}`;

/** Drawn anew by the page, the dialog is looked for again. */
const alive = (dialog: FoundDialog): FoundDialog =>
  dialog.root.isConnected ? dialog : (findDialog() ?? dialog);

/** Toggles that do not stand where they are to stand. A pair that does not show its state counts until it was pressed. */
function misplaced(
  session: Session,
  dialog: FoundDialog,
  pressed: ReadonlySet<string>,
): readonly FoundToggle[] {
  return readLayer(alive(dialog)).toggles.filter((toggle) => {
    if (toggle.locked || toggle.category === 'necessary') return false;
    return toggle.on === null
      ? !pressed.has(toggle.label)
      : toggle.on !== wanted(planned(toggle), session.asked);
  });
}

/** Brings every toggle to where it is to stand; false when one does not move. Read back after each round. */
async function setToggles(session: Session, dialog: FoundDialog): Promise<boolean> {
  const pressed = new Set<string>();
  let wrong = misplaced(session, dialog, pressed);
  for (let stuck = 0; wrong.length > 0 && stuck < SETTING_TRIES; ) {
    for (const toggle of wrong) {
      // The page redrew them after the last one: the rest are found again in the next round.
      if (!toggle.element.isConnected) break;
      if (session.takenOver()) return false;
      const on = wanted(planned(toggle), session.asked);
      const targets = toggle.press(on).filter((target) => target.isConnected);
      const target = targets[Math.min(stuck, targets.length - 1)];
      if (target === undefined) return false;
      press(target);
      pressed.add(toggle.label);
      session.steps.push(`set ${quote(toggle.label)} ${on ? 'on' : 'off'}`);
    }
    const before = wrong.length;
    await wait(0);
    // A page may move its switches only after a while: pressed again too early, they would move back.
    const moved = await until(() => {
      const now = misplaced(session, dialog, pressed);
      return now.length < before ? now : null;
    }, MOVE_MILLISECONDS);
    stuck = moved === null ? stuck + 1 : 0;
    wrong = moved ?? misplaced(session, dialog, pressed);
  }
  return wrong.length === 0;
}

/** Presses a deciding control and waits for what it does: the dialog closes, or shows another layer. */
async function decide(
  dialog: FoundDialog,
  read: ReadLayer,
  id: number,
  milliseconds: number,
): Promise<'closed' | 'changed' | 'nothing'> {
  const control = read.controls[id];
  if (control === undefined) return 'nothing';
  const before = signature(read);
  const others = findDialogs().map(({ root }) => root);
  const look = (): 'closed' | 'changed' | null => {
    const now = findDialog(others);
    if (now === null) return 'closed';
    if (now.root === dialog.root) return signature(readLayer(now)) !== before ? 'changed' : null;
    return isOpen(dialog) && others.includes(now.root) ? null : 'changed';
  };
  press(control.element);
  const effect = await until(look, CLICK_MILLISECONDS);
  if (effect !== null) return effect;
  // Nothing moved: some dialogs listen to the pointer and not to the click.
  pressPointer(control.element);
  return (await until(look, milliseconds)) ?? 'nothing';
}

function controlOf(steps: readonly Step[]): { readonly id: number; readonly label: string } | null {
  const last = steps.findLast((step) => step.do === 'click');
  return last === undefined || last.do !== 'click' ? null : last.control;
}

interface Clicked {
  readonly controlled: boolean;
  readonly closed: boolean;
  readonly result: AnswerResult | null;
  readonly reason: string | null;
}

const stopped = (result: AnswerResult, reason: string): Clicked => ({
  controlled: false,
  closed: false,
  result,
  reason,
});

/** Goes through the dialog's layers by its own controls. */
async function byControls(session: Session): Promise<Clicked> {
  let opened = 0;
  const known: Element[] = [];
  /** Labels of controls that were clicked and closed nothing: a refusal of one tab, to be saved by another control. */
  const idle = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const dialog = await until(() => findDialog(known), round === 0 ? 0 : LAYER_MILLISECONDS);
    if (dialog === null)
      return stopped(round === 0 ? 'no-banner' : 'failed', round === 0 ? 'no-dialog' : 'layer-did-not-open');
    if (session.takenOver()) return stopped('not-possible', 'person-is-answering');
    if (dialog.kind === 'consent-or-pay') return stopped('not-possible', 'consent-or-pay');
    const read = readLayer(dialog);
    session.offered = [...new Set([...session.offered, ...offeredBy(read.layer)])];
    const layer = { ...read.layer, controls: read.layer.controls.filter(({ label }) => !idle.has(label)) };
    const plan = planAnswer(layer, session.asked, opened);
    if (plan.kind === 'none')
      return idle.size > 0 ? stopped('failed', 'dialog-still-there') : stopped(plan.result, plan.reason);
    const control = controlOf(plan.steps);
    if (control === null) return stopped('not-possible', 'no-known-control');
    if (plan.kind === 'answer' && plan.steps.length > 1 && !(await setToggles(session, dialog)))
      return stopped('not-possible', session.takenOver() ? 'person-is-answering' : 'control-does-not-move');
    // The page may have drawn its controls anew while they were set.
    const fresh = readLayer(findDialog(known) ?? dialog);
    const id = fresh.layer.controls.findIndex(
      ({ label, role }) => label === control.label && role === read.layer.controls[control.id]?.role,
    );
    // What was planned is no longer there: what is there now is read and planned anew.
    if (id < 0) continue;
    if (session.takenOver()) return stopped('not-possible', 'person-is-answering');
    session.steps.push(`click ${quote(control.label)}`);
    const effect = await decide(
      dialog,
      fresh,
      id,
      plan.kind === 'open' ? LAYER_MILLISECONDS : CLOSE_MILLISECONDS,
    );
    if (plan.kind === 'open') {
      if (effect === 'nothing') return stopped('failed', 'layer-did-not-open');
      opened += 1;
      known.push(dialog.root);
      continue;
    }
    if (effect === 'closed')
      return { controlled: plan.exact, closed: true, result: null, reason: plan.reason };
    if (effect === 'nothing' && idle.size < 2) {
      idle.add(control.label);
      continue;
    }
    if (effect === 'nothing')
      return { controlled: plan.exact, closed: false, result: null, reason: plan.reason };
    opened += 1;
  }
  return stopped('failed', 'too-many-layers');
}

/** Reads back until the records say something, or the time is over: some are written after the dialog has closed. */
async function readAfter(session: Session): Promise<ReadBack> {
  const read = (): ReadBack => readBack(session.before, session.offered, session.asked);
  const found = await until(() => {
    const back = read();
    return back.name !== null ? back : null;
  }, STORE_MILLISECONDS);
  return found ?? read();
}

const isStated = (categories: ConsentByCategory): boolean =>
  OPTIONAL_CATEGORIES.some(
    (category) => categories[category] === 'granted' || categories[category] === 'denied',
  );

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

async function byInterface(session: Session, cmp: CmpAnswer): Promise<Given | null> {
  const settled = cmp.ready ? cmp : await askPageWorld({ do: 'settle' }, API_MILLISECONDS);
  if (!settled.ready || settled.parts.length === 0) return null;
  if (session.takenOver())
    return {
      result: 'not-possible',
      adapter: session.adapter,
      stored: {},
      steps: session.steps,
      reason: 'person-is-answering',
    };
  const decisions = decisionsFor(settled.parts, session.asked);
  const answer = await askPageWorld({ do: 'write', decisions }, API_MILLISECONDS);
  if (answer.steps === null) return null;
  session.steps.push(...answer.steps);
  session.offered = offeredByParts(settled.parts);
  const closed = (await until(() => (findDialog() === null ? true : null), CLOSE_MILLISECONDS)) === true;
  const back = await readAfter(session);
  const state = stateOf(answer.parts, answer.answered);
  // The platform's own account of each part; where it has none, the record in the page's storage.
  const stored = isStated(state.categories) ? state.categories : back.categories;
  const verdict = verdictOf({
    asked: session.asked,
    stored,
    offered: session.offered,
    controlled: answer.answered,
    closed,
    wrote: back.wrote,
    reason: unrecognised(settled.parts).length > 0 ? 'purpose-not-recognised' : null,
  });
  return { ...verdict, adapter: session.adapter, stored, steps: session.steps };
}

/**
 * Answers the consent dialog of this frame: through the platform's own interface where it has one, else by its controls;
 * waits until it has closed, and reads back what the site stored.
 */
export async function giveAnswer(asked: Preference, takenOver: () => boolean): Promise<Given> {
  const session: Session = { asked, before: readStores(), steps: [], offered: [], adapter: null, takenOver };
  const dialog = findDialog();
  if (dialog?.kind === 'consent-or-pay')
    return { result: 'not-possible', adapter: null, stored: {}, steps: [], reason: 'consent-or-pay' };
  const cmp = await askPageWorld({ do: 'read' }, 1_000);
  session.adapter = cmp.cmp;
  if (cmp.writable) {
    const given = await byInterface(session, cmp);
    if (given !== null && given.reason !== 'dialog-still-there') return given;
  }
  const clicked = await byControls(session);
  const back = await readAfter(session);
  if (clicked.result !== null)
    return {
      result: clicked.result,
      adapter: session.adapter,
      stored: back.categories,
      steps: session.steps,
      reason: clicked.reason,
    };
  const after = cmp.cmp === null ? null : await askPageWorld({ do: 'read' }, 1_000);
  const state = after === null ? {} : stateOf(after.parts, after.answered).categories;
  const written = isStated(state) ? state : back.categories;
  const stored = isStated(written) ? written : await signalled();
  const verdict = verdictOf({ asked, stored, offered: session.offered, wrote: back.wrote, ...clicked });
  return { ...verdict, adapter: session.adapter, stored, steps: session.steps };
}
