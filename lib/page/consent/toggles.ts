import { plain } from '../../consent/heuristic/phrases';
import { always } from '../../consent/heuristic/vocabulary';
import { describe } from './described';
import { textOf, walk } from './dom';
import { buttonPairs, optionOf, pairToggle, pressed, radioGroups } from './pairs';
import { switchesIn, switchState } from './switches';
import { type FoundToggle, isHtml, isLocked, stateOf, TOGGLE_LIMIT } from './toggle';

const TWO_STATE =
  'input[type=checkbox], [role=switch], [role=checkbox], [role=menuitemcheckbox], [aria-pressed], [aria-checked]:not([role=radio], [role=menuitemradio])';
/** Words in the row of a drawn switch; more is a section of the dialog. */
const ROW_LIMIT = 150;
/** "I do not want statistics cookies": ticking refuses. */
const INVERTED = always('inverted');

/** What is drawn around a hidden control and holds nothing else: it may be what listens. */
function wrapperOf(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  if (parent === null || parent.closest('a, button') !== null) return [];
  return parent.childElementCount <= 2 && (parent.textContent ?? '').trim().length < 3 ? [parent] : [];
}

function twoState(
  element: HTMLElement,
  all: ReadonlySet<Element>,
  root: Element,
  stateIn: (element: HTMLElement) => boolean | null,
): FoundToggle {
  const { row, ...described } = describe(element, all, root, '');
  // "Disable statistics" said to those who hear it alone is what pressing would do now.
  const inverted = [described.label, textOf(row, 400)].every((text) => INVERTED.longest(plain(text)) > 0);
  const labels = element instanceof HTMLInputElement && element.labels !== null ? [...element.labels] : [];
  const now = (): boolean | null => {
    const state = stateIn(element);
    return inverted && state !== null ? !state : state;
  };
  return {
    ...described,
    blind: false,
    element,
    on: now(),
    now,
    locked: isLocked(element),
    press: () => [element, ...labels, ...wrapperOf(element)],
  };
}

/** Drawn things without a row and a purpose of their own are ornaments, or close the dialog. */
const hasOwnRow = (element: HTMLElement, all: ReadonlySet<Element>, root: Element): boolean =>
  textOf(describe(element, all, root, '').row, ROW_LIMIT + 1).length <= ROW_LIMIT;

const isSide = (box: HTMLElement): boolean => box.matches('[aria-pressed]') && optionOf(box) !== null;

/** Every two-state control of a dialog, hidden ones (collapsed sections, other tabs, styled inputs) included. */
export function togglesIn(root: Element): readonly FoundToggle[] {
  const elements = [...walk(root)].filter(isHtml);
  const boxes = elements.filter((element) => element.matches(TWO_STATE)).slice(0, TOGGLE_LIMIT);
  // A switch drawn around its own checkbox is one control.
  const pairs = buttonPairs(root);
  const paired = new Set(pairs.flat().map((option) => option.element));
  const single = boxes.filter(
    (box) =>
      !paired.has(box) &&
      !boxes.some((other) => other !== box && box.contains(other)) &&
      // "Deny", pressed, beside "Allow" is no switch that is on.
      !(
        isSide(box) &&
        boxes.some((other) => other.parentElement === box.parentElement && other !== box && isSide(other))
      ),
  );
  const radios = elements
    .filter((element) => element.matches('input[type=radio], [role=radio]'))
    .slice(0, TOGGLE_LIMIT);
  // Of three or more, one is chosen: these are read as a scale.
  const groups = radioGroups(radios).filter((group) => group.length === 2);
  const drawn = switchesIn(elements, new Set<Element>([...boxes, ...radios, ...paired]));
  const all = new Set<Element>([...single, ...drawn, ...radios, ...paired]);
  return [
    ...single.map((element) => twoState(element, all, root, stateOf)),
    ...drawn
      .filter((element) => hasOwnRow(element, all, root))
      .map((element) => twoState(element, all, root, switchState))
      .filter((toggle) => toggle.category !== null),
    ...groups.map((group) =>
      pairToggle(
        group.flatMap((radio) => optionOf(radio) ?? []),
        all,
        root,
        (option) => stateOf(option.element),
      ),
    ),
    ...pairs.map((pair) => pairToggle(pair, all, root, (option) => pressed(option.element))),
  ].filter((toggle): toggle is FoundToggle => toggle !== null);
}
