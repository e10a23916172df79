import { FUNCTION_WORDS } from '../lexicon/function-words';
import { LEXICONS } from '../lexicon/languages';
import { TIME_WORDS } from '../lexicon/time-words';
import { UPDATE_WORDS } from '../lexicon/update-words';
import { VOCABULARIES } from './claims/words/all';
import type { ReaderWords } from './words';

/** The words of all languages as the build writes them into the package's files, and as the command line and the tests read with. */
export const ALL_WORDS: ReaderWords = {
  tables: { lexicons: LEXICONS, ...TIME_WORDS, functionWords: FUNCTION_WORDS, updates: UPDATE_WORDS },
  languages: VOCABULARIES.map(({ language }) => language),
  vocabularies: Object.fromEntries(VOCABULARIES.map((one) => [one.language, one])),
};
