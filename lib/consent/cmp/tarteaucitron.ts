import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { call, has, listOf, reach, textAt } from './reach';

/** Service types of tarteaucitron.services.js; what is not listed is not recognised, and refused. */
const TYPES: Readonly<Record<string, Category>> = {
  analytic: 'analytics',
  ads: 'marketing',
  social: 'marketing',
  video: 'preferences',
  support: 'preferences',
  comment: 'preferences',
  api: 'preferences',
};

function parts(page: object): readonly CmpPart[] {
  return listOf(reach(page, 'tarteaucitron.job')).flatMap((job) => {
    if (typeof job !== 'string') return [];
    const service = reach(page, `tarteaucitron.services.${job}`);
    const state = reach(page, `tarteaucitron.state.${job}`);
    return [
      {
        key: job,
        names: [textAt(service, 'name'), job],
        category: Object.hasOwn(TYPES, textAt(service, 'type'))
          ? (TYPES[textAt(service, 'type')] ?? null)
          : null,
        required: reach(service, 'needConsent') === false,
        granted: typeof state === 'boolean' ? state : null,
      },
    ];
  });
}

/** tarteaucitron 1.34, read in its source: https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js. */
export const tarteaucitron: CmpAdapter = {
  id: 'tarteaucitron',
  ready: (page) =>
    has(page, 'document.getElementById') &&
    call(page, 'document.getElementById', 'tarteaucitronRoot') != null,
  parts,
  answered: (page) => {
    const asked = parts(page).filter((part) => !part.required);
    return asked.length > 0 && asked.every((part) => part.granted !== null);
  },
  write: (page, decisions) => {
    for (const { key, grant } of decisions) call(page, 'tarteaucitron.setConsent', key, grant);
    // As its own close button does: https://github.com/AmauriC/tarteaucitron.js (closePanel, closeAlert).
    call(page, 'tarteaucitron.userInterface.closeAlert');
    return ['api setConsent', 'api closeAlert'];
  },
  open: (page) => call(page, 'tarteaucitron.userInterface.openPanel'),
};
