import type { CmpAdapter, CmpPart } from './adapter';
import { stated } from './parts';
import { call, callback, entriesOf, type Later, reach } from './reach';

const ANSWER_MILLISECONDS = 400;

/** Fires when consent is resolved, from the cache or by the person. */
const parts = async (page: object, later: Later): Promise<readonly CmpPart[]> =>
  entriesOf(
    reach(
      await callback<unknown>(
        (done) => call(page, 'ketch', 'once', 'consent', done),
        ANSWER_MILLISECONDS,
        later,
      ),
      'purposes',
    ),
  ).map(([key, value]) => ({
    key,
    names: [key],
    category: null,
    required: false,
    granted: stated(value),
  }));

/** Ketch: https://developers.ketch.com (events of `ketch`). Nothing found by which its dialog could be closed. */
export const ketch: CmpAdapter = {
  id: 'ketch',
  // https://developers.ketch.com/docs
  ready: async (page, later) => (await parts(page, later)).length > 0,
  parts,
  answered: async (page, later) => (await parts(page, later)).some(({ granted }) => granted !== null),
  write: null,
  open: (page) => call(page, 'ketch', 'showPreferences'),
};
