import { isLetterAt } from '../../lexicon/characters';
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
const DOUBLED = /[ßæÆœŒ]/;
const EVERY_DOUBLED = /[ßæÆœŒ]/g;

/** One word as phrases are compared: no accents, lower case, double letters apart. */
const foldWord = (word: string): string =>
  fold(word.replace(EVERY_DOUBLED, (letter) => DOUBLE[letter] ?? letter));

/** Japanese writes no spaces: its words are runs of one script. 0 for every other script. */
function scriptAt(text: string, at: number): 0 | 1 | 2 | 3 {
  const code = text.charCodeAt(at);
  if (code < 0x3040 || code > 0x9fff) return 0;
  return code < 0x30a0 ? 1 : code < 0x3100 ? 2 : 3;
}

/** The words of a sentence, at most 240; apostrophes and hyphens separate, invisible characters vanish. */
export function tokens(sentence: string): readonly Token[] {
  const folded = fold(sentence);
  const doubled = DOUBLED.test(sentence);
  const found: Token[] = [];
  for (let at = 0; at < folded.length && found.length < MAX_TOKENS; at += 1) {
    if (!isLetterAt(folded, at)) continue;
    const start = at;
    const script = scriptAt(folded, at);
    while (isLetterAt(folded, at) && scriptAt(folded, at) === script) at += 1;
    const last = Math.min(at, start + MAX_WORD);
    const raw = doubled ? sentence.slice(start, last) : '';
    const word = doubled && DOUBLED.test(raw) ? foldWord(raw) : folded.slice(start, last);
    found.push({ word, start, end: at });
    // The loop steps over what separates words; between two scripts nothing does.
    if (isLetterAt(folded, at)) at -= 1;
  }
  return found;
}
