import type { CmpAdapter, CmpPart } from './adapter';
import { allStated, asRecord, stated } from './parts';
import { call, entriesOf, isRecord, reach } from './reach';

/** A purpose's name is one text, or one per language. */
const namesOf = (purpose: unknown): readonly string[] => {
  const name = reach(purpose, 'name');
  return [name, ...entriesOf(name).map(([, text]) => text)].filter((text) => typeof text === 'string');
};

function parts(page: object): readonly CmpPart[] {
  const consents = call(page, 'zaraz.consent.getAll');
  return entriesOf(reach(page, 'zaraz.consent.purposes')).map(([key, purpose]) => ({
    key,
    names: namesOf(purpose),
    category: null,
    required: false,
    granted: isRecord(consents) ? stated(consents[key]) : null,
  }));
}

/** Cloudflare Zaraz: https://developers.cloudflare.com/zaraz/consent-management/api/. */
export const zaraz: CmpAdapter = {
  id: 'zaraz',
  ready: (page) => reach(page, 'zaraz.consent.APIReady') === true && parts(page).length > 0,
  parts,
  // Its modal asks for what has no answer yet.
  answered: (page) => reach(page, 'zaraz.consent.modal') !== true && allStated(parts(page)),
  write: (page, decisions) => {
    call(page, 'zaraz.consent.set', asRecord(decisions));
    const consent = reach(page, 'zaraz.consent');
    if (isRecord(consent)) Reflect.set(consent, 'modal', false);
    return ['api consent.set', 'api consent.modal'];
  },
  open: (page) => {
    const consent = reach(page, 'zaraz.consent');
    if (isRecord(consent)) Reflect.set(consent, 'modal', true);
  },
};
