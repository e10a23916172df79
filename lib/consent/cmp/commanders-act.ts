import type { CmpAdapter, CmpPart } from './adapter';
import { overall } from './parts';
import { call, callback, entriesOf, type Later, reach, textAt } from './reach';

const ANSWER_MILLISECONDS = 400;

/** The consent object, which comes once the platform has loaded; null until then. */
const consentOf = async (page: object, later: Later): Promise<unknown> =>
  reach(
    await callback<unknown>((done) => call(page, 'cact', 'consent.get', done), ANSWER_MILLISECONDS, later),
    'consent',
  );

const parts = async (page: object, later: Later): Promise<readonly CmpPart[]> =>
  entriesOf(reach(await consentOf(page, later), 'categories')).map(([key, category]) => {
    const status = textAt(category, 'status');
    return {
      key,
      // Numbers are the site's own and mean nothing by themselves.
      names: [textAt(category, 'name')],
      category: null,
      required: reach(category, 'required') === true,
      granted: status === 'on' ? true : status === 'off' ? false : null,
    };
  });

/** Commanders Act (TrustCommander): https://doc.commandersact.com, OnSite API, `consent.get` and `consent.update`. */
export const commandersAct: CmpAdapter = {
  id: 'commanders-act',
  // https://community.commandersact.com/platform-x/features/consent-management/onsite-api/consent.get
  ready: async (page, later) => (await parts(page, later)).length > 0,
  parts,
  answered: async (page, later) => {
    const status = textAt(await consentOf(page, later), 'status');
    return status !== '' && status !== 'unset';
  },
  write: (page, decisions) => {
    const all = overall(decisions);
    if (all !== 'mixed') {
      call(page, 'cact', 'consent.update', { status: `all-${all === 'all' ? 'on' : 'off'}` });
      return [`api consent.update all-${all === 'all' ? 'on' : 'off'}`];
    }
    const categories = Object.fromEntries(
      decisions
        .filter(({ required }) => !required)
        .map(({ key, grant }) => [key, { status: grant ? 'on' : 'off' }]),
    );
    call(page, 'cact', 'consent.update', { action: 'pc_save', categories });
    return ['api consent.update'];
  },
  open: null,
};
