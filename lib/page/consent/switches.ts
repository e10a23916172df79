import { roleOf } from '../../consent/heuristic/role';
import { isVisible, nameOf } from './dom';

/** Switches that are drawn by style alone: no box, no role, the state in a class or attribute. */

const DRAWN = /switch|toggle|check-?box|slider|tick|chip/i;
const ON = 'on true checked active activated selected enabled yes'.split(' ');
const OFF = 'off false unchecked inactive unselected disabled no'.split(' ');
const ATTRIBUTES =
  'data-state data-checked data-on data-active data-selected data-value aria-selected checked on value'.split(
    ' ',
  );
const LABEL_LIMIT = 60;
const LIMIT = 200;

const meant = (word: string): boolean | null =>
  ON.includes(word) ? true : OFF.includes(word) ? false : null;

const classesOf = (element: Element): readonly string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');

/** A modifier of a class name: `is-on`, `switch--active`, `toggle_checked`. */
const modifierOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/--|__|[-_]/)
    .at(-1) ?? '';

/** What shows on a switch besides words: its attributes without a value and its classes, and how coloured it is. */
export interface Look {
  readonly marks: ReadonlySet<string>;
  readonly colour: number;
}

/** From 0, grey, to 255. */
function saturationOf(background: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 0 : Math.max(red, green, blue) - Math.min(red, green, blue);
}

/** Its attributes without a value and its classes. */
const marksOf = (element: Element): ReadonlySet<string> =>
  new Set([
    ...[...element.attributes].filter(({ value }) => value === '').map(({ name }) => `[${name}]`),
    ...classesOf(element).map((name) => `.${name}`),
  ]);

export function lookOf(element: Element): Look {
  const parts = [element, ...element.children].map((part) => getComputedStyle(part));
  return {
    marks: marksOf(element),
    colour: Math.max(...parts.map(({ backgroundColor }) => saturationOf(backgroundColor))),
  };
}

/** Signs of being on that were learned by pressing, by document or shadow tree and kind of switch. */
const learned = new WeakMap<Node, Map<string, string>>();
const GREY = 40;
const COLOURED = 80;

/**
 * Learns by what a press changed how a kind of switch shows that it is on: by the one mark that came or went as it turned
 * from grey to a colour or back. Two colours, or two marks, say nothing.
 */
export function learnFrom(element: HTMLElement, before: Look): void {
  const after = lookOf(element);
  const [grey, coloured] = before.colour < after.colour ? [before, after] : [after, before];
  const marks = [...coloured.marks].filter((mark) => !grey.marks.has(mark));
  const [mark] = marks;
  if (mark === undefined || marks.length > 1 || grey.colour > GREY || coloured.colour < COLOURED) return;
  const root = element.getRootNode();
  learned.set(root, new Map([...(learned.get(root) ?? []), [familyOf(element), mark]]));
}

function statedBy(element: Element): boolean | null {
  const sign = learned.get(element.getRootNode())?.get(familyOf(element));
  if (sign !== undefined) return marksOf(element).has(sign);
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const state = value === '' || value === '1' ? true : value === '0' ? false : meant(value.toLowerCase());
    if (state !== null) return state;
  }
  const states = classesOf(element).map((name) => meant(modifierOf(name)));
  return states.find((state) => state !== null) ?? null;
}

const familyOf = (element: Element): string =>
  `${element.localName} ${classesOf(element).find((name) => meant(modifierOf(name)) === null) ?? ''}`;

/**
 * What a drawn switch stands at: as its attributes or classes say; where it says nothing but others of its kind do, it is
 * off. Null where none of them says anything.
 */
export const switchState = (element: HTMLElement): boolean | null =>
  statedBy(element) ?? (telling.get(element.getRootNode())?.has(familyOf(element)) === true ? false : null);

function noteTelling(drawn: readonly HTMLElement[]): void {
  for (const element of drawn) {
    if (statedBy(element) === null) continue;
    const root = element.getRootNode();
    telling.set(root, (telling.get(root) ?? new Set()).add(familyOf(element)));
  }
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
  if (element.matches('[role=tab], [role=link], [aria-controls], [aria-expanded]')) return false;
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
      (element.closest('label')?.control ?? null) === null,
  );
  // One that cannot be pressed shows how the others look when they are on.
  const families = new Set(drawn.map(familyOf));
  noteTelling(elements.filter((element) => families.has(familyOf(element))));
  // Of a switch drawn as one in another, the one of the kind that shows the state; else the innermost.
  const yields = (element: HTMLElement): boolean =>
    drawn.some((other) => {
      if (other === element || !(element.contains(other) || other.contains(element))) return false;
      const [own, its] = [switchState(element) !== null, switchState(other) !== null];
      return own === its ? element.contains(other) : its;
    });
  return drawn.filter((element) => !yields(element)).slice(0, LIMIT);
}
