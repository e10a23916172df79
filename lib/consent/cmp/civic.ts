import type { CmpAdapter, CmpPart } from './adapter';
import { allStated, stated } from './parts';
import { call, has, listOf, reach, textAt } from './reach';

/** The configuration is a function in newer versions, and a property in older ones. */
const optionalCookies = (page: object): readonly unknown[] =>
  listOf(
    reach(
      has(page, 'CookieControl.config')
        ? call(page, 'CookieControl.config')
        : reach(page, 'CookieControl.config'),
      'optionalCookies',
    ),
  );

const parts = (page: object): readonly CmpPart[] =>
  optionalCookies(page).map((category, index) => ({
    key: String(index),
    names: [textAt(category, 'name'), textAt(category, 'label')],
    category: null,
    required: false,
    granted: stated(call(page, 'CookieControl.getCategoryConsent', index)),
  }));

/** Civic Cookie Control 8 and 9: https://www.civicuk.com/cookie-control/documentation/public-methods. */
export const civic: CmpAdapter = {
  id: 'civic',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) => allStated(parts(page)),
  write: (page, decisions) => {
    for (const { key, grant } of decisions) call(page, 'CookieControl.changeCategory', Number(key), grant);
    call(page, 'CookieControl.hide');
    return ['api changeCategory', 'api hide'];
  },
  open: (page) => call(page, 'CookieControl.open'),
};
