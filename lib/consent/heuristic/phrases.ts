import { TYPED_LETTERS } from '../../lexicon/letters';

/** Letters without their Latin accents, syllables of Hangul as their letters. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øłđðıßæœþ]/gi, (letter) => TYPED_LETTERS[letter.toLowerCase()] ?? letter);

/** Soft hyphens, joiners, blanks without width. */
export const INVISIBLE = /\p{Cf}/gu;

/**
 * Brings a label to one form: lower case, without Latin accents, every run of other signs one blank.
 * At most `cap` characters are looked at: a page may hand over megabytes.
 */
export function plain(text: string, cap = 400): string {
  return unaccented(text.slice(0, cap).replace(INVISIBLE, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Scripts written without blanks between words, where a phrase is looked for anywhere. */
export const SPACELESS = /[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export interface Phrases {
  /** Length in characters of the longest phrase in a plain text, 0 for none. */
  longest(text: string): number;
  /** Number of different phrases in a plain text. */
  count(text: string): number;
  /** The plain text with every phrase cut out. */
  without(text: string): string;
}

export interface GrowingPhrases extends Phrases {
  /** Takes in further lists, as those it was made of. */
  add(lists: readonly string[]): void;
}

/** Most phrases are in this form as they are written: hundreds are compiled where a page is waited for. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*\*?$/;

/** Characters that phrases are looked up by. */
const KEY = 3;

/**
 * Compiles lists of phrases (separated by `|`, `*` ends a stem, `=` begins a whole label). A text is read once, each word being compared with
 * the phrases that begin like it; no regular expressions.
 */
export function phrases(lists: readonly string[]): GrowingPhrases {
  const spaced = new Map<string, string[]>();
  const short: string[] = [];
  const spaceless: string[] = [];
  const whole = new Set<string>();
  const take = (phrase: string): void => {
    const words = PLAIN.test(phrase) ? phrase.replace('*', '') : plain(phrase);
    if (words === '') return;
    const needle = phrase.endsWith('*') ? words : `${words} `;
    if (phrase.startsWith('=')) whole.add(words);
    else if (SPACELESS.test(words)) spaceless.push(words);
    else if (needle.length < KEY) short.push(needle);
    else {
      const key = needle.slice(0, KEY);
      const same = spaced.get(key);
      if (same === undefined) spaced.set(key, [needle]);
      else same.push(needle);
    }
  };
  const add = (more: readonly string[]): void => {
    for (const list of more) for (const phrase of list.split('|')) take(phrase);
  };
  add(lists);

  const found = (text: string): Set<string> => {
    const padded = `${text} `;
    const hits = new Set<string>(whole.has(text) ? [padded] : []);
    for (let at = 0; at >= 0 && at < padded.length; at = next(padded, at)) {
      for (const needle of spaced.get(padded.slice(at, at + KEY)) ?? [])
        if (padded.startsWith(needle, at)) hits.add(needle);
      for (const needle of short) if (padded.startsWith(needle, at)) hits.add(needle);
    }
    if (SPACELESS.test(text)) for (const needle of spaceless) if (text.includes(needle)) hits.add(needle);
    return hits;
  };
  return {
    add,
    longest: (text) => [...found(text)].reduce((most, needle) => Math.max(most, needle.trim().length), 0),
    count: (text) => found(text).size,
    without: (text) =>
      [...found(text)]
        .sort((a, b) => b.length - a.length)
        .reduce(
          (rest, needle) =>
            SPACELESS.test(needle) ? rest.split(needle).join(' ') : rest.split(` ${needle}`).join('  '),
          ` ${text} `,
        )
        .replace(/ +/g, ' ')
        .trim(),
  };
}

const next = (padded: string, at: number): number => {
  const blank = padded.indexOf(' ', at);
  return blank < 0 || blank + 1 >= padded.length ? -1 : blank + 1;
};
