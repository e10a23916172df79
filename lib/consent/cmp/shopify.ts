import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { asRecord, fixedParts } from './parts';
import { call, callback, isRecord, reach } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  preferences: 'preferences',
  analytics: 'analytics',
  marketing: 'marketing',
  sale_of_data: 'marketing',
};
const WRITE_MILLISECONDS = 1_500;

const consentOf = (page: object): unknown => call(page, 'Shopify.customerPrivacy.currentVisitorConsent');

/** `yes`, `no`, or an empty string before any choice. */
const stateOf = (value: unknown): boolean | null => (value === 'yes' ? true : value === 'no' ? false : null);

/** Shopify: https://shopify.dev/docs/api/customer-privacy. */
export const shopify: CmpAdapter = {
  id: 'shopify',
  ready: (page) => isRecord(consentOf(page)),
  parts: (page) => fixedParts(PURPOSES, (key) => stateOf(reach(consentOf(page), key))),
  answered: (page) => ['analytics', 'marketing'].some((key) => stateOf(reach(consentOf(page), key)) !== null),
  write: async (page, decisions, later) => {
    await callback<void>(
      (done) => call(page, 'Shopify.customerPrivacy.setTrackingConsent', asRecord(decisions), () => done()),
      WRITE_MILLISECONDS,
      later,
    );
    return ['api setTrackingConsent'];
  },
  open: (page) => call(page, 'privacyBanner.showPreferences'),
};
