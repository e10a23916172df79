import { remembered } from '../../lexicon/memory';
import { CONCEPTS, type Concept, triggerBit, type Vocabulary } from './concepts';
import { type Token, tokens } from './tokens';
import { isVendorWord } from './vendors';

/** A phrase of the language found in a sentence: words `from` to `to` (exclusive) stand for the concept. */
export interface Hit {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly exact: Map<string, Node>;
  readonly stems: Map<string, Node>;
  /** Lengths of the stems. */
  readonly lengths: number[];
  readonly parts: [part: string, anywhere: boolean, node: Node][];
  readonly concepts: Concept[];
  /** The triggers that this node or one below it stands for (`triggerBit`). */
  reach: number;
  /** Where words lead from here, as far as they were asked for: words repeat, and stems are cut out of them. */
  followed: Map<string, readonly Node[]> | null;
}

const node = (): Node => ({
  exact: new Map(),
  stems: new Map(),
  lengths: [],
  parts: [],
  concepts: [],
  reach: 0,
  followed: null,
});

/** What a word opens at the root, and whether a vendor's name may hold it. */
interface Opened {
  readonly nodes: readonly Node[];
  readonly reach: number;
  readonly vendor: boolean;
}

/** The phrases of a language as a tree over words, so that a sentence is read once whatever the number of phrases. */
export interface Lexicon {
  readonly language: string;
  readonly root: Node;
  /** What a word opens at the root: words repeat, and the root has the most branches. */
  readonly opened: Map<string, Opened>;
}

/** Different words remembered; a document with more is no text. */
const MAX_OPENED = 20_000;
const NOWHERE: readonly Node[] = [];
const NOTHING: Opened = { nodes: NOWHERE, reach: 0, vendor: false };

function opens(lexicon: Lexicon, word: string): Opened {
  const known = lexicon.opened.get(word);
  if (known !== undefined) return known;
  const nodes: Node[] = [];
  follow(lexicon.root, word, nodes);
  const vendor = isVendorWord(word);
  const found =
    nodes.length === 0 && !vendor
      ? NOTHING
      : { nodes, reach: nodes.reduce((reach, one) => reach | one.reach, 0), vendor };
  if (lexicon.opened.size < MAX_OPENED) lexicon.opened.set(word, found);
  return found;
}

/** A text with the phrases of a language in it. */
export class Phrased {
  /** What each word opens, in order. */
  private readonly opened: readonly Opened[];
  /** The triggers that phrases beginning in the text may stand for: what is not among them, `hits` will not find. */
  readonly reach: number;
  readonly mayNameVendor: boolean;
  private found: readonly Hit[] | null = null;

  constructor(
    readonly words: readonly Token[],
    readonly lexicon: Lexicon,
  ) {
    let reach = 0;
    let vendor = false;
    this.opened = words.map(({ word }) => {
      const one = opens(lexicon, word);
      reach |= one.reach;
      vendor ||= one.vendor;
      return one;
    });
    this.reach = reach;
    this.mayNameVendor = vendor;
  }

  /** All phrases in the text, in order of their first word; looked for when first asked for. */
  get hits(): readonly Hit[] {
    this.found ??= hits(this.words, this.opened);
    return this.found;
  }
}

/** The words of a text, and what was last read in it: a document's language is told by the sentences that are then read. */
const texts = remembered((text): { readonly words: readonly Token[]; last: Phrased | null } => ({
  words: tokens(text),
  last: null,
}));

/** The words of a text, cut once while a document is read. */
export const wordsOf = (text: string): readonly Token[] => texts(text).words;

/** The phrases of a language in a text; each text is taken apart once while a document is read. */
export function phrasedIn(text: string, lexicon: Lexicon): Phrased {
  const known = texts(text);
  if (known.last?.lexicon === lexicon) return known.last;
  known.last = new Phrased(known.words, lexicon);
  return known.last;
}

/** The triggers among the ideas that were found. */
export const triggersOf = (found: readonly Hit[]): number =>
  found.reduce((triggers, { concept }) => triggers | triggerBit(concept), 0);

