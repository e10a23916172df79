import type { Concept } from './concepts';
import { withConditions } from './conditions';
import { type Hit, type Lexicon, phrasedIn } from './lexicon';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** A run of words: `from` inclusive, `to` exclusive, in words of the sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence with the ideas found in it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly text: string;
  readonly words: readonly Token[];
  readonly hits: readonly Hit[];
  /** The same hits by idea: every rule asks for a few ideas of many. */
  readonly byConcept: ReadonlyMap<Concept, readonly Hit[]>;
  readonly language: string;
  /** Ideas of what the sentence stands under: its heading, the words that introduce a list, the question before it. */
  readonly about: ReadonlySet<Concept>;
  /** Ideas of the sentence before it in the same paragraph or item; read only when asked for. */
  readonly before: () => ReadonlySet<Concept>;
  /** Ideas of the sentence behind it there; read only when asked for. */
  readonly after: () => ReadonlySet<Concept>;
}

const NO_IDEAS: ReadonlySet<Concept> = new Set();
const nothing = (): ReadonlySet<Concept> => NO_IDEAS;

/** What stands around a text. */
interface Given {
  readonly about?: ReadonlySet<Concept>;
  readonly before?: () => ReadonlySet<Concept>;
  readonly after?: () => ReadonlySet<Concept>;
}

/** The "may" of "26 May 2026" allows nothing. */
const isMonth = ({ concept, from, to }: Hit, words: readonly Token[]): boolean =>
  concept === 'hypothetical' &&
  words[from]?.word === 'may' &&
  (startsWithDigit(words[from - 1]) || startsWithDigit(words[to]));

const startsWithDigit = (token: Token | undefined): boolean => token !== undefined && /^\d/.test(token.word);

/** `text` is the sentence's own, or that with the words that introduce it. */
export function read(
  sentence: Sentence,
  text: string,
  lexicon: Lexicon,
  { about = NO_IDEAS, before = nothing, after = nothing }: Given = {},
): Reading {
  const { words, hits } = phrasedIn(text, lexicon);
  const found = withConditions(hits.filter((hit) => !isMonth(hit, words)));
  const byConcept = new Map<Concept, Hit[]>();
  for (const hit of found) {
    const same = byConcept.get(hit.concept);
    if (same === undefined) byConcept.set(hit.concept, [hit]);
    else same.push(hit);
  }
  return { sentence, text, words, hits: found, byConcept, language: lexicon.language, about, before, after };
}

const NONE: readonly Hit[] = [];

/** The whole sentence. */
export const whole = (reading: Reading): Range => ({ from: 0, to: reading.words.length });

const lies = (hit: Hit, range: Range): boolean => hit.from >= range.from && hit.to <= range.to;

/** The hits of an idea in a range. Rules ask this for every sentence: no array is made where all of them lie in it. */
export function within(reading: Reading, concept: Concept, range: Range): readonly Hit[] {
  const found = reading.byConcept.get(concept);
  if (found === undefined) return NONE;
  for (const hit of found) if (!lies(hit, range)) return found.filter((one) => lies(one, range));
  return found;
}

export function has(reading: Reading, concept: Concept, range?: Range): boolean {
  const found = reading.byConcept.get(concept);
  if (found === undefined || range === undefined) return found !== undefined;
  for (const hit of found) if (lies(hit, range)) return true;
  return false;
}

export function any(reading: Reading, concepts: readonly Concept[], range?: Range): boolean {
  for (const concept of concepts) if (has(reading, concept, range)) return true;
  return false;
}

/** Words between two hits: 0 for neighbours, negative where they overlap. */
export const gap = (a: Range, b: Range): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);

/** Two ideas at most `words` words apart, in either order. */
export function near(
  reading: Reading,
  a: Concept,
  b: Concept,
  words: number,
  range: Range = whole(reading),
): boolean {
  const others = within(reading, b, range);
  if (others.length === 0) return false;
  for (const one of within(reading, a, range))
    for (const other of others) if (gap(one, other) <= words) return true;
  return false;
}

/** `b` begins at most `words` words after `a` ends. */
export function follows(
  reading: Reading,
  a: Concept,
  b: Concept,
  words: number,
  range: Range = whole(reading),
): boolean {
  const others = within(reading, b, range);
  if (others.length === 0) return false;
  for (const one of within(reading, a, range))
    for (const other of others)
      if (other.from >= one.to - 1 && other.from - one.to <= words && other.to > one.to) return true;
  return false;
}

/** The characters between two words of the sentence. */
export const between = (reading: Reading, left: number, right: number): string =>
  reading.text.slice(reading.words[left]?.end ?? 0, reading.words[right]?.start ?? reading.text.length);

/** Whether a longer phrase holds the words: the "but" of "nothing but", the "these" of "these pages", the "not" of "not necessary". */
export const inside = (reading: Reading, hit: Hit, concept: Concept): boolean =>
  (reading.byConcept.get(concept) ?? NONE).some(
    (other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
  );

/** "Reject all: no advertising cookies" is said of that choice. */
const UNDER_CONDITION = [
  'if',
  'refuse',
  'accept',
  'consent',
  'choice',
  'without',
  'only',
  'necessary',
] as const;

/** Parts of the sentence that stand for themselves: cut at semicolons and before "but", "however", "except". */
export function clauses(reading: Reading): readonly Range[] {
  const cuts = new Set<number>();
  if (reading.text.includes(';'))
    for (let index = 1; index < reading.words.length; index += 1)
      if (between(reading, index - 1, index).includes(';')) cuts.add(index);
  // "For those in a hurry: no advertising cookies" says it after the colon.
  for (const hit of [...within(reading, 'no', whole(reading)), ...within(reading, 'without', whole(reading))])
    if (
      hit.from > 0 &&
      between(reading, hit.from - 1, hit.from).includes(':') &&
      !any(reading, UNDER_CONDITION, { from: 0, to: hit.from })
    )
      cuts.add(hit.from);
  for (const hit of within(reading, 'but', whole(reading)))
    if (!inside(reading, hit, 'only')) cuts.add(hit.from);
  if (cuts.size === 0) return [whole(reading)];
  const starts = [0, ...[...cuts].filter((cut) => cut > 0).sort((a, b) => a - b)];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? reading.words.length }));
}
