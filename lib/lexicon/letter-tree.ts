/** Where every word begins. */
export const ROOT = 0;
/** What `next` gives where no word goes on. */
export const NOWHERE = 0;

const FIRST_SLOTS = 1 << 10;
/** Nodes that a step's 32 bits can tell apart, beside the letter's 16. */
const MOST_NODES = 1 << 16;

/**
 * Words as paths of a tree, a UTF-16 unit a step: what begins at a place of a text is found by going along both together, and most
 * words of a text leave the tree after two or three letters. One table holds all steps, each beside where it leads, so that a
 * step costs one look into memory. At most 65,535 letters in all: it is for lists that are part of the program.
 */
export class LetterTree {
  /** By slot: a step (node and letter), and the node it leads to, 0 where the slot is free. At most half are taken. */
  private slots = new Int32Array(2 * FIRST_SLOTS);
  private nodes = 1;

  /** The node that a letter leads to from another, or `NOWHERE`. */
  next(node: number, letter: number): number {
    return this.slots[this.slotOf((node << 16) | letter) + 1] ?? NOWHERE;
  }

  /** The node of a word; made where it is not yet. */
  add(word: string): number {
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      const step = (node << 16) | word.charCodeAt(at);
      const known = this.slots[this.slotOf(step) + 1] ?? NOWHERE;
      node = known === NOWHERE ? this.grow(step) : known;
    }
    return node;
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

  /** The slot of a step, or the free one where it would stand. */
  private slotOf(step: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    const hash = Math.imul(step ^ (step >>> 15), 0x9e3779b1);
    let slot = (hash >>> 14) & last & ~1;
    while (slots[slot] !== step && slots[slot + 1] !== 0) slot = (slot + 2) & last;
    return slot;
  }

  private grow(step: number): number {
    if (this.nodes === MOST_NODES) throw new RangeError('Too many words for one tree.');
    if (this.nodes * 4 > this.slots.length) this.widen();
    const node = this.nodes;
    this.nodes += 1;
    this.put(step, node);
    return node;
  }

  private put(step: number, node: number): void {
    const slot = this.slotOf(step);
    this.slots[slot] = step;
    this.slots[slot + 1] = node;
  }

  private widen(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2) {
      const node = before[slot + 1] ?? 0;
      if (node !== 0) this.put(before[slot] ?? 0, node);
    }
  }
}
