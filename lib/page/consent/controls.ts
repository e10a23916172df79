import { isMore, roleOf } from '../../consent/heuristic/role';
import type { ControlRole } from '../../model/event';
import { accessibleNameOf, isVisible, nameOf, walk } from './dom';

export interface FoundControl {
  readonly element: HTMLElement;
  readonly label: string;
  readonly role: ControlRole;
  /** Greyed out until something is chosen; only controls that save are read in this state. */
  readonly disabled: boolean;
}

/** What is not understood counts where it may answer: a button with a word on it, not a link to another page. */
export const mayAnswer = ({ role, label, element }: FoundControl): boolean =>
  role !== 'other' ||
  (/\p{L}{3}/u.test(label) &&
    element.localName !== 'summary' &&
    !/^(?!javascript:)[^#]/i.test(element.getAttribute('href') ?? ''));

const NATIVE =
  'button, [role=button], [role=link], a, input[type=button], input[type=submit], input[type=reset], input[type=image], summary, [onclick]';
/** Two-state controls are read elsewhere. */
const TOGGLE =
  'input[type=checkbox], input[type=radio], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=menuitemcheckbox], [aria-pressed], [aria-checked]';
/** Cannot be pressed now. */
export const GREYED = ':disabled, [aria-disabled=true]';
const LONGEST_LABEL = 120;
/** Elements without a button's markup looked at for being used as one. */
const IMPROVISED_LIMIT = 400;

function found(element: Element): FoundControl | null {
  if (!(element instanceof HTMLElement)) return null;
  const label = nameOf(element);
  if (label === '' || label.length > LONGEST_LABEL) return null;
  const role = roleOf(label);
  const disabled = element.matches(GREYED);
  const other = role === 'other' || role === 'close' ? accessibleNameOf(element) : '';
  const named = other !== '' && other !== label ? roleOf(other) : role;
  // A cross that is called "Close and go on with the technical ones" refuses; whatever else it is called, it closes.
  const read = role === 'close' && named !== 'reject' ? role : named;
  // A link to a text tells more; a button opens something.
  if (read === 'customize' && element.localName === 'a' && isMore(label))
    return { element, label, role: 'other', disabled };
  return disabled && read !== 'save' ? null : { element, label, role: read, disabled };
}

/** Something people click on that has no button's markup: the pointer says so, or it can be reached by the keyboard. */
function isImprovised(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.childElementCount > 2) return false;
  // What stands in a label sets its box.
  if (element.closest('label') !== null) return false;
  if (/^(?:option|p|h[1-6]|li|ul|html|body|input|select|textarea)$/.test(element.localName)) return false;
  const text = element.textContent ?? '';
  if (text.length === 0 || text.length > 60) return false;
  return element.hasAttribute('tabindex') || getComputedStyle(element).cursor === 'pointer';
}

/** Every visible control below a root that a click may decide something with, in document order. */
export function controlsIn(root: ParentNode): readonly FoundControl[] {
  const seen = new Set<Element>();
  const controls: FoundControl[] = [];
  let improvised = 0;
  for (const element of walk(root)) {
    if (element.parentElement !== null && seen.has(element.parentElement)) {
      seen.add(element);
      continue;
    }
    const native = element.matches(NATIVE) || /-(?:button|btn)$/.test(element.localName);
    if (!native) {
      if (improvised > IMPROVISED_LIMIT || element.firstChild === null) continue;
      improvised += 1;
      if (!isImprovised(element)) continue;
    }
    if (element.matches(TOGGLE)) continue;
    if (!isVisible(element)) continue;
    seen.add(element);
    const control = found(element);
    if (control !== null) controls.push(control);
  }
  return controls;
}
