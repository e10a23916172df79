import { plain } from '../../consent/heuristic/phrases';
import { always, spoken } from '../../consent/heuristic/vocabulary';
import { purposeOf, purposesJoined } from '../../consent/labels';
import { type Category, OPTIONAL_CATEGORIES, type OptionalCategory } from '../../model/category';
import { accessibleNameOf, ancestors, contains, nameOf, textOf, walk } from './dom';

/** What a setting of a dialog is about, by everything around it that names it. */
export interface Described {
  readonly row: Element;
  readonly label: string;
  readonly category: Category | null;
  readonly purposes: readonly OptionalCategory[];
  readonly interest: boolean;
  /** What its attributes call it, as records of the choice often do. */
  readonly named: string;
}

const TITLES =
  'h1, h2, h3, h4, h5, h6, [role=heading], strong, b, dt, th, legend, label, summary, [class*=title i], [class*=name i]';
const HEADING = ':scope > :is(h1, h2, h3, h4, h5, h6, legend)';
const INTEREST = spoken('interest');
const UNSORTED = always('unsorted');
const ROW_TEXT = 180;

export function labelsOf(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return '';
  if (element.labels === null) return '';
  return [...element.labels]
    .map((label) => explainedTextOf(label))
    .join(' ')
    .trim();
}

/** What an element says, a name in an element of its own set apart from what explains it: "Comfort – Remembers the language". */
export function explainedTextOf(element: Element): string {
  const text = textOf(element, 160);
  const parts = [...element.children].filter((child) => textOf(child, 160) !== '');
  const [first] = parts;
  if (first === undefined) return text;
  const name = textOf(first, 160);
  if (parts.length === 1 && name === text) return explainedTextOf(first);
  // "Statistics", and below it in small letters who counts.
  if (parts.length === 1 && text.endsWith(name) && first.localName === 'small')
    return `${text.slice(0, -name.length).trim()} – ${name}`;
  const rest = text.slice(name.length).trim();
  return text.startsWith(name) && /^(?:\p{Lu}|\p{Lo})/u.test(rest) ? `${name} – ${rest}` : text;
}

function holdsAnother(ancestor: Element, element: Element, all: ReadonlySet<Element>): boolean {
  for (const inside of walk(ancestor, { left: 1_500 }))
    if (inside !== element && all.has(inside)) return true;
  return false;
}

/** The largest element around a control that holds no other control of the kind: its row. */
function rowOf(element: Element, all: ReadonlySet<Element>, root: Element): Element {
  let row = element;
  for (const ancestor of ancestors(element, 12)) {
    if (ancestor === root) break;
    if (holdsAnother(ancestor, element, all)) break;
    row = ancestor;
  }
  return row;
}

export function titleOf(row: Element, besides: Element): string {
  for (const element of walk(row, { left: 200 }))
    if (element.matches(TITLES) && !element.contains(besides)) {
      const text = textOf(element, 120);
      if (text !== '') return text;
    }
  return '';
}

const ATTRIBUTES =
  'value name id data-category data-purpose data-cookie-category data-name data-id data-service data-type data-group';

/** What the control's attributes call it: `name="analytics"`, `data-category="marketing"`, `id="cc-stats"`. */
function attributesOf(element: Element): string {
  const words = ATTRIBUTES.split(' ')
    .map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '' && value.length < 60);
  return words.join(' ');
}

/** The heading of the section around a row, up to the dialog itself, whose title names the subject and no purpose. */
function sectionPurpose(row: Element, root: Element): Category | null {
  for (const ancestor of ancestors(row, 6)) {
    if (ancestor === root || ancestor.matches('dialog, [role=dialog], [aria-modal=true], form, body'))
      return null;
    const labelled = accessibleNameOf(ancestor);
    const children = [...ancestor.children];
    // Of several, the one it stands under: sections may follow each other without anything around them.
    const heading = children
      .slice(
        0,
        children.findIndex((child) => child.contains(row)),
      )
      .findLast((child) => child.matches(TITLES) || child.hasAttribute('aria-expanded'));
    const purpose = purposeOf(labelled) ?? (heading === undefined ? null : purposeOf(textOf(heading, 100)));
    if (purpose !== null) return purpose;
  }
  return null;
}

/** By its words, or as markup abbreviates it. */
const isInterest = (text: string): boolean =>
  INTEREST.count(plain(text)) > 0 || /legitimate|leg-?int/i.test(text);

function interestOf(element: Element, row: Element, label: string): boolean {
  const attributes = attributesOf(element);
  if (isInterest(`${label} ${attributes}`) || /\bli[-_]/i.test(attributes)) return true;
  if (isInterest(textOf(row, 300)) && purposeOf(label) === null) return true;
  for (const ancestor of ancestors(row, 5)) {
    if (isInterest(`${ancestor.id} ${accessibleNameOf(ancestor)}`)) return true;
    const heading = ancestor.querySelector(HEADING);
    if (heading !== null && !heading.contains(row) && isInterest(textOf(heading, 120))) return true;
    if (ancestor.matches('[role=tabpanel], dialog, [role=dialog]')) break;
  }
  return false;
}

/** What the tab is called that a control stands in with no other of its kind. */
function panelNameOf(element: Element, row: Element, root: Element): string {
  const panel = element.closest('[role=tabpanel]');
  return panel !== null && panel !== root && contains(row, panel) ? accessibleNameOf(panel) : '';
}

/** `all`: the settings of the dialog, so that one's row ends where another's begins; `exclude`: a text that names a side. */
export function describe(
  element: HTMLElement,
  all: ReadonlySet<Element>,
  root: Element,
  exclude: string,
): Described {
  const row = rowOf(element, all, root);
  const attributes = attributesOf(element);
  const candidates = [
    labelsOf(element),
    accessibleNameOf(element),
    element instanceof HTMLInputElement ? '' : nameOf(element),
    titleOf(row, element),
    panelNameOf(element, row, root),
    // A list of terms has no rows: what a control is about stands before it.
    row.previousElementSibling?.localName === 'dt' ? textOf(row.previousElementSibling, 80) : '',
    row === element ? '' : textOf(row, 80),
  ].filter((text) => text !== '' && text !== exclude);
  const unsorted = candidates.some((text) => UNSORTED.longest(plain(text)) > 0);
  const named = candidates.map((text) => purposeOf(text)).find((purpose) => purpose !== null);
  const category = unsorted
    ? null
    : (named ??
      purposeOf(attributes) ??
      (row === element ? null : purposeOf(attributesOf(row))) ??
      sectionPurpose(row, root) ??
      (row === element ? null : purposeOf(textOf(row, ROW_TEXT))));
  const label = (candidates.find((text) => purposeOf(text) !== null) ?? candidates[0] ?? '').slice(0, 120);
  const joined = unsorted ? [] : purposesJoined(label);
  const purposes = OPTIONAL_CATEGORIES.filter((one) => one === category || joined.includes(one));
  const interest = interestOf(element, row, label);
  return { row, label, category, purposes, interest, named: attributes };
}
