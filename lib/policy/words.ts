import * as v from 'valibot';
import { withMemory } from '../lexicon/memory';
import { type LexiconWords, withLexicons } from '../lexicon/vocabulary';
import type { Vocabulary } from './claims/concepts';
import { withVocabularies } from './claims/vocabularies';

/**
 * The words that a policy is read with, as data: what tables and lists are read with, over all languages, since one table mixes them;
 * and what claims are, of those languages that are at hand. The extension keeps them in files of their own, so that a worker
 * which reads no policy does not carry them.
 */
export interface ReaderWords {
  readonly tables: LexiconWords;
  /** Languages that claims can be read in, in the order in which they are tried. */
  readonly languages: readonly string[];
  /** By language. Reading throws `MissingVocabularies` where it asks for one of `languages` that is not here. */
  readonly vocabularies: Readonly<Record<string, Vocabulary>>;
}

/** Where words come from when a document's languages turn out while it is read. */
export interface WordsSource {
  /** The words at hand. */
  readonly atHand: () => Promise<ReaderWords>;
  /** The words at hand once the vocabularies of these languages are among them. */
  readonly bring: (languages: readonly string[]) => Promise<ReaderWords>;
}

/** Where the build writes the words of all languages in the package (`wxt.config.ts`). */
export const READER_WORDS_FILE = 'reader-words.json';
/** Where it writes what claims are in a language. */
export const vocabularyFile = (language: string): string => `reader-words-${language}.json`;

const Strings = v.record(v.string(), v.string());
const Words = v.exactOptional(v.string());

const Tables = v.object({
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
  units: v.array(v.tuple([v.string(), v.number()])),
  months: v.array(v.string()),
  functionWords: Strings,
  updates: v.string(),
});

const VocabularyFile = v.object({ language: v.string(), phrases: Strings });

/** What the first file holds. */
const File = v.object({ tables: Tables, languages: v.array(v.string()) });

/** The words in the first file's JSON, with no vocabulary yet; throws where it holds none. */
export const readerWordsIn = (json: unknown): ReaderWords => ({ ...v.parse(File, json), vocabularies: {} });

/** The vocabulary in a language's file; throws where it holds none. */
export const vocabularyIn = (json: unknown): Vocabulary => v.parse(VocabularyFile, json);

/** The files of the package that hold these words, by name. */
export const filesOf = ({
  tables,
  languages,
  vocabularies,
}: ReaderWords): Readonly<Record<string, string>> => ({
  [READER_WORDS_FILE]: JSON.stringify({ tables, languages }),
  ...Object.fromEntries(
    Object.entries(vocabularies).map(([language, words]) => [
      vocabularyFile(language),
      JSON.stringify(words),
    ]),
  ),
});

/** Reads with these words. Synchronous: they are given back before anything else can run. */
export const withWords = <Result>(words: ReaderWords, read: () => Result): Result =>
  withLexicons(words.tables, () => withVocabularies(words, () => withMemory(read)));
