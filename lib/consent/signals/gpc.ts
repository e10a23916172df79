import { reach } from '../cmp/reach';
import type { Observation } from '../observation';

/** Global Privacy Control: a wish of the person not to be sold or shared. https://www.w3.org/TR/gpc/. */
export function readGpc(page: object): Observation | null {
  const value = reach(page, 'navigator.globalPrivacyControl');
  if (value !== true && value !== '1') return null;
  return {
    source: 'gpc',
    name: 'navigator.globalPrivacyControl',
    categories: { marketing: 'denied' },
    answered: true,
    storedIn: null,
    facts: { on: true },
  };
}
