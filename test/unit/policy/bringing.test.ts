import { expect, test } from 'vitest';
import { ALL_WORDS } from '../../../lib/policy/all-words';
import { MissingVocabularies } from '../../../lib/policy/claims/vocabularies';
import { readPolicy, readPolicyWith } from '../../../lib/policy/read';
import {
  filesOf,
  type ReaderWords,
  readerWordsIn,
  vocabularyIn,
  type WordsSource,
} from '../../../lib/policy/words';

const FILES = filesOf(ALL_WORDS);

/** The words as the package's files hold them, with what was asked of them. */
function packaged(): WordsSource & { readonly asked: string[][] } {
  const asked: string[][] = [];
  let words: ReaderWords = readerWordsIn(JSON.parse(FILES['reader-words.json'] ?? ''));
  return {
    asked,
    atHand: async () => words,
    bring: async (languages) => {
      asked.push([...languages]);
      const brought = languages.map((one) =>
        vocabularyIn(JSON.parse(FILES[`reader-words-${one}.json`] ?? '')),
      );
      const vocabularies = Object.fromEntries(brought.map((one) => [one.language, one]));
      words = { ...words, vocabularies: { ...words.vocabularies, ...vocabularies } };
      return words;
    },
  };
}

const policy = (text: string, language: string | null = null) => ({
  text,
  mime: 'text/plain',
  url: 'https://shop.example/cookies',
  sha256: '',
  retrievedAt: '',
  language,
});

const FRENCH =
  'Nous n’utilisons pas de cookies publicitaires. Vous pouvez retirer votre consentement à tout moment. Les cookies sont déposés avec votre accord, et la durée de conservation de votre choix est de six mois.';

test.each([
  { name: 'a stated language', document: policy(FRENCH, 'fr'), languages: [['fr']] },
  { name: 'the language of its words', document: policy(FRENCH), languages: [['fr']] },
  {
    name: 'a language without claims, and words of another',
    document: policy('Ní úsáidimid fianáin.', 'ga'),
    languages: [ALL_WORDS.languages],
  },
  { name: 'nothing to read', document: policy(''), languages: [ALL_WORDS.languages] },
])('vocabularies are brought as they are needed: $name', async ({ document, languages }) => {
  const words = packaged();
  expect(await readPolicyWith(document, words)).toEqual(readPolicy(document, ALL_WORDS));
  expect(words.asked).toEqual(languages);
});

test('what was brought stays at hand', async () => {
  const words = packaged();
  await readPolicyWith(policy(FRENCH), words);
  await readPolicyWith(policy(FRENCH), words);
  expect(words.asked).toHaveLength(1);
});

test('a source that does not bring what is asked for ends the reading', async () => {
  const words: WordsSource = { ...packaged(), bring: async () => ({ ...ALL_WORDS, vocabularies: {} }) };
  await expect(readPolicyWith(policy(FRENCH), words)).rejects.toThrow(MissingVocabularies);
});
