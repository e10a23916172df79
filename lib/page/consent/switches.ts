import { roleOf } from '../../consent/heuristic/role';
import { isVisible, nameOf } from './dom';

/** Switches that are drawn by style alone: no box, no role, the state in a class or attribute. */

const DRAWN = /switch|toggle|check-?box|slider|tick|chip/i;
const STATES: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  checked: true,
  active: true,
  activated: true,
  selected: true,
  enabled: true,
  yes: true,
  off: false,
  false: false,
  unchecked: false,
  inactive: false,
  deselected: false,
  unselected: false,
  disabled: false,
  no: false,
};
const ATTRIBUTES = [
  'data-state',
  'data-checked',
  'data-on',
  'data-active',
  'data-selected',
  'data-value',
  'aria-selected',
  'checked',
  'on',
  'value',
];
const LABEL_LIMIT = 60;
const LIMIT = 200;

const classesOf = (element: Element): readonly string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');

/** A modifier of a class name: `is-on`, `switch--active`, `toggle_checked`. */
const modifierOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/--|__|[-_]/)
    .at(-1) ?? '';

function statedBy(element: Element): boolean | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const state = value === '' || value === '1' ? true : value === '0' ? false : STATES[value.toLowerCase()];
    if (state !== undefined) return state;
  }
  const states = classesOf(element).map((name) => STATES[modifierOf(name)]);
  return states.find((state) => state !== undefined) ?? null;
}

const familyOf = (element: Element): string =>
  `${element.localName} ${classesOf(element).find((name) => STATES[modifierOf(name)] === undefined) ?? ''}`;

/**
 * What a drawn switch stands at: as its attributes or classes say; where it says nothing but others of its kind do, it is
 * off. Null where none of them says anything.
 */
export function switchState(element: HTMLElement, others: readonly HTMLElement[]): boolean | null {
  const root = element.getRootNode();
  const families = telling.get(root) ?? new Set<string>();
  telling.set(root, families);
  for (const other of [element, ...others]) if (statedBy(other) !== null) families.add(familyOf(other));
  return statedBy(element) ?? (families.has(familyOf(element)) ? false : null);
}

/** Kinds of switches that were once seen to show their state, by document or shadow tree: with all of them off none does. */
const telling = new WeakMap<Node, Set<string>>();

/** No words in it, and the size of a switch. */
function looksLikeSwitch(element: HTMLElement): boolean {
  if ((element.textContent ?? '').trim() !== '') return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 14 && width <= 90 && height >= 8 && height <= 50;
}

function isDrawn(element: HTMLElement): boolean {
  const named = DRAWN.test(`${element.localName} ${element.getAttribute('class') ?? ''}`);
  if (!named && !looksLikeSwitch(element)) return false;
  if (/^(?:a|label|input|select|form|fieldset|ul|table|section|svg|img)$/.test(element.localName))
    return false;
  if ((element.textContent ?? '').length > LABEL_LIMIT || !isVisible(element)) return false;
  const pressable =
    element.hasAttribute('tabindex') ||
    element.hasAttribute('onclick') ||
    element.localName === 'button' ||
    element.localName.includes('-') ||
    getComputedStyle(element).cursor === 'pointer';
  if (!pressable) return false;
  const role = roleOf(nameOf(element));
  // "On" drawn in it.
  return role === 'other' || (role === 'accept' && nameOf(element).length < 4);
}

/** The drawn switches among a dialog's elements; `known`: controls that are read otherwise, and all that holds or stands in one. */
export function switchesIn(
  elements: readonly HTMLElement[],
  known: ReadonlySet<Element>,
): readonly HTMLElement[] {
  const drawn = elements.filter(
    (element) =>
      isDrawn(element) &&
      ![...known].some((other) => element.contains(other) || other.contains(element)) &&
      element.closest('label')?.querySelector('input') == null,
  );
  // Of a switch drawn as one in another, the one that shows the state; else the innermost.
  const yields = (element: HTMLElement): boolean =>
    drawn.some((other) => {
      if (other === element || !(element.contains(other) || other.contains(element))) return false;
      const [own, its] = [statedBy(element) !== null, statedBy(other) !== null];
      return own === its ? element.contains(other) : its;
    });
  return drawn.filter((element) => !yields(element)).slice(0, LIMIT);
}
