import type { DialogLayer } from '../../consent/heuristic/plan';
import { OPTIONAL_CATEGORIES, type OptionalCategory } from '../../model/category';
import type { BannerSeen } from '../../model/event';
import type { FoundControl } from './controls';
import { contains, isVisible } from './dom';
import type { FoundDialog } from './find';
import { type FoundToggle, togglesIn } from './toggles';

/** A layer as the planner sees it, with the elements its numbers stand for. */
export interface ReadLayer {
  readonly layer: DialogLayer;
  readonly controls: readonly FoundControl[];
  readonly toggles: readonly FoundToggle[];
}

/** A toggle as the planner sees it. */
export const planned = (
  { label, category, on, locked, interest }: FoundToggle,
  id = 0,
): DialogLayer['toggles'][number] => ({ id, label, category, on, locked, interest });

export function readLayer(dialog: FoundDialog): ReadLayer {
  const toggles = togglesIn(dialog.root);
  const parts = toggles.flatMap((toggle) => [
    ...toggle.press(true).slice(0, 1),
    ...toggle.press(false).slice(0, 1),
  ]);
  const controls = dialog.controls.filter(
    (control) => !parts.some((part) => part === control.element || contains(part, control.element)),
  );
  return {
    controls,
    toggles,
    layer: {
      controls: controls.map(({ role, label }, id) => ({ id, role, label })),
      toggles: toggles.map(planned),
    },
  };
}

/** Refusing is less prominent when it is clearly smaller, fainter or only a link beside a button. */
function prominence(controls: readonly FoundControl[]): BannerSeen['offers']['rejectProminence'] {
  const accept = controls.find((control) => control.role === 'accept')?.element;
  const reject = controls.find((control) => control.role === 'reject')?.element;
  if (accept === undefined || reject === undefined) return null;
  const [yes, no] = [accept, reject].map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const filled = !/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor);
    return { area: box.width * box.height, size: Number.parseFloat(style.fontSize), filled };
  });
  if (yes === undefined || no === undefined) return null;
  const lesser = no.area < yes.area * 0.5 || no.size < yes.size * 0.85 || (yes.filled && !no.filled);
  return lesser ? 'lesser' : 'equal';
}

/** What a dialog offers where it is first seen. */
export function offersOf({ controls, toggles }: ReadLayer): BannerSeen['offers'] {
  const seen = toggles.filter((toggle) => !toggle.locked && !toggle.interest);
  const of = (on: boolean | null): readonly OptionalCategory[] =>
    OPTIONAL_CATEGORIES.filter((category) =>
      seen.some((toggle) => toggle.category === category && (on === null || toggle.on === on)),
    );
  const shown = controls.filter((control) => isVisible(control.element));
  const roles = [...new Set(shown.map((control) => control.role))].filter((role) => role !== 'other');
  return {
    roles: toggles.some((toggle) => !toggle.locked) ? [...roles, 'toggle'] : roles,
    categories: of(null),
    preticked: of(true),
    rejectProminence: prominence(shown),
  };
}
