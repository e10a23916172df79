import { purposeOf } from '../labels';
import { type CmpAdapter, type CmpPart, grants, stateOf, unrecognised } from './adapter';
import { call, has, isRecord, listOf, reach, textAt } from './reach';

const manager = (page: object): unknown => call(page, 'klaro.getManager');

/** A service states its purposes by name; the first that is recognised decides, else the service's own name. */
function parts(page: object): readonly CmpPart[] {
  const held = manager(page);
  return listOf(reach(held, 'config.services')).flatMap((service) => {
    const key = textAt(service, 'name');
    if (key === '' || !isRecord(service)) return [];
    const purposes = listOf(service.purposes).filter((purpose) => typeof purpose === 'string');
    const names = [...purposes, textAt(service, 'title'), key];
    const granted = reach(held, `consents.${key}`);
    return [
      {
        key,
        category: names.map((name) => purposeOf(name)).find((purpose) => purpose !== null) ?? null,
        required: service.required === true || reach(held, 'config.required') === true,
        granted: typeof granted === 'boolean' ? granted : null,
      },
    ];
  });
}

/** Klaro 0.7, read in its source: https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js. */
export const klaro: CmpAdapter = {
  id: 'klaro',
  source: 'https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js',
  detect: (page) => has(page, 'klaro.getManager'),
  ready: (page) => parts(page).length > 0,
  read: (page) => stateOf(parts(page), reach(manager(page), 'confirmed') === true),
  write: (page, preference) => {
    const held = manager(page);
    const services = parts(page);
    for (const part of services) call(held, 'updateConsent', part.key, grants(part, preference));
    call(held, 'saveAndApplyConsents', 'save');
    return { steps: ['api updateConsent', 'api saveAndApplyConsents'], unrecognised: unrecognised(services) };
  },
  open: (page) => call(page, 'klaro.show', undefined, true),
};
