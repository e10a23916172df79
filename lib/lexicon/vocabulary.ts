import { CATEGORIES } from '../model/category';
import { fold } from './fold';
import type { HeaderRole, LexiconParts } from './lexicon';
import { scope } from './scope';
import { WordIndex } from './word-index';
import { type MeantWords, WordList } from './word-list';

/** The words of all languages that policies are read with, as data. */
export interface LexiconWords {
  /** By ISO 639-1 code. */
  readonly lexicons: Readonly<Record<string, LexiconParts>>;
  /** Words of units of time with `|` between them, and the seconds of each. */
  readonly units: readonly (readonly [words: string, seconds: number])[];
  /** Names of the twelve months in order, with `|` between those of one. */
  readonly months: readonly string[];
  /** By language, with blanks between them: what tells languages apart. */
  readonly functionWords: Readonly<Record<string, string>>;
  /** What stands beside the date of a document's last change, with `|` between. */
  readonly updates: string;
}

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
function build(words: LexiconWords) {
  const all = Object.values(words.lexicons);
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

const given = scope<LexiconWords>();

/** Words are looked up in these lexicons while the function runs. */
export const withLexicons = given.during;

/**
 * What is built of the words that are given: on first use, so that a worker which reads no policy pays nothing, and once, since they
 * never change.
 */
export function builtOnce<Built>(build: (words: LexiconWords) => Built): () => Built {
  let known: { readonly words: LexiconWords; readonly built: Built } | null = null;
  return () => {
    const words = given.current();
    if (words === null) throw new Error('Words are looked up outside of `withLexicons`.');
    if (known?.words !== words) known = { words, built: build(words) };
    return known.built;
  };
}

const lists = builtOnce(build);

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

/** Seconds of the unit of time that a folded word names, in any language and inflection listed. */
export const unitWords = builtOnce(
  ({ units }): ReadonlyMap<string, number> =>
    new Map(
      units.flatMap(([words, seconds]) => words.split('|').map((word) => [fold(word), seconds] as const)),
    ),
);

/** The number of the month, from 1, that a folded word names. */
export const monthWords = builtOnce(
  ({ months }): ReadonlyMap<string, number> =>
    new Map(months.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const))),
);

/** Words beside the date of a document's last change, folded, the stronger first. */
export const updateWords = builtOnce(({ updates }): readonly string[] => updates.split('|').map(fold));
