import { scope } from '../../lexicon/scope';
import type { Concept, Vocabulary } from './concepts';
import { compile, type Lexicon, phrasedIn, wordsOf } from './lexicon';

/** Vocabularies by language, and all languages that have one, at hand or not. */
export interface Vocabularies {
  readonly languages: readonly string[];
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
}

const given = scope<Vocabularies>();
const NONE: Vocabularies = { languages: [], vocabularies: {} };

/** Claims are read with these vocabularies while the function runs. */
export const withVocabularies = given.during;

/** Claims are to be read in languages whose vocabularies are not at hand: to be read again with them. */
export class MissingVocabularies extends Error {
  constructor(readonly languages: readonly string[]) {
    super(`No vocabulary is at hand of ${languages.join(', ')}.`);
  }
}

/** Compiled on first use; a vocabulary never changes. */
const compiled = new WeakMap<Vocabulary, Lexicon>();

const base = (language: string | null): string => {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  return code === 'no' || code === 'nn' ? 'nb' : code === 'sk' ? 'cs' : code;
};

/** The lexicon of a language; null where there is none. */
export function lexiconOf(language: string | null): Lexicon | null {
  if (language === null) return null;
  const code = base(language);
  const { languages, vocabularies } = given.current() ?? NONE;
  if (!languages.includes(code)) return null;
  const vocabulary = vocabularies[code];
  if (vocabulary === undefined) throw new MissingVocabularies([code]);
  const known = compiled.get(vocabulary);
  if (known !== undefined) return known;
  const lexicon = compile(vocabulary);
  compiled.set(vocabulary, lexicon);
  return lexicon;
}

/** All languages that claims are read in. */
function everyLanguage(): readonly string[] {
  const { languages, vocabularies } = given.current() ?? NONE;
  const missing = languages.filter((language) => vocabularies[language] === undefined);
  if (missing.length > 0) throw new MissingVocabularies(missing);
  return languages;
}

const CONDITION_PARTS: ReadonlySet<Concept> = new Set<Concept>(['given', 'ungiven', 'filler']);

/** Words of a language below which a document is too short to be told by its words. */
const FEW = 40;
/** Share of the words that a language's phrases cover where it is spoken. */
const SPOKEN = 0.25;
/** Sentences looked at to tell the language by its words. */
const SAMPLE = 24;
/** Sentences that confirm a language which is already told. */
const CHECKED = 8;

/** Words of the sentences that a language's phrases cover; fewer than they are where they cannot be more than `beaten`. */
function likeness(lexicon: Lexicon, sentences: readonly string[], beaten = -1): number {
  let covered = 0;
  let left = wordsIn(sentences);
  for (const sentence of sentences) {
    if (covered + left <= beaten) break;
    left -= wordsOf(sentence).length;
    let behind = 0;
    // Hits come in order of their first word. Small words of conditions are shared between languages.
    for (const { concept, from, to } of phrasedIn(sentence, lexicon).hits)
      if (to > behind && !CONDITION_PARTS.has(concept)) {
        covered += to - Math.max(from, behind);
        behind = to;
      }
  }
  return covered;
}

const wordsIn = (sentences: readonly string[]): number =>
  sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);

interface Likeness {
  readonly lexicon: Lexicon;
  readonly likeness: number;
}

/** The language whose phrases cover most words of the sentences, the first of those that cover as many. */
function likest(sentences: readonly string[], besides: Lexicon | null): Likeness | undefined {
  let best: Likeness | undefined;
  for (const language of everyLanguage()) {
    const lexicon = lexiconOf(language);
    if (lexicon === null || lexicon === besides) continue;
    const one = likeness(lexicon, sentences, best?.likeness);
    if (best === undefined || one > best.likeness) best = { lexicon, likeness: one };
  }
  return best;
}

/**
 * The lexicon to read with: the stated language's, unless another language's words fit the sentences at least twice as
 * well (a template's `lang="en"` over Polish words). Null where no lexicon fits at all.
 */
export function lexiconFor(
  sentences: readonly string[],
  stated: string | null,
  detected: string | null = null,
): Lexicon | null {
  const own = lexiconOf(stated);
  if (own !== null && base(detected) === base(stated)) return own;
  const long = sentences.filter((sentence) => sentence.length > 30);
  const sampled = (count: number): readonly string[] => {
    const step = Math.max(1, Math.floor(long.length / count));
    return long.filter((_, index) => index % step === 0).slice(0, count);
  };
  // Function words have told the language: a few sentences show whether its phrases are there.
  const told = lexiconOf(detected);
  if (told === null && detected !== null && base(stated) === '') return null;
  const few = sampled(CHECKED);
  const speaks = told !== null && likeness(told, few) >= SPOKEN * wordsIn(few);
  if (speaks && own === null) return told;
  const sample = sampled(SAMPLE);
  const words = wordsIn(sample);
  const likenessOfOwn = own === null ? 0 : likeness(own, sample);
  const fits = own !== null && (words < FEW || likenessOfOwn >= SPOKEN * words);
  if (speaks) return fits && likeness(told, sample) <= likenessOfOwn ? own : told;
  if (fits) return own;
  const best = likest(sample, own);
  if (own !== null && (best === undefined || best.likeness < Math.max(FEW, 2 * likenessOfOwn))) return own;
  // A document of many names and few sentences: what its function words told holds until another language is plain.
  if (
    own === null &&
    told !== null &&
    (best === undefined || best.likeness < Math.max(FEW, 2 * likeness(told, sample)))
  )
    return told;
  if (stated !== null && own === null && base(stated) !== '')
    return best !== undefined && best.likeness > 60 ? best.lexicon : null;
  return best !== undefined && best.likeness > 0 ? best.lexicon : null;
}
