import type { DialogLayer, SentLayer } from '../../consent/heuristic/plan';
import { isNumberedStep, questionOf, soleQuestionOf } from '../../consent/heuristic/question';
import { isBulk, isElsewhere } from '../../consent/heuristic/setting';
import type { FoundControl } from './controls';
import { ancestors, contains, textOf, walk } from './dom';
import { type FoundDialog, isTyped } from './find';
import { type FoundScale, scalesIn } from './scales';
import type { FoundToggle } from './toggle';
import { togglesIn } from './toggles';

/** A layer as the planner sees it, with the elements its numbers stand for. */
export interface ReadLayer {
  readonly layer: SentLayer;
  readonly controls: readonly FoundControl[];
  readonly toggles: readonly FoundToggle[];
  readonly scales: readonly FoundScale[];
}

/** A toggle as the planner sees it. */
export const planned = (
  { label, category, purposes, on, locked, interest }: FoundToggle,
  id = 0,
): DialogLayer['toggles'][number] => ({ id, label, category, purposes, on, locked, interest });

/** A section of the dialog with a field to fill asks for something else: its boxes are the person's. */
function asksElse(toggle: FoundToggle, root: Element, fields: readonly Element[]): boolean {
  if (isElsewhere(toggle.label)) return true;
  if (fields.length === 0) return false;
  for (const ancestor of ancestors(toggle.element, 6)) {
    if (ancestor === root) return false;
    if (fields.some((field) => contains(ancestor, field))) return true;
  }
  return false;
}

/** Boxes that stand for all others are left alone beside them, and boxes of other matters always. */
function settings(found: readonly FoundToggle[], root: Element): readonly FoundToggle[] {
  const fields = [...walk(root)].filter(isTyped);
  const own = found.filter((toggle) => toggle.category !== null || !asksElse(toggle, root, fields));
  const single = own.filter((toggle) => !(toggle.category === null && isBulk(toggle.label)));
  return single.some((toggle) => toggle.purposes.length > 0) ? single : own;
}

/** @param answered Controls of an earlier step were set: a step then need not be numbered to ask one thing alone. */
export function readLayer(dialog: FoundDialog, answered = false): ReadLayer {
  const text = textOf(dialog.root, 700);
  const further = dialog.controls.some(({ role }) => role === 'customize');
  const asked = answered || isNumberedStep(text) ? questionOf(text) : further ? null : soleQuestionOf(text);
  const all = settings(togglesIn(dialog.root), dialog.root);
  const free = all.filter((toggle) => !toggle.locked);
  // A single pair without a name of its own answers what the step asks.
  const toggles =
    asked !== null && free.length === 1
      ? all.map((toggle) =>
          toggle.locked || toggle.category !== null
            ? toggle
            : { ...toggle, category: asked, purposes: [asked] },
        )
      : all;
  const scales = scalesIn(dialog.root).filter(
    ({ element, levels }) =>
      element.matches('[type=range]') || levels.some(({ least }) => least !== null && least.length > 0),
  );
  const parts = [
    ...toggles.flatMap((toggle) => [...toggle.press(true).slice(0, 1), ...toggle.press(false).slice(0, 1)]),
    ...scales.map(({ element }) => element),
  ];
  const settable = free.length > 0 || scales.length > 0;
  const controls = dialog.controls.filter(
    (control) =>
      (settable || !control.disabled) &&
      !parts.some((part) => part === control.element || contains(part, control.element)),
  );
  return {
    controls,
    toggles,
    scales,
    layer: {
      controls: controls.map(({ element, role, label }, id) => ({
        id,
        role,
        label,
        link: element.localName === 'a',
      })),
      toggles: toggles.map(planned),
      scales: scales.map(({ label, levels, at }, id) => ({ id, label, levels, at })),
      question: settable ? null : asked,
    },
  };
}
