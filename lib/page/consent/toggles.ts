import { phrases, plain } from '../../consent/heuristic/phrases';
import { roleOf, sideOf } from '../../consent/heuristic/role';
import { spoken } from '../../consent/heuristic/vocabulary';
import { purposeOf } from '../../consent/labels';
import type { Category } from '../../model/category';
import { accessibleNameOf, ancestors, isVisible, nameOf, textOf, walk } from './dom';

/** A two-state control of a dialog, however it is made. */
export interface FoundToggle {
  readonly label: string;
  readonly category: Category | null;
  readonly on: boolean | null;
  readonly locked: boolean;
  readonly interest: boolean;
  /** The control itself, for what the person's own clicks hit. */
  readonly element: HTMLElement;
  /** Elements to click for a state, best first. */
  readonly press: (on: boolean) => readonly HTMLElement[];
}

const TWO_STATE =
  'input[type=checkbox], [role=switch], [role=checkbox], [role=menuitemcheckbox], button[aria-pressed], [role=button][aria-pressed]';
const TITLES =
  'h1, h2, h3, h4, h5, h6, [role=heading], strong, b, dt, th, legend, label, summary, [class*=title i], [class*=name i]';
const INTEREST = spoken('interest');
/** "I do not want statistics cookies": ticking refuses. */
const INVERTED = phrases([
  'do not|don t|opt out|opt me out|refuse|reject|decline|disable|block|object to|deny|no quiero|no deseo|no acepto|rechazo|rechazar|nao quero|nao aceito|recuso|recusar|rejeitar|je refuse|refuser|je ne veux pas|ne pas|ablehnen|nicht|widersprechen|ich lehne|non voglio|non accetto|rifiuto|rifiuta|ik wil geen|weiger|weigeren|nie chce|odrzuc|odmawiam|inte ha|ikke|afvis|avvis|avvisa|nechci|odmitam|nechcem|nem kerek|elutasit|nu vreau|refuz|не хочу|отказываюсь|відмовляюсь|не желая|отказвам|δεν θελω|αρνουμαι|istemiyorum|reddediyorum|no vull|ne zelim|en halua|nenoriu|nevelos|ei soovi',
]);
/** Enough for every vendor list; more is not read. */
const TOGGLE_LIMIT = 600;
const ROW_TEXT = 180;

const isHtml = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement;

function labelsOf(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement) || element.labels === null) return '';
  return [...element.labels]
    .map((label) => textOf(label, 160))
    .join(' ')
    .trim();
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

function titleOf(row: Element, besides: Element): string {
  for (const element of walk(row, { left: 200 }))
    if (element.matches(TITLES) && !element.contains(besides)) {
      const text = textOf(element, 120);
      if (text !== '') return text;
    }
  return '';
}

/** What the control's attributes call it: `name="analytics"`, `data-category="marketing"`, `id="cc-stats"`. */
function attributesOf(element: Element): string {
  const words = [
    'value',
    'name',
    'id',
    'data-category',
    'data-purpose',
    'data-cookie-category',
    'data-name',
    'data-id',
    'data-service',
    'data-type',
    'data-group',
  ]
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
    const heading = [...ancestor.children].find((child) => child.matches(TITLES) && !child.contains(row));
    const purpose = purposeOf(labelled) ?? (heading === undefined ? null : purposeOf(textOf(heading, 100)));
    if (purpose !== null) return purpose;
  }
  return null;
}

function interestOf(element: Element, row: Element, label: string): boolean {
  if (INTEREST.count(plain(label)) > 0 || /legitimate|legint|leg-int|\bli[-_]/i.test(attributesOf(element)))
    return true;
  if (INTEREST.count(plain(textOf(row, 300), 300)) > 0 && purposeOf(label) === null) return true;
  for (const ancestor of ancestors(row, 5)) {
    const named = `${ancestor.id} ${accessibleNameOf(ancestor)}`;
    if (/legitimate|leg-?int/i.test(named) || INTEREST.count(plain(named)) > 0) return true;
    const heading = [...ancestor.children].find((child) => child.matches('h1,h2,h3,h4,h5,h6,legend'));
    if (heading !== undefined && !heading.contains(row) && INTEREST.count(plain(textOf(heading, 120))) > 0)
      return true;
    if (ancestor.matches('[role=tabpanel], dialog, [role=dialog]')) break;
  }
  return false;
}

