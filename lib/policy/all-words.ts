import { LEXICONS } from '../lexicon/languages';
import { VOCABULARIES } from './claims/words/all';
import type { ReaderWords } from './words';

/** The words of all languages as the build writes them into the package's file, and as the command line and the tests read with. */
export const ALL_WORDS: ReaderWords = { lexicons: LEXICONS, vocabularies: VOCABULARIES };
