/**
 * Brings a label to one form: lower case, without Latin accents, every run of other signs one blank.
 * At most `cap` characters are looked at: a page may hand over megabytes.
 */
export function plain(text: string, cap = 400): string {
  return text
    .slice(0, cap)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Scripts written without blanks between words, where a phrase is looked for anywhere. */
const SPACELESS = /[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export interface Phrases {
  /** Length in characters of the longest phrase in a plain text, 0 for none. */
  longest(text: string): number;
  /** Number of different phrases in a plain text. */
  count(text: string): number;
  /** The plain text with every phrase cut out. */
  without(text: string): string;
}

/** Compiles lists of phrases (separated by `|`, `*` ends a stem). Linear in the text for each phrase; no regular expressions. */
export function phrases(lists: readonly string[]): Phrases {
  const needles = [
    ...new Set(
      lists.flatMap((list) => list.split('|')).map((phrase) => {
        const stem = phrase.endsWith('*');
        const words = plain(phrase);
        if (words === '') return '';
        return SPACELESS.test(words) ? words : ` ${words}${stem ? '' : ' '}`;
      }),
    ),
  ].filter((needle) => needle !== '');
  const found = (text: string): string[] => {
    const padded = ` ${text} `;
    return needles.filter((needle) => padded.includes(needle));
  };
  return {
    longest: (text) => found(text).reduce((most, needle) => Math.max(most, needle.trim().length), 0),
    count: (text) => found(text).length,
    without: (text) =>
      found(text)
        .sort((a, b) => b.length - a.length)
        .reduce((rest, needle) => rest.split(needle).join(' '), ` ${text} `)
        .trim(),
  };
}
