import { isLetterAt } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { lettersOf, WordNumbers } from './word-numbers';

/** A word of a sentence: folded for comparison, with its number (`WordNumbers`) and its place in the sentence. */
export interface Token {
  readonly word: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Words beyond this many in one sentence are not looked at: what is longer is not a sentence. */
const MAX_TOKENS = 240;
/** Letters of a word that are compared. */
const MAX_WORD = 48;

/** Letters that are two on other keyboards, as phrases write them. */
const DOUBLE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe' };

const SEPARATES = 1;
/** By UTF-16 unit the folded letter, `SEPARATES` where none stands for one, 0 where it was not met yet. */
const letters = new Uint16Array(0x1_00_00);
/** The second letter of those that are two. */
const seconds = new Map(Object.entries(DOUBLE).map(([one, two]) => [one.charCodeAt(0), two.charCodeAt(1)]));

function learn(unit: number): number {
  const written = String.fromCharCode(unit);
  const folded = fold(written);
  const letter = isLetterAt(folded, 0) ? (DOUBLE[written] ?? folded).charCodeAt(0) : SEPARATES;
  letters[unit] = letter;
  return letter;
}

/** Japanese writes no spaces: its words are runs of one script. 0 for every other script. */
function scriptOf(letter: number): 0 | 1 | 2 | 3 {
  if (letter < 0x3040 || letter > 0x9fff) return 0;
  return letter < 0x30a0 ? 1 : letter < 0x3100 ? 2 : 3;
}

const known = new WordNumbers();
/** The letters of the word that is read. */
const word = new Uint16Array(2 * MAX_WORD);

/**
 * Goes through the words of a sentence, at most 240: apostrophes and hyphens separate, invisible characters vanish. `take` is told
 * each word's number, its place, and how many letters of it are compared (in `word`).
 */
function eachWord(
  sentence: string,
  take: (number: number, start: number, end: number, length: number) => void,
): void {
  let count = 0;
  for (let at = 0; at < sentence.length && count < MAX_TOKENS; ) {
    const unit = sentence.charCodeAt(at);
    const first = letters[unit] || learn(unit);
    if (first === SEPARATES) {
      at += 1;
      continue;
    }
    const start = at;
    const script = scriptOf(first);
    let length = 0;
    let hash = 0;
    for (; at < sentence.length; at += 1) {
      const here = sentence.charCodeAt(at);
      const letter = letters[here] || learn(here);
      if (letter === SEPARATES || scriptOf(letter) !== script) break;
      if (at - start >= MAX_WORD) continue;
      word[length] = letter;
      length += 1;
      hash = (Math.imul(hash, 31) + letter) | 0;
      const second = here > 0x7f ? seconds.get(here) : undefined;
      if (second === undefined) continue;
      word[length] = second;
      length += 1;
      hash = (Math.imul(hash, 31) + second) | 0;
    }
    take(known.numberOf(word, length, hash), start, at, length);
    count += 1;
  }
}

/** The numbers of a sentence's words, in order. */
export function numbersOf(sentence: string): readonly number[] {
  const numbers: number[] = [];
  eachWord(sentence, (number) => numbers.push(number));
  return numbers;
}

/** The words of a sentence, in order. */
export function tokens(sentence: string): readonly Token[] {
  const found: Token[] = [];
  eachWord(sentence, (number, start, end, length) => {
    found.push({ word: known.wordOf(number) ?? lettersOf(word, length), number, start, end });
  });
  return found;
}

/** The word of a number; undefined for one without. */
export const wordOf = (number: number): string | undefined => known.wordOf(number);
