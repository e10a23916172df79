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

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a sentence, at most 240; apostrophes and hyphens separate, invisible characters vanish. */
export function tokens(sentence: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const raw = match[0].length > MAX_WORD ? match[0].slice(0, MAX_WORD) : match[0];
    found.push({ word: fold(raw), start: match.index, end: match.index + match[0].length });
    if (found.length >= MAX_TOKENS) break;
  }
  return found;
}
