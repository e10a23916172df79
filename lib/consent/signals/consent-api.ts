import { type ConsentByCategory, type ConsentState, OPTIONAL_CATEGORIES } from '../../model/category';
import { call, has, reach, textAt } from '../cmp/reach';
import type { Observation } from '../observation';

const stateOf = (value: unknown): ConsentState =>
  value === true || value === 'yes' ? 'granted' : value === false || value === 'no' ? 'denied' : 'unknown';

/** WP Consent API: https://wordpress.org/plugins/wp-consent-api/. Without a consent type everything reads as allowed. */
function readWordPress(page: object): Observation | null {
  if (!has(page, 'wp_has_consent')) return null;
  const type = textAt(page, 'wp_consent_type') || textAt(page, 'consent_api.consent_type');
  const state = (category: string): ConsentState =>
    type === '' ? 'unknown' : stateOf(call(page, 'wp_has_consent', category));
  return {
    source: 'consent-api',
    name: 'wp_has_consent',
    categories: {
      preferences: state('preferences'),
      analytics: state('statistics'),
      marketing: state('marketing'),
    },
    answered: false,
    storedIn: null,
    facts: { consentType: type },
  };
}

/** Shopify Customer Privacy API: https://shopify.dev/docs/api/customer-privacy. An empty string: not asked. */
function readShopify(page: object): Observation | null {
  const consent = call(page, 'Shopify.customerPrivacy.currentVisitorConsent');
  if (typeof consent !== 'object' || consent === null) return null;
  const categories: ConsentByCategory = Object.fromEntries(
    OPTIONAL_CATEGORIES.map((category) => {
      const value = reach(consent, category);
      return [category, value === '' ? 'not-asked' : stateOf(value)];
    }),
  );
  const answered = Object.values(categories).some((state) => state === 'granted' || state === 'denied');
  return {
    source: 'consent-api',
    name: 'Shopify.customerPrivacy',
    categories,
    answered,
    storedIn: null,
    facts: {},
  };
}

export const readConsentApis = (page: object): readonly Observation[] =>
  [readWordPress(page), readShopify(page)].filter((observation) => observation !== null);
