import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { fixedParts, hasCookie, overall } from './parts';
import { call, has } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  necessary: 'necessary',
  preferences: 'preferences',
  analytics: 'analytics',
  marketing: 'marketing',
};

/** CookieHub: https://www.cookiehub.com/javascript-api (`hasConsented`, `allowAll`, `denyAll`, `openSettings`). */
export const cookieHub: CmpAdapter = {
  id: 'cookiehub',
  ready: (page) => has(page, 'cookiehub.hasConsented'),
  parts: (page) => fixedParts(PURPOSES, (key) => call(page, 'cookiehub.hasConsented', key)),
  answered: (page) => hasCookie(page, 'cookiehub'),
  write: (page, decisions) => {
    const all = overall(decisions);
    const method = all === 'all' ? 'allowAll' : 'denyAll';
    if (all === 'mixed' || !has(page, `cookiehub.${method}`)) return null;
    call(page, `cookiehub.${method}`);
    return [`api ${method}`];
  },
  open: (page) => call(page, 'cookiehub.openSettings'),
};
