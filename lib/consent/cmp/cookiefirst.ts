import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { asRecord, fixedParts } from './parts';
import { call, has, isRecord, reach } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  necessary: 'necessary',
  performance: 'analytics',
  functional: 'preferences',
  advertising: 'marketing',
};

/** CookieFirst: https://support.cookiefirst.com/hc/en-us/articles/360011568738-Cookie-Banner-Public-API-documentation. */
export const cookieFirst: CmpAdapter = {
  id: 'cookiefirst',
  ready: (page) => has(page, 'CookieFirst.updateConsent') && reach(page, 'CookieFirst.consent') !== undefined,
  parts: (page) => fixedParts(PURPOSES, (key) => reach(page, `CookieFirst.consent.${key}`)),
  // Null until the person has answered.
  answered: (page) => isRecord(reach(page, 'CookieFirst.consent')),
  write: async (page, decisions) => {
    await call(page, 'CookieFirst.updateConsent', asRecord(decisions));
    call(page, 'CookieFirst.closePanel');
    return ['api updateConsent', 'api closePanel'];
  },
  open: (page) => call(page, 'CookieFirst.openPanel'),
};
