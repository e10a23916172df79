import { purposeOf } from '../labels';
import { type CmpAdapter, type CmpPart, grants, stateOf, unrecognised } from './adapter';
import { call, has, isRecord, listOf, reach, textAt } from './reach';

/** Purposes may be nested in groups; a group has no consent of its own. */
function flatten(purposes: readonly unknown[], above = '', depth = 0): readonly { key: string; names: readonly string[]; required: boolean }[] {
  return purposes.flatMap((purpose) => {
    const key = textAt(purpose, 'id');
    const inner = listOf(reach(purpose, 'purposes'));
    if (inner.length > 0 && depth < 4) return flatten(inner, `${key} ${textAt(purpose, 'title')}`, depth + 1);
    if (key === '' || !isRecord(purpose)) return [];
    const names = [key, textAt(purpose, 'title'), above, textAt(purpose, 'description')];
    return [{ key, names, required: purpose.isMandatory === true }];
  });
}

function parts(page: object): readonly CmpPart[] {
  const purposes = listOf(reach(page, 'orejime.config.purposes'));
  const source = purposes.length > 0 ? purposes : listOf(reach(page, 'orejimeConfig.purposes'));
  const consents = call(page, 'orejime.manager.getAllConsents');
  return flatten(source).map(({ key, names, required }) => {
    const granted = reach(consents, key);
    return {
      key,
      category: names.map((name) => purposeOf(name)).find((category) => category !== null) ?? null,
      required,
      granted: typeof granted === 'boolean' ? granted : null,
    };
  });
}

/** Orejime 3: https://github.com/boscop-fr/orejime (README, "API"); `manager` read in its bundle. */
export const orejime: CmpAdapter = {
  id: 'orejime',
  source: 'https://github.com/boscop-fr/orejime',
  detect: (page) => has(page, 'orejime.manager.setConsents'),
  ready: (page) => parts(page).length > 0,
  read: (page) => stateOf(parts(page), call(page, 'orejime.manager.isDirty') === false),
  write: (page, preference) => {
    const purposes = parts(page);
    call(page, 'orejime.manager.setConsents', Object.fromEntries(purposes.map((part) => [part.key, grants(part, preference)])));
    return { steps: ['api setConsents'], unrecognised: unrecognised(purposes) };
  },
  open: (page) => call(page, 'orejime.prompt'),
};
