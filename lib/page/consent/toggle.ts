import type { Described } from './described';

/** A two-state control of a dialog, however it is made. */
export interface FoundToggle extends Omit<Described, 'row'> {
  readonly on: boolean | null;
  /** What it stands at now: another one pressed since may have moved it. */
  readonly now: () => boolean | null;
  readonly locked: boolean;
  /** A pair of buttons that does not show which one was pressed last. */
  readonly blind: boolean;
  /** The control itself, for what the person's own clicks hit. */
  readonly element: HTMLElement;
  /** Elements to click for a state, best first. */
  readonly press: (on: boolean) => readonly HTMLElement[];
}

/** Enough for every vendor list; more is not read. */
export const TOGGLE_LIMIT = 600;

export const isHtml = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement;

export const isLocked = (element: Element): boolean =>
  element.matches(':disabled') ||
  element.getAttribute('aria-disabled') === 'true' ||
  element.getAttribute('aria-readonly') === 'true' ||
  (element.hasAttribute('readonly') && element.matches('input[type=checkbox]'));

/** Null where it shows neither: a box in between ("mixed") is neither on nor off. */
export function stateOf(element: Element): boolean | null {
  if (element instanceof HTMLInputElement) return element.indeterminate ? null : element.checked;
  const state = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  return state === null || state === 'mixed' ? null : state === 'true';
}
