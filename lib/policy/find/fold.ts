import { TYPED_LETTERS } from '../../lexicon/letters';

/** Longest label worth comparing, in characters: what is longer is a sentence, not a label. */
export const LABEL_LENGTH = 200;

/**
 * Text as it is compared: compatibility forms and case folded, accents dropped, invisible characters gone, space
 * collapsed, at most {@link LABEL_LENGTH} characters. Both sides of every comparison go through it.
 */
export function fold(text: string): string {
  const start = text.slice(0, LABEL_LENGTH * 4);
  return PLAIN.test(start) && !start.includes('  ')
    ? start.toLowerCase().trim().slice(0, LABEL_LENGTH)
    : foldAll(start);
}

/** Printed ASCII without the underscore, which is read as a space: most labels. */
const PLAIN = /^[ -^`-~]*$/;

function foldAll(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .toLowerCase()
    .replace(/[łøæœßđıþ]/g, (letter) => TYPED_LETTERS[letter] ?? letter)
    .replace(/[\s_]+/g, ' ')
    .trim()
    .slice(0, LABEL_LENGTH);
}
