import * as v from 'valibot';
import type { LexiconParts } from '../lexicon/lexicon';
import { withMemory } from '../lexicon/memory';
import { withLexicons } from '../lexicon/vocabulary';
import type { Vocabulary } from './claims/concepts';
import { withVocabularies } from './claims/vocabularies';

/**
 * The words of all languages, as data: what tables and lists are read with, by ISO 639-1 code, and what claims are. The extension
 * keeps them in a file of its own, so that a worker which reads no policy does not carry them.
 */
export interface ReaderWords {
  readonly lexicons: Readonly<Record<string, LexiconParts>>;
  readonly vocabularies: readonly Vocabulary[];
}

/** Where the build writes them in the package (`wxt.config.ts`). */
export const READER_WORDS_FILE = 'reader-words.json';

const Strings = v.record(v.string(), v.string());
const Words = v.exactOptional(v.string());

const File = v.object({
  lexicons: v.record(
    v.string(),
    v.object({
      headers: Strings,
      session: Words,
      persistent: Words,
      upTo: Words,
      lifetime: Words,
      numbers: Words,
      and: Words,
      firstParty: Words,
      thirdParty: Words,
      localStorage: Words,
      sessionStorage: Words,
      cookie: Words,
      purposes: v.exactOptional(Strings),
    }),
  ),
  vocabularies: v.array(v.object({ language: v.string(), phrases: Strings })),
});

/** The words in a file's JSON; throws where it holds none. */
export const readerWordsIn = (json: unknown): ReaderWords => v.parse(File, json);

/** Reads with these words. Synchronous: they are given back before anything else can run. */
export const withWords = <Result>(words: ReaderWords, read: () => Result): Result =>
  withLexicons(words.lexicons, () => withVocabularies(words.vocabularies, () => withMemory(read)));
