import type { Category } from '../../model/category';
import type { CmpDecision, CmpPart } from './adapter';
import { call, reach } from './reach';

/** Parts of a platform that fixes its purposes itself, the same on every site. */
export const fixedParts = (
  purposes: Readonly<Record<string, Category>>,
  granted: (key: string) => unknown,
): readonly CmpPart[] =>
  Object.entries(purposes).map(([key, category]) => ({
    key,
    names: [key],
    category,
    required: category === 'necessary',
    granted: stated(granted(key)),
  }));

/** A state that is neither yes nor no is none. */
export const stated = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

/** What is decided of everything that is not always active: some interfaces know nothing between all and nothing. */
export function overall(decisions: readonly CmpDecision[]): 'all' | 'none' | 'mixed' {
  const grants = decisions.filter(({ required }) => !required).map(({ grant }) => grant);
  if (grants.every((grant) => !grant)) return 'none';
  return grants.every((grant) => grant) ? 'all' : 'mixed';
}

export const granted = (decisions: readonly CmpDecision[]): readonly string[] =>
  decisions.filter(({ grant }) => grant).map(({ key }) => key);

export const refused = (decisions: readonly CmpDecision[]): readonly string[] =>
  decisions.filter(({ grant }) => !grant).map(({ key }) => key);

/** The decisions as an object of booleans by key. */
export const asRecord = (decisions: readonly CmpDecision[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(decisions.map(({ key, grant }) => [key, grant]));

/** Whether the page's scripts can see a cookie of this name. */
export const hasCookie = (page: object, name: string): boolean => {
  const cookies = reach(page, 'document.cookie');
  return typeof cookies === 'string' && cookies.split('; ').some((cookie) => cookie.startsWith(`${name}=`));
};

/** Sets a checkbox of the platform's own dialog, by selector; false where there is none. */
export function setCheckbox(page: object, selector: string, on: boolean): boolean {
  const box = call(page, 'document.querySelector', selector);
  return typeof box === 'object' && box !== null && Reflect.set(box, 'checked', on);
}

/** Every part that can be chosen has a state. Without parts nothing was asked. */
export const allStated = (parts: readonly CmpPart[]): boolean =>
  parts.length > 0 && parts.every((part) => part.required || part.granted !== null);
