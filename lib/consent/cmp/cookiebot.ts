import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { asRecord, fixedParts } from './parts';
import { call, isRecord, reach } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  necessary: 'necessary',
  preferences: 'preferences',
  statistics: 'analytics',
  marketing: 'marketing',
};

/** Cookiebot: https://www.cookiebot.com/en/developer/ (properties, methods). */
export const cookiebot: CmpAdapter = {
  id: 'cookiebot',
  ready: (page) => isRecord(reach(page, 'Cookiebot.consent')),
  parts: (page) => fixedParts(PURPOSES, (key) => reach(page, `Cookiebot.consent.${key}`)),
  answered: (page) => reach(page, 'Cookiebot.hasResponse') === true,
  write: (page, decisions) => {
    const { preferences, statistics, marketing } = asRecord(decisions);
    call(
      page,
      'Cookiebot.submitCustomConsent',
      preferences === true,
      statistics === true,
      marketing === true,
    );
    call(page, 'Cookiebot.hide');
    return ['api submitCustomConsent', 'api hide'];
  },
  open: (page) => call(page, 'Cookiebot.show'),
};
