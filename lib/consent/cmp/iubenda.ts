import type { Category } from '../../model/category';
import type { CmpAdapter } from './adapter';
import { fixedParts } from './parts';
import { call, isRecord, reach } from './reach';

/** Numbered: necessary, functionality, experience, measurement, marketing. */
const PURPOSES: Readonly<Record<string, Category>> = {
  1: 'necessary',
  2: 'preferences',
  3: 'preferences',
  4: 'analytics',
  5: 'marketing',
};

/** iubenda: the purposes of its consent object as sites read them; no interface to set them one by one was found. */
export const iubenda: CmpAdapter = {
  id: 'iubenda',
  // https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide
  ready: (page) => isRecord(reach(page, '_iub.cs.consent')),
  parts: (page) => fixedParts(PURPOSES, (key) => reach(page, `_iub.cs.consent.purposes.${key}`)),
  answered: (page) => isRecord(reach(page, '_iub.cs.consent.purposes')),
  write: null,
  open: (page) => call(page, '_iub.cs.api.openPreferences'),
};
