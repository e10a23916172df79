import { type DialogScale, levelsOf } from '../../consent/heuristic/scale';
import { describe, explainedTextOf, labelsOf } from './described';
import { accessibleNameOf, nameOf, textOf, walk } from './dom';
import { optionOf, radioGroups } from './pairs';
import { press } from './press';
import { isHtml, isLocked, stateOf } from './toggle';

/** A control of which one of several positions is chosen, with the way to choose it. */
export interface FoundScale extends Omit<DialogScale, 'id'> {
  readonly element: HTMLElement;
  /** What a form would send for each position. */
  readonly values: readonly string[];
  readonly choose: (level: number) => void;
}

/** Positions beyond which it is no choice of consent: a list of countries, a volume. */
const LEVEL_LIMIT = 9;

/** Null where none is chosen. */
const placeOf = (index: number): number | null => (index < 0 ? null : index);

function tell(element: HTMLElement): void {
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

function listScale(element: HTMLSelectElement, all: ReadonlySet<Element>, root: Element): FoundScale | null {
  const options = [...element.options].filter((option) => !option.disabled && !option.hidden);
  if (options.length < 2 || options.length > LEVEL_LIMIT || element.multiple || isLocked(element))
    return null;
  const { label, purposes } = describe(element, all, root, '');
  const levels = levelsOf(
    options.map((option) => option.label || option.text),
    false,
    purposes,
  );
  return {
    element,
    label,
    levels,
    values: options.map(({ value }) => value),
    at: placeOf(options.findIndex((option) => option.selected)),
    choose: (level) => {
      const option = options[level];
      if (option === undefined) return;
      option.selected = true;
      tell(element);
    },
  };
}

/** What a slider says at its stop: in words for those who hear it, in the page's own note of it, else in its scale's marks. */
function sliderLabels(element: HTMLInputElement, stops: readonly number[], root: Element): readonly string[] {
  const marks = new Map(
    [...(element.list?.options ?? [])].map((option) => [Number(option.value), option.label || option.text]),
  );
  if (stops.every((stop) => (marks.get(stop) ?? '') !== ''))
    return stops.map((stop) => marks.get(stop) ?? '');
  // Without marks each stop is tried, and what the dialog then says is read: nothing is given before it is saved.
  const stood = element.value;
  const said = stops.map((stop) => {
    element.value = String(stop);
    tell(element);
    const spoken = element.getAttribute('aria-valuetext') ?? '';
    if (spoken !== '') return spoken;
    const notes = [...walk(root, { left: 800 })].filter((note) => note.matches('output, [aria-live]'));
    return notes.map((note) => textOf(note, 160)).join(' ');
  });
  element.value = stood;
  tell(element);
  if (new Set(said).size === stops.length) return said;
  const ticks = [...walk(element.parentElement ?? root, { left: 200 })]
    .filter((tick) => tick !== element && tick.childElementCount === 0)
    .map((tick) => textOf(tick, 80))
    .filter((text) => text !== '');
  return ticks.length === stops.length ? ticks : stops.map(() => '');
}

const labelsOfSlider = new WeakMap<HTMLInputElement, readonly string[]>();

function sliderScale(element: HTMLInputElement, all: ReadonlySet<Element>, root: Element): FoundScale | null {
  const [least, most, step] = [
    Number(element.min || 0),
    Number(element.max || 100),
    Number(element.step || 1),
  ];
  const count = Math.floor((most - least) / step) + 1;
  if (!(count >= 2 && count <= LEVEL_LIMIT) || isLocked(element)) return null;
  const stops = Array.from({ length: count }, (_, index) => least + index * step);
  const { label, purposes } = describe(element, all, root, '');
  const labels = labelsOfSlider.get(element) ?? sliderLabels(element, stops, root);
  labelsOfSlider.set(element, labels);
  return {
    element,
    label,
    levels: levelsOf(labels, true, purposes),
    values: stops.map(String),
    at: placeOf(stops.indexOf(Number(element.value))),
    choose: (level) => {
      element.value = String(stops[level] ?? least);
      tell(element);
    },
  };
}

function radioScale(
  group: readonly HTMLElement[],
  all: ReadonlySet<Element>,
  root: Element,
): FoundScale | null {
  const [element] = group;
  if (element === undefined || group.length > LEVEL_LIMIT) return null;
  const others = new Set([...all].filter((other) => !group.some((one) => one === other)));
  const { label, purposes } = describe(element, others, root, nameOf(element));
  const labels = group.map((one) => {
    const [own, ...others] = one instanceof HTMLInputElement ? (one.labels ?? []) : [one];
    const shown = own !== undefined && others.length === 0 ? explainedTextOf(own) : labelsOf(one);
    return shown || accessibleNameOf(one) || nameOf(one);
  });
  return {
    element,
    label,
    levels: levelsOf(labels, false, purposes),
    values: group.map((one) => (one instanceof HTMLInputElement ? one.value : '')),
    at: placeOf(group.findIndex((one) => stateOf(one) === true)),
    choose: (level) => {
      const option = group[level];
      if (option !== undefined) press(option);
    },
  };
}

/** Every control of several positions in a dialog: lists, sliders, groups of three or more radio buttons. */
export function scalesIn(root: Element): readonly FoundScale[] {
  const elements = [...walk(root)].filter(isHtml);
  const radios = elements.filter((element) => element.matches('input[type=radio], [role=radio]'));
  // Two that are not a yes and a no are a choice between levels.
  const groups = radioGroups(radios).filter(
    (group) =>
      group.length > 2 || (group.length === 2 && group.map(optionOf).some((option) => option === null)),
  );
  const lists = elements.filter((element) => element instanceof HTMLSelectElement);
  const sliders = elements
    .filter((element) => element instanceof HTMLInputElement)
    .filter((element) => element.type === 'range');
  const all = new Set<Element>([...radios, ...lists, ...sliders]);
  return [
    ...groups.map((group) => radioScale(group, all, root)),
    ...lists.map((list) => listScale(list, all, root)),
    ...sliders.map((slider) => sliderScale(slider, all, root)),
  ].filter((scale): scale is FoundScale => scale !== null);
}
