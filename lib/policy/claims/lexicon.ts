import { CONCEPTS, type Concept, type Vocabulary } from './concepts';
import { type Token, tokens } from './tokens';

/** A phrase of the language found in a sentence: words `from` to `to` (exclusive) stand for the concept. */
export interface Hit {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly exact: Map<string, Node>;
  readonly stems: Map<string, Node>;
  readonly parts: [part: string, anywhere: boolean, node: Node][];
  readonly concepts: Concept[];
}

const node = (): Node => ({ exact: new Map(), stems: new Map(), parts: [], concepts: [] });

/** The phrases of a language as a tree over words, so that a sentence is read once whatever the number of phrases. */
export interface Lexicon {
  readonly language: string;
  readonly root: Node;
  /** What a word opens at the root: words repeat, and the root has the most branches. */
  readonly opened: Map<string, readonly Node[]>;
}

/** Different words remembered; a document with more is no text. */
const MAX_OPENED = 20_000;
const NOWHERE: readonly Node[] = [];

function opens(lexicon: Lexicon, word: string): readonly Node[] {
  const known = lexicon.opened.get(word);
  if (known !== undefined) return known;
  const nodes = [...following(lexicon.root, word)];
  const found = nodes.length === 0 ? NOWHERE : nodes;
  if (lexicon.opened.size < MAX_OPENED) lexicon.opened.set(word, found);
  return found;
}

export function compile(vocabulary: Vocabulary): Lexicon {
  const root = node();
  for (const concept of CONCEPTS)
    for (const phrase of vocabulary.phrases[concept]?.split('|') ?? []) {
      let place = root;
      for (const word of patterns(phrase)) place = step(place, word);
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
  if (pattern.open === 'end') return child(from.stems, pattern.word);
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

function* following(from: Node, word: string): Generator<Node> {
  const exact = from.exact.get(word);
  if (exact !== undefined) yield exact;
  if (from.stems.size > 0)
    for (let length = 1; length <= word.length && length <= 24; length += 1) {
      const stem = from.stems.get(word.slice(0, length));
      if (stem !== undefined) yield stem;
    }
  for (const [part, anywhere, next] of from.parts)
    if (anywhere ? word.includes(part) : word.endsWith(part)) yield next;
}

/** All phrases in the sentence, in order of their first word. Cost grows with the words, not with their square. */
export function hits(words: readonly Token[], lexicon: Lexicon): readonly Hit[] {
  const found: Hit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let places = opens(lexicon, words[from]?.word ?? '');
    for (let to = from + 1; places.length > 0; to += 1) {
      for (const place of places) for (const concept of place.concepts) found.push({ concept, from, to });
      if (to >= words.length) break;
      const word = words[to]?.word ?? '';
      let next: Node[] | null = null;
      for (const place of places)
        if (!isLeaf(place))
          for (const node of following(place, word)) {
            next ??= [];
            next.push(node);
          }
      places = next ?? NOWHERE;
    }
  }
  return found;
}

const isLeaf = ({ exact, stems, parts }: Node): boolean =>
  exact.size === 0 && stems.size === 0 && parts.length === 0;
