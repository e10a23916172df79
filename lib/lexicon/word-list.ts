import { type Found, WordIndex } from './word-index';

/** A word of a list found in a text. `end` is past the word's beginning, not past the whole inflected word. */
export interface WordHit<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

/** The words of a list with what each of them means. */
export type MeantWords<Meaning> = readonly (readonly [words: string, meaning: Meaning])[];

/** Beginnings of words with a meaning: one list of an index that several lists may share. */
export class WordList<Meaning> {
  private readonly list: number;

  constructor(
    private readonly words: MeantWords<Meaning>,
    private readonly index: WordIndex = new WordIndex(),
  ) {
    this.list = index.take(words.map(([beginnings]) => beginnings));
  }

  private hit(folded: string, { group, at, end }: Found): WordHit<Meaning> | null {
    const meant = this.words[group];
    return meant ? { meaning: meant[1], at, end, word: folded.slice(at, end) } : null;
  }

  /** Every word in a folded text, in order; of two that begin at one place the longest. */
  all(folded: string): WordHit<Meaning>[] {
    const hits: WordHit<Meaning>[] = [];
    for (const found of this.index.of(this.list, folded)) {
      const hit = this.hit(folded, found);
      if (hit !== null) hits.push(hit);
    }
    return hits;
  }

  first(folded: string): WordHit<Meaning> | null {
    const [found] = this.index.of(this.list, folded);
    return found ? this.hit(folded, found) : null;
  }

  has(folded: string): boolean {
    return this.index.of(this.list, folded).length > 0;
  }

  /** The folded text is one word of the list and nothing else. */
  is(folded: string): boolean {
    return this.index.holds(this.list, folded);
  }
}
