import type { CmpAdapter, CmpPart } from './adapter';
import { call, isRecord, listOf, reach, textAt } from './reach';

const manager = (page: object): unknown => call(page, 'klaro.getManager');

/** A service states its purposes by name; its own name is the last resort. */
function parts(page: object): readonly CmpPart[] {
  const held = manager(page);
  return listOf(reach(held, 'config.services')).flatMap((service) => {
    const key = textAt(service, 'name');
    if (key === '' || !isRecord(service)) return [];
    const purposes = listOf(service.purposes).filter((purpose) => typeof purpose === 'string');
    const names = purposes.length > 0 ? purposes : [textAt(service, 'title'), key];
    const granted = reach(held, `consents.${key}`);
    return [
      {
        key,
        names,
        category: null,
        required: service.required === true || reach(held, 'config.required') === true,
        granted: typeof granted === 'boolean' ? granted : null,
      },
    ];
  });
}

/** Klaro 0.7, read in its source: https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js. */
export const klaro: CmpAdapter = {
  id: 'klaro',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) => reach(manager(page), 'confirmed') === true,
  write: (page, decisions) => {
    const held = manager(page);
    for (const { key, grant } of decisions) call(held, 'updateConsent', key, grant);
    call(held, 'saveAndApplyConsents', 'save');
    return ['api updateConsent', 'api saveAndApplyConsents'];
  },
  open: (page) => call(page, 'klaro.show', undefined, true),
};
