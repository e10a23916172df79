import { isUnspacedAt, isWordAt } from './characters';
import { fold } from './fold';
import { remembered } from './memory';

/** A list's words: each string holds beginnings with `|` between them. */
export type Words = readonly string[];

/** A beginning of a list found in a text: `group` is the place of its string in the list, `end` is past the beginning. */
export interface Found {
  readonly group: number;
  readonly at: number;
  readonly end: number;
}

interface Beginning {
  readonly text: string;
  readonly whole: boolean;
  readonly list: number;
  readonly group: number;
}

/** What may begin with one word: of phrases, which go on behind it, the text has to be asked; the longest word of each list is sure. */
interface Opening {
  readonly phrases: readonly Beginning[];
  readonly words: readonly Beginning[];
}

/** Different words whose opening is kept: a document with more is no text. */
const MOST_WORDS = 30_000;
const NOTHING: readonly Found[] = [];

const longestFirst = (a: Beginning, b: Beginning): number => b.text.length - a.text.length;

function wordEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && isWordAt(text, end)) end += 1;
  return end;
}

/** Letters of a word that its place in `heads` is made of; a shorter beginning is found in whole words alone. */
const HEAD_LETTERS = 4;
const HEADS = 1 << 14;

function headOf(text: string, at: number, end: number): number {
  let head = 0;
  for (let letter = at; letter < end && letter < at + HEAD_LETTERS; letter += 1)
    head = (Math.imul(head, 37) + text.charCodeAt(letter)) | 0;
  return (head ^ (head >>> 14)) & (HEADS - 1);
}

const holdsUnspaced = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isUnspacedAt(text, at)) return true;
  return false;
};

/** Lists write a dot for the apostrophe inside a word: "jusqu.a". */
const INNER_DOT = /(?<=\p{L})\.(?=\p{L})/u;

/**
 * Several lists of beginnings of words, looked up together: a text is gone through once, whatever the number of lists and of their
 * words, and each different word is looked up once. A beginning written with `$` must be the whole word, and so must one of
 * three letters or fewer, since short beginnings match too much. Every beginning starts with a letter or figure.
 */
export class WordIndex {
  private readonly words = new Map<string, Beginning[]>();
  private readonly phrases = new Map<string, Beginning[]>();
  /** Lengths of the words that begin with the same two letters, longest first. */
  private readonly lengths = new Map<string, number[]>();
  private readonly openings = new Map<string, Opening | null>();
  /** The first letters of all beginnings: most words of a text begin with none of them. */
  private readonly heads = new Uint8Array(HEADS);
  private longest = 0;
  private lists = 0;
  private sorted = false;
  /** The beginnings found in a folded text, by list. */
  private readonly scan: (folded: string) => readonly (readonly Found[] | undefined)[];

  constructor() {
    this.scan = remembered((folded) => this.findAll(folded));
  }

  /** Takes a list in, before the first look-up; its number is what `of` asks for. At most 31 lists. */
  take(groups: Words): number {
    const list = this.lists;
    this.lists += 1;
    groups.forEach((words, group) => {
      for (const word of words.split('|')) if (word !== '') this.add(word, list, group);
    });
    return list;
  }

  private sort(): void {
    if (this.sorted) return;
    for (const all of this.phrases.values()) all.sort(longestFirst);
    for (const all of this.lengths.values()) all.sort((a, b) => b - a);
    this.sorted = true;
  }

  private add(word: string, list: number, group: number): void {
    const marked = word.endsWith('$');
    const text = fold(marked ? word.slice(0, -1) : word).replace(INNER_DOT, "'");
    const first = wordEnd(text, 0, text.length);
    const whole = marked || (text.length <= 3 && !holdsUnspaced(text, 0, text.length));
    const map = first === text.length ? this.words : this.phrases;
    const key = text.slice(0, first);
    const same = map.get(key);
    if (same === undefined) map.set(key, [{ text, whole, list, group }]);
    else if (!same.some((one) => one.list === list && one.text === text && one.whole === whole))
      same.push({ text, whole, list, group });
    this.longest = Math.max(this.longest, first);
    this.heads[headOf(key, 0, first)] = 1;
    const start = key.slice(0, 2);
    const lengths = this.lengths.get(start) ?? [];
    if (!lengths.includes(first)) lengths.push(first);
    this.lengths.set(start, lengths);
  }

  private findAll(folded: string): readonly (readonly Found[] | undefined)[] {
    const found: Found[][] = [];
    for (let at = 0; at < folded.length; ) {
      if (!isWordAt(folded, at)) {
        at += 1;
        continue;
      }
      const end = wordEnd(folded, at, folded.length);
      if (this.heads[headOf(folded, at, end)] !== 0 || isUnspacedAt(folded, at))
        this.findAt(folded, at, end, found);
      // Scripts without spaces begin a word anywhere.
      for (let next = at + 1; next < end; next += 1)
        if (isUnspacedAt(folded, next)) this.findAt(folded, next, end, found);
      at = end;
    }
    return found;
  }

  private findAt(folded: string, at: number, end: number, found: Found[][]): void {
    const opening = this.openingOf(folded.slice(at, Math.min(end, at + this.longest + 1)));
    if (opening === null) return;
    let taken = 0;
    for (const { text, whole, list, group } of opening.phrases) {
      if ((taken & (1 << list)) !== 0 || !folded.startsWith(text, at)) continue;
      const to = at + text.length;
      if (whole && isWordAt(folded, to) && !isUnspacedAt(folded, to - 1)) continue;
      taken |= 1 << list;
      this.note(found, list, { group, at, end: to });
    }
    for (const { text, list, group } of opening.words)
      if ((taken & (1 << list)) === 0) this.note(found, list, { group, at, end: at + text.length });
  }

  /** After a find the search for the same list goes on past it. */
  private note(found: Found[][], list: number, one: Found): void {
    const all = found[list];
    if (all === undefined) found[list] = [one];
    else if ((all[all.length - 1]?.end ?? 0) <= one.at) all.push(one);
  }

  private openingOf(word: string): Opening | null {
    const known = this.openings.get(word);
    if (known !== undefined) return known;
    const opening = this.lookUp(word);
    if (this.openings.size >= MOST_WORDS) this.openings.clear();
    this.openings.set(word, opening);
    return opening;
  }

  private lookUp(word: string): Opening | null {
    this.sort();
    const lengths = [
      ...(this.lengths.get(word.slice(0, 2)) ?? []),
      ...(this.lengths.get(word[0] ?? '') ?? []),
    ];
    if (lengths.length === 0) return null;
    const words: Beginning[] = [];
    for (const length of lengths) {
      if (length > word.length) continue;
      for (const one of this.words.get(word.slice(0, length)) ?? []) {
        const cut = one.whole && length < word.length && !isUnspacedAt(word, length - 1);
        if (!cut && !words.some((other) => other.list === one.list)) words.push(one);
      }
    }
    const phrases = this.phrases.get(word) ?? [];
    return words.length === 0 && phrases.length === 0 ? null : { words, phrases };
  }

  /** Whether a single word is one of the list's, as it stands. */
  holds(list: number, word: string): boolean {
    const first = wordEnd(word, 0, word.length);
    const same = first === word.length ? this.words.get(word) : this.phrases.get(word.slice(0, first));
    return same?.some((one) => one.list === list && one.text === word) ?? false;
  }

  /** What was found of one list. */
  of(list: number, folded: string): readonly Found[] {
    return this.scan(folded)[list] ?? NOTHING;
  }
}
