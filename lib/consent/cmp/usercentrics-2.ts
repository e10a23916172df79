import type { CmpAdapter, CmpPart } from './adapter';
import { granted, refused, stated } from './parts';
import { call, listOf, reach, textAt } from './reach';

const parts = (page: object): readonly CmpPart[] =>
  listOf(call(page, 'UC_UI.getServicesBaseInfo')).flatMap((service) => {
    const key = textAt(service, 'id');
    if (key === '') return [];
    return [
      {
        key,
        names: [textAt(service, 'categorySlug'), textAt(service, 'name')],
        category: null,
        required: reach(service, 'isEssential') === true || textAt(service, 'categorySlug') === 'essential',
        granted: stated(reach(service, 'consent.status')),
      },
    ];
  });

/** Usercentrics 2: https://docs.usercentrics.com/#/browser-ui (methods of `UC_UI`); `BaseService` of its browser SDK's types. */
export const usercentrics2: CmpAdapter = {
  id: 'usercentrics-2',
  // https://docs.usercentrics.com/cmp_browser_sdk/
  ready: (page) => call(page, 'UC_UI.isInitialized') === true && parts(page).length > 0,
  parts,
  answered: (page) => call(page, 'UC_UI.isConsentRequired') === false,
  write: async (page, decisions) => {
    const optional = decisions.filter(({ required }) => !required);
    await call(page, 'UC_UI.rejectServices', refused(optional));
    if (granted(optional).length > 0) await call(page, 'UC_UI.acceptServices', granted(optional));
    call(page, 'UC_UI.closeCMP');
    return ['api rejectServices', 'api acceptServices', 'api closeCMP'];
  },
  open: (page) => call(page, 'UC_UI.showSecondLayer'),
};
