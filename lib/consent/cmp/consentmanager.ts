import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { overall } from './parts';
import { call, entriesOf, isRecord, reach } from './reach';

/** Numbered purposes are the TCF's; the site's own (`c1`, `s2`) say nothing by their number. */
const PURPOSES: Readonly<Record<string, Category>> = {
  2: 'marketing',
  3: 'marketing',
  4: 'marketing',
  5: 'preferences',
  6: 'preferences',
  7: 'marketing',
  8: 'analytics',
  9: 'analytics',
  10: 'analytics',
  11: 'preferences',
};

const parts = (page: object): readonly CmpPart[] =>
  entriesOf(reach(call(page, '__cmp', 'getCMPData'), 'purposeConsents')).map(([key, value]) => ({
    key,
    names: [key],
    category: Object.hasOwn(PURPOSES, key) ? (PURPOSES[key] ?? null) : null,
    required: false,
    granted: value === true || value === 1 || value === '1',
  }));

/** consentmanager: https://help.consentmanager.net/books/cmp/page/javascript-api (commands of `__cmp`). */
export const consentmanager: CmpAdapter = {
  id: 'consentmanager',
  ready: (page) => isRecord(call(page, '__cmp', 'getCMPData')),
  parts,
  answered: (page) => {
    const status = call(page, '__cmp', 'consentStatus');
    return (reach(status, 'userChoiceExists') ?? reach(status, 'consentExists')) === true;
  },
  write: (page, decisions) => {
    // Purposes can be set one by one, but what the site's own ones are for stands in its dialog alone.
    const all = overall(decisions);
    if (all === 'mixed' || decisions.length === 0) return null;
    call(page, '__cmp', 'setConsent', all === 'all' ? 1 : 0);
    return [`api setConsent ${all === 'all' ? 1 : 0}`];
  },
  open: (page) => call(page, '__cmp', 'showScreenAdvanced'),
};
