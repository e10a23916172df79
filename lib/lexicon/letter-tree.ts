/** Where every word begins. */
export const ROOT = 0;
/** What `next` gives where no word goes on. */
export const NOWHERE = 0;

const FIRST_SLOTS = 1 << 10;

/**
 * Words as paths of a tree, a UTF-16 unit a step: what begins at a place of a text is found by going along both together, and most
 * words of a text leave the tree after two or three letters. One table of slots holds all steps, so that a step costs no object.
 */
export class LetterTree {
  /** By node: where the step came from, and its letter. */
  private readonly from: number[] = [ROOT];
  private readonly letters: number[] = [0];
  /** Nodes by the hash of their step, 0 where none is; at most half are taken. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** The node that a letter leads to from another, or `NOWHERE`. */
  next(node: number, letter: number): number {
    return this.slots[this.slotOf(node, letter)] ?? NOWHERE;
  }

  /** The node of a word; made where it is not yet. */
  add(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at);
      const known = this.next(node, letter);
      node = known === NOWHERE ? this.grow(node, letter) : known;
    }
    return node;
  }

  /** The node of a word, or `NOWHERE` where no word begins with it. */
  find(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      node = this.next(node, word.charCodeAt(at));
      if (node === NOWHERE) return NOWHERE;
    }
    return node;
  }

  /** The slot of a step, or the free one where it would stand. */
  private slotOf(node: number, letter: number): number {
    const { slots, from, letters } = this;
    const last = slots.length - 1;
    const hash = Math.imul(node, 0x9e3779b1) + Math.imul(letter, 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (from[taken] === node && letters[taken] === letter) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private grow(node: number, letter: number): number {
    const made = this.from.length;
    this.from.push(node);
    this.letters.push(letter);
    if (made * 2 > this.slots.length) this.widen();
    else this.slots[this.slotOf(node, letter)] = made;
    return made;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let node = 1; node < this.from.length; node += 1)
      this.slots[this.slotOf(this.from[node] ?? 0, this.letters[node] ?? 0)] = node;
  }
}
