import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { overall, setCheckbox, stated } from './parts';
import { call, entriesOf, has, reach } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  necessary: 'necessary',
  functional: 'preferences',
  analytics: 'analytics',
  performance: 'analytics',
  advertisement: 'marketing',
};

const parts = (page: object): readonly CmpPart[] =>
  entriesOf(reach(call(page, 'getCkyConsent'), 'categories')).map(([key, value]) => ({
    key,
    names: [key],
    category: Object.hasOwn(PURPOSES, key) ? (PURPOSES[key] ?? null) : null,
    required: key === 'necessary',
    granted: stated(value),
  }));

const ACTIONS = { all: 'accept_all', none: 'reject', mixed: 'accept_partial' } as const;

/**
 * CookieYes: https://www.cookieyes.com/documentation/retrieving-consent-data-using-api-getckyconsent/. The hosted script has
 * `performBannerAction`; the WordPress plugin without a connection to it has not, and is done by its controls.
 */
export const cookieYes: CmpAdapter = {
  id: 'cookieyes',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) => reach(call(page, 'getCkyConsent'), 'isUserActionCompleted') === true,
  write: (page, decisions) => {
    if (!has(page, 'performBannerAction')) return null;
    const all = overall(decisions);
    const optional = decisions.filter(({ required }) => !required);
    // It saves what its switches stand at: each must be there.
    if (all === 'mixed' && !optional.every(({ key, grant }) => setCheckbox(page, `#ckySwitch${key}`, grant)))
      return null;
    call(page, 'performBannerAction', ACTIONS[all]);
    return [`api performBannerAction ${ACTIONS[all]}`];
  },
  open: (page) => call(page, 'revisitCkyConsent'),
};