const isLocked = (element: Element): boolean =>
  element.matches(':disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  element.getAttribute('aria-readonly') === 'true' ||
  (element.hasAttribute('readonly') && element.matches('input[type=checkbox]'));

function stateOf(element: Element): boolean | null {
  if (element instanceof HTMLInputElement) return element.checked;
  const state = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  return state === null ? null : state === 'true';
}

function describe(element: HTMLElement, all: ReadonlySet<Element>, root: Element, exclude: string) {
  const row = rowOf(element, all, root);
  const candidates = [
    labelsOf(element),
    accessibleNameOf(element),
    element instanceof HTMLInputElement ? '' : nameOf(element),
    titleOf(row, element),
    row === element ? '' : textOf(row, 80),
  ].filter((text) => text !== '' && text !== exclude);
  const named = candidates.map((text) => purposeOf(text)).find((purpose) => purpose !== null);
  const category =
    named ??
    purposeOf(attributesOf(element)) ??
    (row === element ? null : purposeOf(attributesOf(row))) ??
    sectionPurpose(row, root) ??
    (row === element ? null : purposeOf(textOf(row, ROW_TEXT)));
  const label = (candidates.find((text) => purposeOf(text) !== null) ?? candidates[0] ?? '').slice(0, 120);
  return { row, label, category, interest: interestOf(element, row, label) };
}

/** What is drawn around a hidden control and holds nothing else: it may be what listens. */
function wrapperOf(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  if (parent === null || parent.closest('a, button') !== null) return [];
  return parent.childElementCount <= 2 && (parent.textContent ?? '').trim().length < 3 ? [parent] : [];
}

function twoState(element: HTMLElement, all: ReadonlySet<Element>, root: Element): FoundToggle {
  const { label, category, interest } = describe(element, all, root, '');
  const inverted = INVERTED.longest(plain(label)) > 0;
  const state = stateOf(element);
  const labels = element instanceof HTMLInputElement && element.labels !== null ? [...element.labels] : [];
  return {
    label,
    category,
    interest,
    element,
    on: inverted && state !== null ? !state : state,
    locked: isLocked(element),
    press: () => [element, ...labels, ...wrapperOf(element)],
  };
}

interface Option {
  readonly element: HTMLElement;
  readonly side: 'on' | 'off';
}

/** The side of a yes/no pair an option stands for: by its label, else by its value. */
function optionOf(element: HTMLElement): Option | null {
  const value = element instanceof HTMLInputElement ? element.value : '';
  const words = [
    labelsOf(element),
    accessibleNameOf(element),
    element instanceof HTMLInputElement ? '' : nameOf(element),
    value,
  ];
  for (const text of words) {
    const role = roleOf(text);
    const side = sideOf(text) ?? (role === 'accept' ? 'on' : role === 'reject' ? 'off' : null);
    if (side !== null) return { element, side };
  }
  return null;
}

function pairToggle(
  options: readonly Option[],
  all: ReadonlySet<Element>,
  root: Element,
  chosen: (option: Option) => boolean | null,
): FoundToggle | null {
  const on = options.find((option) => option.side === 'on');
  const off = options.find((option) => option.side === 'off');
  if (on === undefined || off === undefined) return null;
  const others = new Set([...all].filter((element) => !options.some((option) => option.element === element)));
  const { label, category, interest } = describe(off.element, others, root, nameOf(off.element));
  const isOn = chosen(on);
  const isOff = chosen(off);
  return {
    label,
    category,
    interest,
    element: off.element,
    on: isOn === true ? true : isOff === true ? false : null,
    locked: isLocked(on.element) && isLocked(off.element),
    press: (wish) => {
      const target = wish ? on.element : off.element;
      return [target, ...(target instanceof HTMLInputElement && target.labels !== null ? target.labels : [])];
    },
  };
}

function radioGroups(radios: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
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

const pressed = (element: Element): boolean | null => {
  const state = stateOf(element);
  if (state !== null) return state;
  return /\b(?:active|selected|checked|is-?on|on)\b/i.test(element.getAttribute('class') ?? '') ? true : null;
};

/** "Allow" and "Deny" beside each purpose: two buttons in a row of few words, under a name that is a purpose. */
function buttonPairs(root: Element): readonly (readonly Option[])[] {
  const options = [...walk(root, { left: 4_000 })]
    .filter(
      (element) => element.matches('button, [role=button], a, input[type=button]') && isVisible(element),
    )
    .filter(isHtml)
    .map((element) => ({ element, option: optionOf(element) }))
    .filter(({ option }) => option !== null);
  const pairs: Option[][] = [];
  for (const { element, option } of options) {
    if (option?.side !== 'off') continue;
    for (const ancestor of ancestors(element, 5)) {
      if (ancestor === root) break;
      const inside = options.filter((other) => ancestor.contains(other.element)).map((other) => other.option);
      if (inside.length < 2) continue;
      const text = textOf(ancestor, 800);
      const own =
        text.length - inside.reduce((sum, other) => sum + nameOf(other?.element ?? element).length, 0);
      const purpose = purposeOf(titleOf(ancestor, element)) ?? purposeOf(text.slice(0, 60));
      if (inside.length === 2 && own > 2 && own < 600 && purpose !== null)
        pairs.push(inside.filter((other): other is Option => other !== null));
      break;
    }
  }
  return pairs.length >= 2 ? pairs : [];
}

/** Every two-state control of a dialog, hidden ones (collapsed sections, other tabs, styled inputs) included. */
export function togglesIn(root: Element): readonly FoundToggle[] {
  const elements = [...walk(root)].filter(isHtml);
  const boxes = elements.filter((element) => element.matches(TWO_STATE)).slice(0, TOGGLE_LIMIT);
  // A switch drawn around its own checkbox is one control.
  const pairs = buttonPairs(root);
  const paired = new Set(pairs.flat().map((option) => option.element));
  const single = boxes.filter(
    (box) => !paired.has(box) && !boxes.some((other) => other !== box && box.contains(other)),
  );
  const radios = elements
    .filter((element) => element.matches('input[type=radio], [role=radio]'))
    .slice(0, TOGGLE_LIMIT);
  const groups = radioGroups(radios);
  const all = new Set<Element>([...single, ...radios, ...pairs.flat().map((option) => option.element)]);
  return [
    ...single.map((element) => twoState(element, all, root)),
    ...groups.map((group) =>
      pairToggle(
        group.map(optionOf).filter((option): option is Option => option !== null),
        all,
        root,
        (option) => stateOf(option.element),
      ),
    ),
    ...pairs.map((pair) => pairToggle(pair, all, root, (option) => pressed(option.element))),
  ].filter((toggle): toggle is FoundToggle => toggle !== null);
}
