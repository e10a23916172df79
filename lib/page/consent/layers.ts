import { confirmingControl } from '../../consent/heuristic/plan';
import type { AnswerReason } from '../../model/answer-reason';
import type { AnswerResult } from '../../model/event';
import { askPlan, type NextStep, sendable } from './ask-plan';
import { GREYED } from './controls';
import { isLeaving, isMoving, isVisible, textOf } from './dom';
import { type FoundDialog, findConfirmation, findDialog, findDialogs, MODAL, modals } from './find';
import { type ReadLayer, readLayer } from './layer';
import { press } from './press';
import { quote, type Session } from './session';
import { applySettings } from './settings';
import { withTabs } from './tabs';
import { until } from './until';

const CLOSE_MILLISECONDS = 1_500;
const LAYER_MILLISECONDS = 2_500;
/** From a frame, the next layer may have opened in another one. */
const ELSEWHERE_MILLISECONDS = 700;
const ENABLED_MILLISECONDS = 250;
/** Some pages take no answer before the dialog has come to rest. */
const REST_MILLISECONDS = 1_000;
const RESTED_MILLISECONDS = 120;
/** A dialog that is not there this long after its answer does not come back with another question. */
const GONE_MILLISECONDS = 300;
/** Layers and steps gone through before giving up. */
const ROUNDS = 14;

export interface Clicked {
  readonly controlled: boolean;
  readonly closed: boolean;
  readonly result: AnswerResult | null;
  readonly reason: AnswerReason | null;
}

const stopped = (result: AnswerResult, reason: AnswerReason): Clicked => ({
  controlled: false,
  closed: false,
  result,
  reason,
});

/** The same layer, seen by its controls and what they stand at: another one has other labels or more toggles, not only a cross. */
const signature = ({ layer }: ReadLayer): string =>
  `${layer.controls.flatMap(({ role, label }) => (role === 'close' ? [] : label)).join('|')}/${layer.toggles.map(({ on }) => on).join()}/${layer.scales.length}/${layer.question}`;

type Effect = 'closed' | 'changed' | 'nothing';

/**
 * Presses a deciding control and waits for what it does: the dialog closes, or shows another layer. `moved`: it had not come to
 * rest a moment ago, so that it may not have listened.
 */
async function decide(
  dialog: FoundDialog,
  read: ReadLayer,
  id: number,
  kind: 'answer' | 'step' | 'open',
  moved: boolean,
): Promise<Effect> {
  const control = read.controls[id];
  if (control === undefined) return 'nothing';
  const text = textOf(dialog.root, 2_000);
  const before = signature(read);
  const others = findDialogs(true).map(({ root }) => root);
  const moving = kind === 'answer' && (moved || isMoving(dialog.root));
  const look = (): Effect | null => {
    const now = findDialog(others, true);
    // Only greyed out while the page is busy with the answer, it is still there.
    const busy =
      (control.element.matches(':disabled') && isVisible(control.element)) ||
      // The next step comes in once this one has gone out.
      (kind === 'step' && (isLeaving(dialog.root) || (dialog.root.matches(MODAL) && isVisible(dialog.root))));
    if (now === null) return busy ? null : 'closed';
    // An earlier layer behind the one that was answered goes with it, if a little later.
    if (now.root !== dialog.root) return others.includes(now.root) ? null : 'changed';
    const reads = textOf(dialog.root, 2_000) === text || (kind !== 'step' && control.element.isConnected);
    return reads && signature(readLayer(now)) === before ? null : 'changed';
  };
  press(control.element);
  if (moving) {
    await until(() => look() ?? (isMoving(dialog.root) ? null : 'nothing'), REST_MILLISECONDS);
    const effect = await until(look, RESTED_MILLISECONDS);
    if (effect !== null || !isVisible(control.element)) return effect ?? 'nothing';
    press(control.element);
  }
  const most =
    kind === 'answer'
      ? CLOSE_MILLISECONDS
      : kind === 'open' && window !== window.top
        ? ELSEWHERE_MILLISECONDS
        : LAYER_MILLISECONDS;
  return (await until(look, most)) ?? 'nothing';
}

const LABEL_LIMIT = 120;

/** What the settings of a layer, and their positions, are called. */
const legendOf = ({ toggles, scales }: ReadLayer): Session['legend'] => [
  ...toggles
    .filter(({ purposes }) => purposes.length > 0)
    .map(({ label, purposes, named }) => ({
      label,
      value: named.slice(0, LABEL_LIMIT),
      purposes,
      level: false,
    })),
  ...scales.flatMap(({ levels, values }) =>
    levels.map(({ label, least }, at) => ({
      label: label.slice(0, LABEL_LIMIT),
      value: (values[at] ?? '').slice(0, LABEL_LIMIT),
      purposes: least ?? [],
      level: true,
    })),
  ),
];

/** Says yes where the page asks whether what was chosen is meant; false where it asks and no control is understood. */
function confirm(session: Session, before: readonly Element[]): boolean {
  const asking = findConfirmation(before);
  if (asking === null) return true;
  const control = confirmingControl(asking.controls, session.asked);
  if (control === null || session.takenOver()) return false;
  press(control.element);
  session.steps.push(`click ${quote(control.label)}`);
  return !isVisible(asking.root) && findDialog() === null;
}

