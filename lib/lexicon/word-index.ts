import { isUnspacedAt, isWordAt } from './characters';
import { fold } from './fold';
import { LetterTree, NOWHERE, ROOT } from './letter-tree';
import { remembered } from './memory';

/** A list's words: each string holds beginnings with `|` between them. */
export type Words = readonly string[];

/** A beginning of a list found in a text: `group` is the place of its string in the list, `end` is past the beginning. */
export interface Found {
  readonly group: number;
  readonly at: number;
  readonly end: number;
}

/** A list that has the letters up to a node as a beginning, or as a whole word. */
interface Beginning {
  readonly whole: boolean;
  readonly list: number;
  readonly group: number;
}

const NOTHING: readonly Found[] = [];
const NOTHING_AT_ALL: readonly Found[][] = [];

const holdsUnspaced = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (isUnspacedAt(text, at)) return true;
  return false;
};

/** Lists write a dot for the apostrophe inside a word: "jusqu.a". */
const INNER_DOT = /(?<=\p{L})\.(?=\p{L})/u;

/**
 * Several lists of beginnings of words, looked up together: a text is gone through once, whatever the number of lists and of their
 * words. A beginning written with `$` must be the whole word, and so must one of three letters or fewer, since short beginnings
 * match too much. Every beginning starts with a letter or figure.
 */
export class WordIndex {
  /** Until the first look-up: the beginnings by their letters. */
  private readonly beginnings = new Map<string, Beginning[]>();
  private lists = 0;
  private built: BuiltIndex | null = null;
  /** The beginnings found in a folded text, by list. */
  private readonly scan: (folded: string) => readonly (readonly Found[] | undefined)[];

  constructor() {
    this.scan = remembered((folded) => this.findAll(folded));
  }

  /** Takes a list in, before the first look-up; its number is what `of` asks for. */
  take(groups: Words): number {
    const list = this.lists;
    this.lists += 1;
    groups.forEach((words, group) => {
      for (const word of words.split('|')) if (word !== '') this.add(word, list, group);
    });
    return list;
  }

  private add(word: string, list: number, group: number): void {
    const marked = word.endsWith('$');
    const text = fold(marked ? word.slice(0, -1) : word).replace(INNER_DOT, "'");
    const whole = marked || (text.length <= 3 && !holdsUnspaced(text));
    const same = this.beginnings.get(text);
    if (same === undefined) this.beginnings.set(text, [{ whole, list, group }]);
    else if (!same.some((one) => one.list === list && one.whole === whole)) same.push({ whole, list, group });
  }

  private get index(): BuiltIndex {
    this.built ??= builtIndex(this.beginnings);
    return this.built;
  }

  private findAll(folded: string): readonly (readonly Found[] | undefined)[] {
    const { index } = this;
    let found: Found[][] | null = null;
    let inWord = false;
    for (let at = 0; at < folded.length; at += 1) {
      const word = isWordAt(folded, at);
      // Scripts without spaces begin a word anywhere.
      if (word && (!inWord || isUnspacedAt(folded, at))) found = findAt(index, folded, at, found);
      inWord = word;
    }
    return found ?? NOTHING_AT_ALL;
  }

  /** Whether a single word is one of the list's, as it stands. */
  holds(list: number, word: string): boolean {
    return this.beginnings.get(word)?.some((one) => one.list === list) ?? false;
  }

  /** What was found of one list. */
  of(list: number, folded: string): readonly Found[] {
    return this.scan(folded)[list] ?? NOTHING;
  }
}

/** The letters of all beginnings, and by node the number of those that end there: 0 for none. */
interface BuiltIndex {
  readonly tree: LetterTree;
  readonly ending: Uint16Array;
  readonly beginnings: readonly (readonly Beginning[])[];
}

function builtIndex(beginnings: ReadonlyMap<string, readonly Beginning[]>): BuiltIndex {
  const tree = new LetterTree(beginnings.keys());
  const nodes = [...beginnings.keys()].map((word) => tree.find(word));
  const ending = new Uint16Array(Math.max(0, ...nodes) + 1);
  nodes.forEach((node, at) => {
    ending[node] = at + 1;
  });
  return { tree, ending, beginnings: [[], ...beginnings.values()] };
}

/** Takes in what begins at a place. */
function findAt(
  { tree, ending, beginnings }: BuiltIndex,
  folded: string,
  at: number,
  before: Found[][] | null,
): Found[][] | null {
  let found = before;
  let node = ROOT;
  for (let end = at; end < folded.length; ) {
    node = tree.next(node, folded.charCodeAt(end));
    if (node === NOWHERE) break;
    end += 1;
    const here = ending[node] ?? 0;
    if (here === 0) continue;
    const goesOn = isWordAt(folded, end) && !isUnspacedAt(folded, end - 1);
    for (const one of beginnings[here] ?? [])
      if (!(one.whole && goesOn)) {
        found ??= [];
        note(found, one, at, end);
      }
  }
  return found;
}

/** Of beginnings at one place the longest counts; after a find the search for the same list goes on past it. */
function note(found: Found[][], { list, group }: Beginning, at: number, end: number): void {
  const all = found[list];
  const last = all?.[all.length - 1];
  if (all === undefined) found[list] = [{ group, at, end }];
  else if (last === undefined || last.end <= at) all.push({ group, at, end });
  else if (last.at === at && last.end < end) all[all.length - 1] = { group, at, end };
}
