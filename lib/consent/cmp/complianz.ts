import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { fixedParts } from './parts';
import { call, textAt } from './reach';

/** Complianz calls necessary "functional". */
const PURPOSES: Readonly<Record<string, Category>> = {
  functional: 'necessary',
  preferences: 'preferences',
  statistics: 'analytics',
  marketing: 'marketing',
};

/** Complianz (WordPress), read in its script: https://plugins.svn.wordpress.org/complianz-gdpr/ (`cookiebanner/js`). */
export const complianz: CmpAdapter = {
  id: 'complianz',
  // https://complianz.io/docs/
  ready: (page) => textAt(page, 'complianz.consenttype') !== '',
  parts: (page) => fixedParts(PURPOSES, (key) => call(page, 'cmplz_has_consent', key)),
  answered: (page) => call(page, 'cmplz_get_banner_status') === 'dismissed',
  write: (page, decisions) => {
    for (const { key, grant } of decisions) call(page, 'cmplz_set_consent', key, grant ? 'allow' : 'deny');
    call(page, 'cmplz_set_banner_status', 'dismissed');
    return ['api cmplz_set_consent', 'api cmplz_set_banner_status'];
  },
  open: (page) => call(page, 'cmplz_set_banner_status', 'show'),
};
