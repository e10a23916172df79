import { roleOf, sideOf } from '../../consent/heuristic/role';
import { namesEverything } from '../../consent/heuristic/setting';
import { purposeOf } from '../../consent/labels';
import { describe, labelsOf, titleOf } from './described';
import { accessibleNameOf, ancestors, isVisible, nameOf, textOf, walk } from './dom';
import { type FoundToggle, isHtml, isLocked, stateOf } from './toggle';

export interface Option {
  readonly element: HTMLElement;
  readonly side: 'on' | 'off';
}

/** What stands above a control at the head of its column. */
function columnOf(element: Element): string {
  const cell = element.closest('td, th');
  const head = cell?.closest('table')?.rows[0];
  return cell instanceof HTMLTableCellElement && head !== undefined && !head.contains(cell)
    ? textOf(head.cells[cell.cellIndex] ?? cell, 60)
    : '';
}

/** The side of a yes/no pair an option stands for: by its label, else by its value. */
export function optionOf(element: HTMLElement): Option | null {
  const value = element instanceof HTMLInputElement ? element.value : '';
  const words = [
    labelsOf(element),
    accessibleNameOf(element),
    element instanceof HTMLInputElement ? '' : nameOf(element),
    columnOf(element),
    value,
  ];
  for (const text of words) {
    const role = roleOf(text);
    const side = sideOf(text) ?? (role === 'accept' ? 'on' : role === 'reject' ? 'off' : null);
    if (side !== null) return { element, side };
  }
  return null;
}

export function pairToggle(
  options: readonly Option[],
  all: ReadonlySet<Element>,
  root: Element,
  chosen: (option: Option) => boolean | null,
): FoundToggle | null {
  const on = options.find((option) => option.side === 'on');
  const off = options.find((option) => option.side === 'off');
  if (on === undefined || off === undefined) return null;
  const others = new Set([...all].filter((element) => !options.some((option) => option.element === element)));
  const { row: _, ...described } = describe(off.element, others, root, nameOf(off.element));
  const now = (): boolean | null => (chosen(on) === true ? true : chosen(off) === true ? false : null);
  return {
    ...described,
    blind: true,
    element: off.element,
    on: now(),
    now,
    locked: isLocked(on.element) && isLocked(off.element),
    press: (wish) => {
      const target = wish ? on.element : off.element;
      return [target, ...(target instanceof HTMLInputElement && target.labels !== null ? target.labels : [])];
    },
  };
}

export function radioGroups(radios: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const groups = new Map<unknown, HTMLElement[]>();
  for (const radio of radios) {
    const key =
      radio instanceof HTMLInputElement && radio.name !== ''
        ? `${radio.form?.id ?? ''}/${radio.name}`
        : (radio.closest('[role=radiogroup], fieldset') ?? radio.parentElement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [radio]);
    else group.push(radio);
  }
  return [...groups.values()];
}

export const pressed = (element: Element): boolean | null => {
  const state = stateOf(element);
  if (state !== null) return state;
  return /\b(?:active|selected|checked|is-?on|on)\b/i.test(element.getAttribute('class') ?? '') ? true : null;
};

/** "Allow" and "Deny" beside each purpose: two buttons in a row of few words, under a name that is a purpose. */
export function buttonPairs(root: Element): readonly (readonly Option[])[] {
  const options = [...walk(root, { left: 4_000 })]
    .filter(
      (element) => element.matches('button, [role=button], a, input[type=button]') && isVisible(element),
    )
    .filter(isHtml)
    .flatMap((element) => optionOf(element) ?? []);
  const pairs: Option[][] = [];
  let named = 0;
  for (const { element, side } of options) {
    if (side !== 'off') continue;
    for (const ancestor of ancestors(element, 5)) {
      if (ancestor === root) break;
      const inside = options.filter((other) => ancestor.contains(other.element));
      if (inside.length < 2) continue;
      const text = textOf(ancestor, 800);
      const own = text.length - inside.reduce((sum, other) => sum + nameOf(other.element).length, 0);
      const purpose = purposeOf(titleOf(ancestor, element)) ?? purposeOf(text.slice(0, 60));
      // "Refuse all" and "accept all" above the rows set the others.
      const bulk = inside.some((other) => namesEverything(nameOf(other.element)));
      // Around the two alone there is no name yet.
      if (inside.length === 2 && own <= 2 && !bulk) continue;
      // Two switches that both stand at "off" are no yes and no.
      if (inside.length !== 2 || own >= 600 || bulk || inside.every((other) => other.side === 'off')) break;
      pairs.push(inside);
      if (purpose !== null) named += 1;
      break;
    }
  }
  // Rows like those of known purposes are settings too, whatever their words.
  return named >= 2 ? pairs : [];
}
