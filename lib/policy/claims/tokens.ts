import { fold } from '../../lexicon/fold';

/** A word of a sentence: folded for comparison, with its place in the sentence. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words beyond this many in one sentence are not looked at: what is longer is not a sentence. */
const MAX_TOKENS = 240;
/** Letters of a word that are compared. */
const MAX_WORD = 48;

/** Letters that are two on other keyboards; phrases are written with the two. */
const DOUBLE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe' };

/** One word as phrases are compared: no accents, lower case, double letters apart. */
const foldWord = (word: string): string =>
  fold(word.replace(/[ßæÆœŒ]/g, (letter) => DOUBLE[letter] ?? letter));

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a sentence, at most 240; apostrophes and hyphens separate, invisible characters vanish. */
export function tokens(sentence: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const raw = match[0].length > MAX_WORD ? match[0].slice(0, MAX_WORD) : match[0];
    found.push({ word: foldWord(raw), start: match.index, end: match.index + match[0].length });
    if (found.length >= MAX_TOKENS) break;
  }
  return found;
}
