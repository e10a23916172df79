import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { fixedParts, hasCookie, overall } from './parts';
import { call, has } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  cookie_cat_necessary: 'necessary',
  cookie_cat_functional: 'preferences',
  cookie_cat_statistic: 'analytics',
  cookie_cat_marketing: 'marketing',
};

/** Cookie Information: https://support.cookieinformation.com (JavaScript functions of the consent pop-up). */
export const cookieInformation: CmpAdapter = {
  id: 'cookie-information',
  ready: (page) => has(page, 'CookieInformation.getConsentGivenFor'),
  parts: (page) => fixedParts(PURPOSES, (key) => call(page, 'CookieInformation.getConsentGivenFor', key)),
  answered: (page) => hasCookie(page, 'CookieInformationConsent'),
  write: (page, decisions) => {
    const all = overall(decisions);
    if (all !== 'mixed') {
      const method = all === 'all' ? 'submitAllCategories' : 'declineAllCategories';
      call(page, `CookieInformation.${method}`);
      return [`api ${method}`];
    }
    if (!has(page, 'CookieInformation.changeCategoryConsentDecision')) return null;
    for (const { key, grant, required } of decisions)
      if (!required) call(page, 'CookieInformation.changeCategoryConsentDecision', key, grant);
    call(page, 'CookieInformation.submitConsent');
    return ['api changeCategoryConsentDecision', 'api submitConsent'];
  },
  open: (page) => call(page, 'CookieConsent.renew'),
};
