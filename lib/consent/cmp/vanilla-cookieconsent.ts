import type { CmpAdapter, CmpPart } from './adapter';
import { call, entriesOf, isRecord, listOf, reach, textAt } from './reach';

/** Titles of the sections of the preferences dialog, by the category they are linked to. */
function titles(page: object): ReadonlyMap<string, string> {
  const translations = entriesOf(call(page, 'CookieConsent.getConfig', 'language')).find(
    ([key]) => key === 'translations',
  );
  const first = entriesOf(translations?.[1])[0]?.[1];
  return new Map(
    listOf(reach(first, 'preferencesModal.sections')).map((section) => [
      textAt(section, 'linkedCategory'),
      textAt(section, 'title'),
    ]),
  );
}

function parts(page: object): readonly CmpPart[] {
  const accepted = listOf(reach(call(page, 'CookieConsent.getUserPreferences'), 'acceptedCategories'));
  const named = titles(page);
  return entriesOf(call(page, 'CookieConsent.getConfig', 'categories')).map(([key, category]) => ({
    key,
    names: [key, named.get(key) ?? ''],
    category: null,
    required: isRecord(category) && category.readOnly === true,
    granted: accepted.includes(key),
  }));
}

/** vanilla-cookieconsent 3: https://cookieconsent.orestbida.com/reference/api-reference.html. */
export const vanillaCookieconsent: CmpAdapter = {
  id: 'vanilla-cookieconsent',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) => call(page, 'CookieConsent.validConsent') === true,
  write: (page, decisions) => {
    const keys = decisions.filter(({ grant }) => grant).map(({ key }) => key);
    call(page, 'CookieConsent.acceptCategory', keys);
    call(page, 'CookieConsent.hide');
    call(page, 'CookieConsent.hidePreferences');
    return ['api acceptCategory', 'api hide'];
  },
  open: (page) => call(page, 'CookieConsent.showPreferences'),
};
