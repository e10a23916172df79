import { CATEGORIES } from '../model/category';
import type { HeaderRole, LexiconParts } from './lexicon';
import { scope } from './scope';
import { WordIndex } from './word-index';
import { type MeantWords, WordList } from './word-list';

type WordKey = Exclude<keyof LexiconParts, 'headers' | 'purposes'>;

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

/**
 * Lists over all languages: policies mix languages inside one table (French headers over English rows), and the words that matter
 * seldom mean something else elsewhere. One index holds them all, so that a text is gone through once whatever is asked of it.
 */
function build(lexicons: Lexicons) {
  const all = Object.values(lexicons);
  const said = (key: WordKey) => all.map((lexicon) => [lexicon[key] ?? '', true] as const);
  const whole = (words: string) => words.replace(/(?=\||$)/g, '$').replace(/^\$$/, '');
  const index = new WordIndex();
  const list = <Meaning>(words: MeantWords<Meaning>) => new WordList(words, index);
  return {
    session: list(said('session')),
    persistent: list(said('persistent')),
    upTo: list(said('upTo')),
    lifetime: list(said('lifetime')),
    firstParty: list(said('firstParty')),
    thirdParty: list(said('thirdParty')),
    localStorage: list(said('localStorage')),
    sessionStorage: list(said('sessionStorage')),
    cookie: list(said('cookie')),
    and: list(all.map(({ and }) => [whole(and ?? ''), true])),
    headers: list(all.flatMap(({ headers }) => HEADER_ROLES.map((role) => [headers[role] ?? '', role]))),
    purposes: list(
      all.flatMap(({ purposes }) => CATEGORIES.map((category) => [purposes?.[category] ?? '', category])),
    ),
    numbers: list(
      all.flatMap(({ numbers }) =>
        (numbers ?? '').split('|').map((pair) => {
          const [word = '', value = '0'] = pair.split('=');
          return [whole(word), Number(value)];
        }),
      ),
    ),
  };
}

type Lexicons = Readonly<Record<string, LexiconParts>>;

const given = scope<Lexicons>();
const built = new WeakMap<Lexicons, ReturnType<typeof build>>();

/** Words are looked up in these lexicons while the function runs. */
export const withLexicons = given.during;

/** Built on first use: a worker that reads no policy pays nothing. The lists never change, so keeping them is safe. */
function lists(): ReturnType<typeof build> {
  const lexicons = given.current();
  if (lexicons === null) throw new Error('Words are looked up outside of `withLexicons`.');
  const known = built.get(lexicons);
  if (known !== undefined) return known;
  const all = build(lexicons);
  built.set(lexicons, all);
  return all;
}

export const sessionWords = () => lists().session;
export const persistentWords = () => lists().persistent;
export const upToWords = () => lists().upTo;
export const lifetimeWords = () => lists().lifetime;
export const firstPartyWords = () => lists().firstParty;
export const thirdPartyWords = () => lists().thirdParty;
export const localStorageWords = () => lists().localStorage;
export const sessionStorageWords = () => lists().sessionStorage;
export const cookieWords = () => lists().cookie;
export const headerWords = () => lists().headers;
export const purposeWords = () => lists().purposes;
/** "twelve" to 12. */
export const numberWords = () => lists().numbers;
/** Words that join two names: "and", "y", "sowie". */
export const andWords = () => lists().and;
