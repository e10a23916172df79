/** The number of a word that is not numbered. */
export const UNNUMBERED = -1;

/** Different words that are numbered while the process lives; what has more is no text. */
const MOST = 50_000;
const FIRST_SLOTS = 1 << 12;

/**
 * Words by number, so that what is known of a word is found by it in an array. A word is handed over as UTF-16 units with their hash,
 * and no string is made of one that is known: documents repeat theirs.
 */
export class WordNumbers {
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** A word's number plus one, where its hash leads or behind; 0 where the slot is free. At most half are taken. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** The number of the word in the first `length` units; `UNNUMBERED` where too many words are known. */
  numberOf(units: Uint16Array, length: number, hash: number): number {
    const last = this.slots.length - 1;
    let slot = spread(hash) & last;
    for (let known = this.slots[slot] ?? 0; known !== 0; known = this.slots[slot] ?? 0) {
      if (this.hashes[known - 1] === hash && same(this.words[known - 1] ?? '', units, length))
        return known - 1;
      slot = (slot + 1) & last;
    }
    if (this.words.length === MOST) return UNNUMBERED;
    return this.take(lettersOf(units, length), hash);
  }

  /** The word of a number. */
  wordOf(number: number): string | undefined {
    return this.words[number];
  }

  private take(word: string, hash: number): number {
    const number = this.words.length;
    this.words.push(word);
    this.hashes.push(hash);
    if (this.words.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let one = 0; one <= number; one += 1) this.put(one);
    } else this.put(number);
    return number;
  }

  private put(number: number): void {
    const last = this.slots.length - 1;
    let slot = spread(this.hashes[number] ?? 0) & last;
    while (this.slots[slot] !== 0) slot = (slot + 1) & last;
    this.slots[slot] = number + 1;
  }
}

/** The first `length` units as a string. */
export const lettersOf = (units: Uint16Array, length: number): string =>
  Reflect.apply(String.fromCharCode, null, units.subarray(0, length));

const spread = (hash: number): number => hash ^ (hash >>> 15);

function same(word: string, units: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== units[at]) return false;
  return true;
}
