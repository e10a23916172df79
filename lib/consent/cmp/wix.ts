import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { asRecord, fixedParts } from './parts';
import { call, callback, isRecord, reach } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  essential: 'necessary',
  functional: 'preferences',
  analytics: 'analytics',
  advertising: 'marketing',
  dataToThirdParty: 'marketing',
};
const WRITE_MILLISECONDS = 1_500;

const current = (page: object): unknown => call(page, 'consentPolicyManager.getCurrentConsentPolicy');

/** Wix: https://dev.wix.com/docs/velo (consent policy); the page's own object is `consentPolicyManager`. */
export const wix: CmpAdapter = {
  id: 'wix',
  // https://dev.wix.com/docs/velo/apis/wix-window-frontend/consent-policy/introduction
  ready: (page) => isRecord(reach(current(page), 'policy')),
  parts: (page) => fixedParts(PURPOSES, (key) => reach(current(page), `policy.${key}`)),
  // The default is the site's, and nobody's answer.
  answered: (page) => reach(current(page), 'defaultPolicy') === false,
  write: async (page, decisions, later) => {
    await callback<void>(
      (done) =>
        call(
          page,
          'consentPolicyManager.setConsentPolicy',
          asRecord(decisions),
          () => done(),
          () => done(),
        ),
      WRITE_MILLISECONDS,
      later,
    );
    return ['api setConsentPolicy'];
  },
  open: null,
};
