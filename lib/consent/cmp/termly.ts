import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { stated } from './parts';
import { call, entriesOf, isRecord } from './reach';

const PURPOSES: Readonly<Record<string, Category>> = {
  essential: 'necessary',
  performance: 'preferences',
  analytics: 'analytics',
  advertising: 'marketing',
  social_networking: 'marketing',
};

const parts = (page: object): readonly CmpPart[] =>
  entriesOf(call(page, 'Termly.getConsentState')).map(([key, value]) => ({
    key,
    names: [key],
    category: Object.hasOwn(PURPOSES, key) ? (PURPOSES[key] ?? null) : null,
    required: key === 'essential',
    granted: stated(value),
  }));

/** Termly: third-party descriptions of `getConsentState`; no interface to set a choice was found. */
export const termly: CmpAdapter = {
  id: 'termly',
  // https://support.termly.io
  ready: (page) => isRecord(call(page, 'Termly.getConsentState')),
  parts,
  answered: (page) => parts(page).some(({ required, granted }) => !required && granted !== null),
  write: null,
  open: (page) => call(page, 'displayPreferenceModal'),
};
