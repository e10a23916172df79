import type { Vocabulary } from '../policy/claims/concepts';
import {
  READER_WORDS_FILE,
  type ReaderWords,
  readerWordsIn,
  vocabularyFile,
  vocabularyIn,
  type WordsSource,
} from '../policy/words';

/** Reads files of the extension's own package; they never change while the reader lives, so each is kept. A failure is not. */
function packaged<Content>(contentIn: (json: unknown) => Content): (name: string) => Promise<Content> {
  const known = new Map<string, Promise<Content>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const reading = fetch(new URL(`/${name}`, location.href))
      .then((response) => response.json())
      .then(contentIn);
    known.set(name, reading);
    reading.catch(() => known.delete(name));
    return reading;
  };
}

const tables = packaged(readerWordsIn);
const vocabulary = packaged(vocabularyIn);
const brought = new Map<string, Vocabulary>();

const atHand = async (): Promise<ReaderWords> => ({
  ...(await tables(READER_WORDS_FILE)),
  vocabularies: Object.fromEntries(brought),
});

/** The words that policies are read with, from the extension's own package. Fails where a file is not as the build wrote it. */
export const packagedWords: WordsSource = {
  atHand,
  async bring(languages) {
    for (const one of await Promise.all(languages.map((language) => vocabulary(vocabularyFile(language)))))
      brought.set(one.language, one);
    return atHand();
  },
};
