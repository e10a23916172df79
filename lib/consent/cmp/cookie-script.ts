import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { fixedParts, granted, overall } from './parts';
import { call, isRecord, listOf, reach } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  strict: 'necessary',
  functionality: 'preferences',
  performance: 'analytics',
  targeting: 'marketing',
};

const stateOf = (page: object): unknown => call(page, 'CookieScript.instance.currentState');

/** Cookie-Script: its "custom functions"; `acceptAction` with a list of categories as sites call it. */
export const cookieScript: CmpAdapter = {
  id: 'cookie-script',
  // https://cookie-script.com/documentation/custom-functions
  ready: (page) => isRecord(stateOf(page)),
  parts: (page) => {
    const allowed = listOf(reach(stateOf(page), 'categories'));
    return fixedParts(PURPOSES, (key) => allowed.includes(key));
  },
  answered: (page) => ['accept', 'reject'].some((action) => reach(stateOf(page), 'action') === action),
  write: (page, decisions) => {
    if (overall(decisions) === 'none') {
      call(page, 'CookieScript.instance.rejectAllAction');
      return ['api rejectAllAction'];
    }
    call(page, 'CookieScript.instance.acceptAction', granted(decisions));
    return ['api acceptAction'];
  },
  open: (page) => call(page, 'CookieScript.instance.show'),
};
