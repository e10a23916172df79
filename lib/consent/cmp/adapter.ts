import {
  type Category,
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../../model/category';
import type { Later } from './reach';

/** What a platform's own interface says of the consent it holds. */
export interface CmpState {
  readonly categories: ConsentByCategory;
  /** The person has answered; what is read before is a default. */
  readonly answered: boolean;
  /** Purposes the platform asks for on this site. */
  readonly offered: readonly OptionalCategory[];
}

export interface CmpWritten {
  /** What was called, in order. */
  readonly steps: readonly string[];
  /** Names of parts whose purpose is not known: they were refused. */
  readonly unrecognised: readonly string[];
}

/**
 * One consent platform, as a value. `page` is the page's window, never trusted: every part is reached through guards.
 * What a platform has no interface for is null, and is done through its dialog instead.
 */
export interface CmpAdapter {
  readonly id: string;
  /** Where the interface is documented, or how it was found. */
  readonly source: string;
  readonly detect: (page: object) => boolean;
  /** Writing earlier would be lost: the platform has not loaded its configuration. */
  readonly ready: (page: object) => boolean;
  readonly read: (page: object, later: Later) => CmpState | null | Promise<CmpState | null>;
  readonly write:
    | ((page: object, preference: Preference, later: Later) => CmpWritten | null | Promise<CmpWritten | null>)
    | null;
  /** Opens the platform's own dialog, for the person. */
  readonly open: ((page: object) => void) | null;
}

/** A part of a platform's configuration that is consented to: service, group, purpose. */
export interface CmpPart {
  readonly key: string;
  readonly category: Category | null;
  readonly required: boolean;
  readonly granted: boolean | null;
}

/** Whether a part is to be granted: only where its purpose is known and allowed, or everything is. */
export function grants(part: CmpPart, preference: Preference): boolean {
  if (part.required || part.category === 'necessary') return true;
  if (part.category === null) return OPTIONAL_CATEGORIES.every((category) => preference[category]);
  return preference[part.category];
}

/** The parts as one state: a purpose is granted when any of its parts is, so that nothing is understated. */
export function stateOf(parts: readonly CmpPart[], answered: boolean): CmpState {
  const categories: { [C in OptionalCategory]?: ConsentState } = {};
  const offered = OPTIONAL_CATEGORIES.filter((category) =>
    parts.some((part) => part.category === category && !part.required),
  );
  for (const category of offered) {
    const states = parts.filter((part) => part.category === category && !part.required).map((part) => part.granted);
    if (states.includes(true)) categories[category] = answered ? 'granted' : 'not-asked';
    else if (states.includes(false)) categories[category] = answered ? 'denied' : 'not-asked';
    else categories[category] = 'unknown';
  }
  return { categories, answered, offered };
}

export const unrecognised = (parts: readonly CmpPart[]): readonly string[] =>
  parts.filter((part) => part.category === null && !part.required).map((part) => part.key);
