import type { CmpAdapter, CmpPart } from './adapter';
import { call, entriesOf, reach, textAt } from './reach';

/** Services stand in categories; a category is granted where any of its services is. */
async function parts(page: object): Promise<readonly CmpPart[]> {
  const details: unknown = await call(page, '__ucCmp.getConsentDetails');
  const found = new Map<string, { required: boolean; granted: boolean | null }>();
  for (const [, service] of entriesOf(reach(details, 'services'))) {
    const key = textAt(service, 'category');
    if (key === '') continue;
    const given = reach(service, 'consent.given');
    const before = found.get(key) ?? { required: true, granted: null };
    found.set(key, {
      required: before.required && reach(service, 'essential') === true,
      granted: typeof given === 'boolean' ? before.granted === true || given : before.granted,
    });
  }
  return [...found].map(([key, state]) => ({
    key,
    names: [textAt(reach(details, 'categories'), `${key}.name`), key],
    category: null,
    ...state,
  }));
}

/** Usercentrics 3 ("CMP v3"): https://usercentrics.com/docs/web/features/api/control-functionality/. */
export const usercentrics: CmpAdapter = {
  id: 'usercentrics',
  ready: async (page) => (await call(page, '__ucCmp.isInitialized')) === true,
  parts,
  answered: async (page) => (await call(page, '__ucCmp.isConsentRequired')) === false,
  write: async (page, decisions) => {
    const consents = decisions
      .filter(({ required }) => !required)
      .map(({ key, grant }) => ({ id: key, consent: grant }));
    await call(page, '__ucCmp.updateCategoriesConsents', consents);
    await call(page, '__ucCmp.saveConsents');
    await call(page, '__ucCmp.closeCmp');
    return ['api updateCategoriesConsents', 'api saveConsents', 'api closeCmp'];
  },
  open: (page) => call(page, '__ucCmp.showSecondLayer'),
};
