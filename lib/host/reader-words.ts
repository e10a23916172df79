import browser from 'webextension-polyfill';
import { READER_WORDS_FILE, type ReaderWords, readerWordsIn } from '../policy/words';

/** Words never change while the worker lives: keeping them saves reading the file again. */
let words: Promise<ReaderWords> | null = null;

async function read(): Promise<ReaderWords> {
  const response = await fetch(browser.runtime.getURL(READER_WORDS_FILE));
  return readerWordsIn(await response.json());
}

/** The words that policies are read with, from the extension's own package. Fails where the file is not as the build wrote it. */
export function browserReaderWords(): Promise<ReaderWords> {
  words ??= read().catch((error: unknown) => {
    words = null;
    throw error;
  });
  return words;
}
