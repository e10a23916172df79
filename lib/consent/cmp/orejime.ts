import type { CmpAdapter, CmpPart } from './adapter';
import { call, isRecord, listOf, reach, textAt } from './reach';

/** Purposes may be nested in groups; a group has no consent of its own. */
function flatten(
  purposes: readonly unknown[],
  above = '',
  depth = 0,
): readonly { key: string; names: readonly string[]; required: boolean }[] {
  return purposes.flatMap((purpose) => {
    const key = textAt(purpose, 'id');
    const inner = listOf(reach(purpose, 'purposes'));
    if (inner.length > 0 && depth < 4) return flatten(inner, `${key} ${textAt(purpose, 'title')}`, depth + 1);
    if (key === '' || !isRecord(purpose)) return [];
    const names = [key, textAt(purpose, 'title'), above];
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
      names,
      category: null,
      required,
      granted: typeof granted === 'boolean' ? granted : null,
    };
  });
}

/** Orejime 3: https://github.com/boscop-fr/orejime (README, "API"); `manager` read in its bundle. */
export const orejime: CmpAdapter = {
  id: 'orejime',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) => call(page, 'orejime.manager.isDirty') === false,
  // `manager.setConsents` stores the choice and leaves the banner open, with no way to close it but its own buttons.
  write: null,
  open: (page) => call(page, 'orejime.prompt'),
};
