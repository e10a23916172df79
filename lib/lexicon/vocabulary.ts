import { CATEGORIES, type Category } from '../model/category';
import { LEXICONS } from './languages';
import type { HeaderRole, LexiconParts } from './lexicon';
import { WordList } from './word-list';

type WordKey = Exclude<keyof LexiconParts, 'headers' | 'purposes'>;

/** Built on first use: a worker that reads no policy pays nothing. The lists never change, so keeping them is safe. */
function once<Value>(build: () => Value): () => Value {
  let value: { readonly built: Value } | null = null;
  return () => {
    value ??= { built: build() };
    return value.built;
  };
}

const all = Object.values(LEXICONS);

/**
 * One list over all languages: policies mix languages inside one table (French headers over English rows), and the words
 * that matter seldom mean something else elsewhere.
 */
const union = (key: WordKey) =>
  once(() => new WordList(all.map((lexicon) => [lexicon[key] ?? '', true] as const)));

export const sessionWords = union('session');
export const persistentWords = union('persistent');
export const upToWords = union('upTo');
export const lifetimeWords = union('lifetime');
export const firstPartyWords = union('firstParty');
export const thirdPartyWords = union('thirdParty');
export const localStorageWords = union('localStorage');
export const sessionStorageWords = union('sessionStorage');
export const cookieWords = union('cookie');

const HEADER_ROLES: readonly HeaderRole[] = [
  'name',
  'purpose',
  'duration',
  'provider',
  'category',
  'type',
  'party',
  'host',
  'medium',
  'other',
];

export const headerWords = once(
  () =>
    new WordList<HeaderRole>(
      all.flatMap(({ headers }) => HEADER_ROLES.map((role) => [headers[role] ?? '', role] as const)),
    ),
);

export const purposeWords = once(
  () =>
    new WordList<Category>(
      all.flatMap(({ purposes }) =>
        CATEGORIES.map((category) => [purposes?.[category] ?? '', category] as const),
      ),
    ),
);

/** "twelve" to 12, over all languages. */
export const numberWords = once(
  () =>
    new WordList<number>(
      all.flatMap(({ numbers }) =>
        (numbers ?? '').split('|').map((pair) => {
          const [word = '', value = '0'] = pair.split('=');
          return [word === '' ? '' : `${word}$`, Number(value)] as const;
        }),
      ),
    ),
);

/** Words that join two names: "and", "y", "sowie". */
export const andWords = once(
  () =>
    new WordList(
      all.map(
        ({ and }) =>
          [
            (and ?? '')
              .split('|')
              .map((word) => `${word}$`)
              .join('|'),
            true,
          ] as const,
      ),
    ),
);