export function compile(vocabulary: Vocabulary): Lexicon {
  const root = node();
  for (const concept of CONCEPTS)
    for (const phrase of vocabulary.phrases[concept]?.split('|') ?? []) {
      const reach = triggerBit(concept);
      let place = root;
      for (const word of patterns(phrase)) {
        place = step(place, word);
        place.reach |= reach;
      }
      if (place !== root && !place.concepts.includes(concept)) place.concepts.push(concept);
    }
  return { language: vocabulary.language, root, opened: new Map() };
}

interface Pattern {
  readonly word: string;
  readonly open: 'none' | 'end' | 'start' | 'both';
}

function patterns(phrase: string): readonly Pattern[] {
  return phrase.split(' ').flatMap((piece): Pattern[] => {
    const start = piece.startsWith('*');
    const end = piece.endsWith('*');
    const words = tokens(piece);
    return words.map(({ word }, index) => {
      const opensStart = start && index === 0;
      const opensEnd = end && index === words.length - 1;
      return { word, open: opensStart ? (opensEnd ? 'both' : 'start') : opensEnd ? 'end' : 'none' };
    });
  });
}

function step(from: Node, pattern: Pattern): Node {
  if (pattern.open === 'none') return child(from.exact, pattern.word);
  if (pattern.open === 'end') {
    if (!from.lengths.includes(pattern.word.length)) from.lengths.push(pattern.word.length);
    from.lengths.sort((a, b) => a - b);
    return child(from.stems, pattern.word);
  }
  const anywhere = pattern.open === 'both';
  const known = from.parts.find(([part, kind]) => part === pattern.word && kind === anywhere);
  if (known !== undefined) return known[2];
  const created = node();
  from.parts.push([pattern.word, anywhere, created]);
  return created;
}

function child(map: Map<string, Node>, word: string): Node {
  let next = map.get(word);
  if (next === undefined) {
    next = node();
    map.set(word, next);
  }
  return next;
}

/** Letters of a word that stems are compared with. */
const LONGEST_STEM = 24;

function follow(from: Node, word: string, into: Node[]): void {
  const exact = from.exact.get(word);
  if (exact !== undefined) into.push(exact);
  for (const length of from.lengths) {
    const stem =
      length <= word.length && length <= LONGEST_STEM ? from.stems.get(word.slice(0, length)) : undefined;
    if (stem !== undefined) into.push(stem);
  }
  for (const [part, anywhere, next] of from.parts)
    if (anywhere ? word.includes(part) : word.endsWith(part)) into.push(next);
}

/** Words remembered at one node. */
const MAX_FOLLOWED = 2_000;

function next(from: Node, word: string): readonly Node[] {
  from.followed ??= new Map();
  const known = from.followed.get(word);
  if (known !== undefined) return known;
  const found: Node[] = [];
  follow(from, word, found);
  const nodes = found.length === 0 ? NOWHERE : found;
  if (from.followed.size < MAX_FOLLOWED) from.followed.set(word, nodes);
  return nodes;
}

/** All phrases in a text, in order of their first word. Cost grows with the words, not with their square. */
function hits(words: readonly Token[], opened: readonly Opened[]): readonly Hit[] {
  const found: Hit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let places = opened[from]?.nodes ?? NOWHERE;
    for (let to = from + 1; places.length > 0; to += 1) {
      for (const place of places) for (const concept of place.concepts) found.push({ concept, from, to });
      if (to >= words.length) break;
      const word = words[to]?.word ?? '';
      let reached: readonly Node[] = NOWHERE;
      for (const place of places)
        if (!isLeaf(place)) {
          const nodes = next(place, word);
          reached = reached.length === 0 ? nodes : nodes.length === 0 ? reached : [...reached, ...nodes];
        }
      places = reached;
    }
  }
  return found;
}

const isLeaf = ({ exact, stems, parts }: Node): boolean =>
  exact.size === 0 && stems.size === 0 && parts.length === 0;
