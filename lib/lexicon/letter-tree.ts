/** What `next` gives where no word goes on. */
export const NOWHERE = 0;
/** Where every word begins. */
export const ROOT = 1;

/** Places that steps can tell apart. */
const MOST_PLACES = 1 << 16;

/**
 * Words as paths of a tree, a UTF-16 unit a step: what begins at a place of a text is found by going along both together, and most
 * words of a text leave the tree after two or three letters. A double array (Aoe 1989): the letters that go on from a node have their
 * places beside each other, those of other nodes in the gaps between, so that the whole is small enough to stay near the processor.
 * It is for lists that are part of the program: at most 65,535 places.
 */
export class LetterTree {
  /** By UTF-16 unit up to the highest in a word: its number among the letters, 0 for letters of no word. */
  private readonly numbers: Uint16Array;
  /** By node: the place before that of its first letter. A node is numbered by its place. */
  private base: Uint16Array;
  /** By place: the node it belongs to, `NOWHERE` where it is free. */
  private owner: Uint16Array;
  /** No place before it is free. */
  private free = ROOT + 1;
  /** All places from it on are free. */
  private end = ROOT + 1;

  constructor(words: Iterable<string>) {
    const sorted = [...new Set(words)].filter((word) => word !== '').sort();
    const times = new Map<number, number>();
    for (const word of sorted)
      for (let at = 0; at < word.length; at += 1) {
        const unit = word.charCodeAt(at);
        times.set(unit, (times.get(unit) ?? 0) + 1);
      }
    this.numbers = new Uint16Array(Math.max(0, ...times.keys()) + 1);
    // Frequent letters have small numbers: what goes on from one node lies close together.
    [...times]
      .sort((a, b) => b[1] - a[1])
      .forEach(([unit], at) => {
        this.numbers[unit] = at + 1;
      });
    this.base = new Uint16Array(MOST_PLACES);
    this.owner = new Uint16Array(MOST_PLACES);
    this.grow(sorted, 0, sorted.length, 0, ROOT);
    this.base = this.base.slice(0, this.end);
    this.owner = this.owner.slice(0, this.end);
  }

  /** The node that a letter leads to from another, or `NOWHERE`. */
  next(node: number, letter: number): number {
    const number = this.numbers[letter] ?? 0;
    if (number === 0) return NOWHERE;
    const place = (this.base[node] ?? 0) + number;
    return this.owner[place] === node ? place : NOWHERE;
  }

  /** The node of a word, which may stand in a text, or `NOWHERE` where no word begins with it. */
  find(text: string, from = 0, to = text.length): number {
    let node = ROOT;
    for (let at = from; at < to; at += 1) {
      node = this.next(node, text.charCodeAt(at));
      if (node === NOWHERE) return NOWHERE;
    }
    return node;
  }

  /** Gives places to the letters behind `depth` letters that the sorted words from `from` to `to` share. */
  private grow(words: readonly string[], from: number, to: number, depth: number, node: number): void {
    const letters: { readonly number: number; readonly from: number; readonly to: number }[] = [];
    for (let at = from; at < to; ) {
      const start = at;
      const unit = words[at]?.charCodeAt(depth) ?? Number.NaN;
      while (at < to && Object.is(words[at]?.charCodeAt(depth), unit)) at += 1;
      if (!Number.isNaN(unit)) letters.push({ number: this.numbers[unit] ?? 0, from: start, to: at });
    }
    if (letters.length === 0) return;
    const base = this.baseFor(letters.map(({ number }) => number));
    this.base[node] = base;
    for (const { number } of letters) this.owner[base + number] = node;
    this.end = Math.max(this.end, base + Math.max(...letters.map(({ number }) => number)) + 1);
    while (this.free < MOST_PLACES && this.owner[this.free] !== NOWHERE) this.free += 1;
    for (const letter of letters) this.grow(words, letter.from, letter.to, depth + 1, base + letter.number);
  }

  /** The lowest base with which none of these numbers falls on a place that is taken. */
  private baseFor(numbers: readonly number[]): number {
    const last = MOST_PLACES - 1 - Math.max(...numbers);
    for (let base = Math.max(0, this.free - Math.min(...numbers)); base <= last; base += 1)
      if (numbers.every((number) => this.owner[base + number] === NOWHERE)) return base;
    throw new RangeError('Too many words for one tree.');
  }
}
