import { fold } from './fold';

/** A word of a list found in a text. `end` is past the word's beginning, not past the whole inflected word. */
export interface WordHit<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

interface Entry<Meaning> {
  readonly beginning: string;
  readonly whole: boolean;
  readonly meaning: Meaning;
}

const LETTER = /[\p{L}\p{N}_]/u;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Scripts without spaces begin a word anywhere. */
const startsWord = (text: string, at: number): boolean =>
  at === 0 || !LETTER.test(text[at - 1] ?? '') || UNSPACED.test(text[at] ?? '');

/**
 * Beginnings of words with a meaning, looked up in linear time whatever the list's length: beginnings are indexed by their
 * first two letters, and only places where a word begins are tried. A beginning written with `$` must be the whole word; one
 * that ends in a full word of three letters or fewer is whole as well, since short beginnings match too much.
 */
export class WordList<Meaning> {
  private readonly index = new Map<string, Entry<Meaning>[]>();

  constructor(lists: Iterable<readonly [words: string, meaning: Meaning]>) {
    for (const [words, meaning] of lists) {
      for (const word of words.split('|')) if (word.length > 0) this.add(word, meaning);
    }
    for (const entries of this.index.values())
      entries.sort((a, b) => b.beginning.length - a.beginning.length);
  }

  private add(word: string, meaning: Meaning): void {
    const marked = word.endsWith('$');
    const beginning = fold(marked ? word.slice(0, -1) : word);
    const whole = marked || (beginning.length <= 3 && !UNSPACED.test(beginning));
    const key = beginning.slice(0, 2);
    const entries = this.index.get(key);
    const entry = { beginning, whole, meaning };
    if (!entries) this.index.set(key, [entry]);
    else if (!entries.some((one) => one.beginning === beginning && one.meaning === meaning))
      entries.push(entry);
  }

  /** The longest word beginning at a place of a folded text. */
  at(folded: string, at: number): WordHit<Meaning> | null {
    const entries = this.index.get(folded.slice(at, at + 2)) ?? this.index.get(folded.slice(at, at + 1));
    if (!entries) return null;
    for (const { beginning, whole, meaning } of entries) {
      if (!folded.startsWith(beginning, at)) continue;
      const end = at + beginning.length;
      if (whole && LETTER.test(folded[end] ?? '') && !UNSPACED.test(folded[end - 1] ?? '')) continue;
      return { meaning, at, end, word: beginning };
    }
    return null;
  }

  /** Every word in a folded text, in order; after a hit the search goes on past it. */
  all(folded: string): WordHit<Meaning>[] {
    const hits: WordHit<Meaning>[] = [];
    for (let at = 0; at < folded.length; at += 1) {
      if (!startsWord(folded, at)) continue;
      const hit = this.at(folded, at);
      if (!hit) continue;
      hits.push(hit);
      at = Math.max(at, hit.end - 1);
    }
    return hits;
  }

  first(folded: string): WordHit<Meaning> | null {
    for (let at = 0; at < folded.length; at += 1) {
      if (!startsWord(folded, at)) continue;
      const hit = this.at(folded, at);
      if (hit) return hit;
    }
    return null;
  }

  has(folded: string): boolean {
    return this.first(folded) !== null;
  }
}
