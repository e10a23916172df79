import {
  type Category,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../../model/category';
import { purposeOf, purposesOf } from '../labels';
import type { CmpDecision, CmpPart, CmpState } from './adapter';

/** The purpose of a part: fixed by the platform, else the first optional one that its names say. */
export function categoryOf(part: CmpPart): Category | null {
  if (part.category !== null) return part.category;
  const [optional] = part.names.flatMap((name) => purposesOf(name));
  if (optional !== undefined) return optional;
  return part.names.some((name) => purposeOf(name) === 'necessary') ? 'necessary' : null;
}

/** All optional purposes that any name of a part says. */
const servedBy = (part: CmpPart): readonly OptionalCategory[] =>
  part.category === null
    ? [...new Set(part.names.flatMap((name) => purposesOf(name)))]
    : OPTIONAL_CATEGORIES.filter((category) => category === part.category);

/** Grants a part only where every purpose it serves is known and allowed, or everything is. */
export function decisionsFor(parts: readonly CmpPart[], preference: Preference): readonly CmpDecision[] {
  const all = OPTIONAL_CATEGORIES.every((category) => preference[category]);
  return parts.map((part) => {
    const purposes = servedBy(part);
    const known = purposes.length > 0 || categoryOf(part) === 'necessary';
    const allowed = known ? purposes.every((category) => preference[category]) : all;
    return { key: part.key, grant: part.required || allowed, required: part.required };
  });
}

const optional = (parts: readonly CmpPart[], category: OptionalCategory): readonly CmpPart[] =>
  parts.filter((part) => !part.required && categoryOf(part) === category);

/** Purposes the platform asks for on this site. */
export const offeredBy = (parts: readonly CmpPart[]): readonly OptionalCategory[] =>
  OPTIONAL_CATEGORIES.filter((category) => optional(parts, category).length > 0);

/** Keys of parts whose purpose is not known: they are granted only with everything. */
export const unrecognised = (parts: readonly CmpPart[]): readonly string[] =>
  parts.filter((part) => !part.required && categoryOf(part) === null).map((part) => part.key);

/** The parts as one state: a purpose is granted when any of its parts is, so that nothing is understated. */
export function stateOf(parts: readonly CmpPart[], answered: boolean): CmpState {
  const categories: { [C in OptionalCategory]?: ConsentState } = {};
  // Nobody says what any part is for, and all are alike: so is every purpose then.
  const states = new Set(parts.filter(({ required }) => !required).map(({ granted }) => granted));
  const [alike] = states.size === 1 && offeredBy(parts).length === 0 ? states : [null];
  if (answered && typeof alike === 'boolean')
    for (const category of OPTIONAL_CATEGORIES) categories[category] = alike ? 'granted' : 'denied';
  for (const category of offeredBy(parts)) {
    const states = optional(parts, category).map((part) => part.granted);
    if (!answered) categories[category] = 'not-asked';
    else if (states.includes(true)) categories[category] = 'granted';
    else categories[category] = states.includes(false) ? 'denied' : 'unknown';
  }
  return { categories, answered };
}

/**
 * Whether decisions on the parts can come near a preference that tells purposes apart: where the platform says of no part
 * what it is for, everything would be refused, and its dialog's labels may say more.
 */
export const canDecide = (parts: readonly CmpPart[], preference: Preference): boolean =>
  parts.length > 0 &&
  (new Set(OPTIONAL_CATEGORIES.map((category) => preference[category])).size === 1 ||
    offeredBy(parts).length > 0);
