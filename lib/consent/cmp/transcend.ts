import type { CmpAdapter, CmpPart } from './adapter';
import { stated } from './parts';
import { call, entriesOf, isRecord, reach } from './reach';

const consentOf = (page: object): unknown => call(page, 'airgap.getConsent');

const parts = (page: object): readonly CmpPart[] =>
  entriesOf(reach(consentOf(page), 'purposes')).map(([key, value]) => ({
    key,
    names: [key],
    category: null,
    required: key === 'Essential',
    granted: stated(value),
  }));

/** Transcend: the types of `@transcend-io/airgap.js-types`. `setConsent` wants an event of the person's own, so its dialog is used. */
export const transcend: CmpAdapter = {
  id: 'transcend',
  // https://www.npmjs.com/package/@transcend-io/airgap.js-types
  ready: (page) => isRecord(consentOf(page)),
  parts,
  answered: (page) => reach(consentOf(page), 'confirmed') === true,
  write: null,
  open: (page) => call(page, 'transcend.showConsentManager'),
};