/** Goes through the dialog's layers by its own controls. */
export async function byControls(session: Session): Promise<Clicked> {
  let opened = 0;
  let decided = false;
  let answered = false;
  let exact = true;
  let reason: AnswerReason | null = null;
  const known: Element[] = [];
  /** What opened a layer: pressed again, it would hide what it showed. */
  const openers: Element[] = [];
  const before = modals();
  /** Labels of controls that were clicked and closed nothing: a refusal of one tab, to be saved by another control. */
  const idle = new Set<string>();
  let unopened = false;
  let gone = false;
  const closedAfter = (stood: readonly Element[]): Clicked =>
    confirm(session, stood)
      ? { controlled: exact, closed: true, result: null, reason }
      : stopped('not-possible', 'asks-to-confirm');
  for (let round = 0; round < ROUNDS; round += 1) {
    const look = (): FoundDialog | null => findDialog(known, round > 0);
    // The page may be drawing anew what was told of a moment ago.
    const wait =
      answered || round === 0 ? GONE_MILLISECONDS : gone ? ELSEWHERE_MILLISECONDS : LAYER_MILLISECONDS;
    const dialog = await until(look, wait);
    // It changed as it went: what was pressed was the answer.
    if (dialog === null && answered) return closedAfter(before);
    if (dialog === null)
      return stopped(round === 0 ? 'no-banner' : 'failed', round === 0 ? 'no-dialog' : 'layer-did-not-open');
    if (session.takenOver()) return stopped('not-possible', 'person-is-answering');
    if (dialog.kind === 'consent-or-pay') return stopped('not-possible', 'consent-or-pay');
    const moved = (round === 0 && session.first?.moved === true) || isMoving(dialog.root);
    const read = await withTabs(session, dialog, readLayer(dialog, decided), decided);
    if (read === null)
      return stopped('not-possible', session.takenOver() ? 'person-is-answering' : 'control-does-not-move');
    const { legend } = session;
    session.legend = [
      ...legend,
      ...legendOf(read).filter(({ label }) => !legend.some((one) => one.label === label)),
    ];
    const layer = sendable(read.layer, idle);
    const ahead = round === 0 && session.first?.layer === JSON.stringify(layer) ? session.first.step : null;
    const plan: NextStep | null = ahead ?? (await askPlan(layer, session.asked, { opened, decided }));
    if (plan === null) return stopped('failed', 'script-error');
    session.offered = [...new Set([...session.offered, ...plan.offered])];
    if (plan.kind === 'none' && unopened && !decided) return stopped('failed', 'layer-did-not-open');
    if (plan.kind === 'none')
      return idle.size > 0
        ? stopped('failed', 'dialog-still-there')
        : stopped(plan.result, plan.reason ?? 'no-known-control');
    const control = plan.control === null ? undefined : read.layer.controls[plan.control];
    // Only pairs say what each press of theirs stores.
    if (control === undefined && read.toggles.some(({ blind, locked }) => !blind && !locked))
      return stopped('not-possible', 'no-known-control');
    if (plan.kind !== 'open' && plan.sets && !(await applySettings(session, dialog, decided)))
      return stopped('not-possible', session.takenOver() ? 'person-is-answering' : 'control-does-not-move');
    if (control === undefined) {
      const closed = (await until(() => look() === null || null, CLOSE_MILLISECONDS)) === true;
      return { controlled: exact && plan.exact, closed, result: null, reason: reason ?? plan.reason };
    }
    // The page may have drawn its controls anew while they were set, or the step was planned.
    const fresh: ReadLayer = ahead !== null && !plan.sets ? read : readLayer(look() ?? dialog, decided);
    const id = fresh.layer.controls.findIndex(
      ({ label, role }) => label === control.label && role === control.role,
    );
    // What was planned is no longer there: what is there now is read and planned anew.
    if (id < 0) continue;
    if (session.takenOver()) return stopped('not-possible', 'person-is-answering');
    // What is greyed out until something is chosen may come to life a moment later.
    const deciding = fresh.controls[id]?.element;
    if (
      (await until(() => (deciding?.matches(GREYED) === false ? true : null), ENABLED_MILLISECONDS)) === null
    )
      return stopped('not-possible', 'control-does-not-move');
    if (plan.kind === 'open' && deciding !== undefined && openers.includes(deciding)) {
      const planned = signature(read);
      // What it showed may still be coming in.
      const came = await until(() => {
        const now = look();
        return now !== null && signature(readLayer(now, decided)) !== planned ? true : null;
      }, ELSEWHERE_MILLISECONDS);
      if (came === null) idle.add(control.label);
      continue;
    }
    session.steps.push(`click ${quote(control.label)}`);
    const text = textOf(dialog.root, 2_000);
    const stood = modals();
    if (plan.kind !== 'open') {
      exact &&= plan.exact;
      reason ??= plan.reason;
      session.announce({ steps: session.steps, offered: session.offered, controlled: exact, reason });
    }
    const effect = await decide(dialog, fresh, id, plan.kind, moved);
    if (plan.kind === 'open') {
      if (effect === 'nothing') {
        // It told more, and set nothing: what else is there is tried.
        idle.add(control.label);
        unopened = true;
        continue;
      }
      opened += 1;
      if (deciding !== undefined) openers.push(deciding);
      gone = effect === 'closed' && window !== window.top;
      known.push(dialog.root);
      continue;
    }
    if (effect === 'closed') return closedAfter(stood);
    if (effect === 'nothing') {
      if (plan.kind === 'step') return stopped('failed', 'layer-did-not-open');
      if (idle.size >= 2) return { controlled: exact, closed: false, result: null, reason };
      idle.add(control.label);
      continue;
    }
    decided = true;
    answered = plan.kind === 'answer';
    // The same words are still there: it set something, and decided nothing.
    if (dialog.root.isConnected && textOf(dialog.root, 2_000) === text) idle.add(control.label);
  }
  return stopped('failed', 'too-many-layers');
}
