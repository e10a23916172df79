import type { CmpAdapter, CmpPart } from './adapter';
import { call, listOf } from './reach';

/** 0 before any choice, 1 and -1 for all and nothing, else the list of what is allowed. */
const stateOf = (page: object): unknown => call(page, 'utag.gdpr.getConsentState');

function parts(page: object): readonly CmpPart[] {
  const state = stateOf(page);
  return listOf(call(page, 'utag.gdpr.getCategories')).flatMap((name, index) =>
    typeof name === 'string'
      ? [
          {
            // Preferences are kept by number, from 1.
            key: String(index + 1),
            names: [name],
            category: null,
            required: false,
            granted: state === 0 ? null : state === 1 || listOf(state).includes(name),
          },
        ]
      : [],
  );
}

/** Tealium consent manager: https://docs.tealium.com/platforms/javascript/consent-management/ (`utag.gdpr`). */
export const tealium: CmpAdapter = {
  id: 'tealium',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) => {
    const state = stateOf(page);
    return state !== undefined && state !== 0;
  },
  write: (page, decisions) => {
    call(
      page,
      'utag.gdpr.setPreferencesValues',
      Object.fromEntries(decisions.map(({ key, grant }) => [key, grant ? '1' : '0'])),
    );
    return ['api setPreferencesValues'];
  },
  open: (page) => call(page, 'utag.gdpr.showConsentPreferences'),
};
