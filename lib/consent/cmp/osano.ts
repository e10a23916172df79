import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { hasCookie, overall } from './parts';
import { call, entriesOf, has, isRecord } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  ESSENTIAL: 'necessary',
  PERSONALIZATION: 'preferences',
  ANALYTICS: 'analytics',
  MARKETING: 'marketing',
};

/** The opt-out of sale is a wish of its own, and no purpose that is granted. */
const parts = (page: object): readonly CmpPart[] =>
  entriesOf(call(page, 'Osano.cm.getConsent')).flatMap(([key, value]) =>
    Object.hasOwn(PURPOSES, key)
      ? [
          {
            key,
            names: [key],
            category: PURPOSES[key] ?? null,
            required: key === 'ESSENTIAL',
            granted: value === 'ACCEPT' ? true : value === 'DENY' ? false : null,
          },
        ]
      : [],
  );

/** Osano (hosted): https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api. */
export const osano: CmpAdapter = {
  id: 'osano',
  ready: (page) => isRecord(call(page, 'Osano.cm.getConsent')),
  parts,
  answered: (page) => hasCookie(page, 'osano_consentmanager'),
  write: (page, decisions) => {
    const all = overall(decisions);
    const method = all === 'all' ? 'acceptAll' : 'denyAll';
    if (all === 'mixed' || !has(page, `Osano.cm.${method}`)) return null;
    call(page, `Osano.cm.${method}`);
    call(page, 'Osano.cm.hideDialog');
    return [`api ${method}`, 'api hideDialog'];
  },
  open: (page) => call(page, 'Osano.cm.showDrawer'),
};
