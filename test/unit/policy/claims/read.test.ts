import { describe, expect, it } from 'vitest';
import { readClaims, toBlocks } from '../given';
import { BASICS } from './cases/basics';
import { de } from './cases/de';
import { el } from './cases/el';
import { en } from './cases/en';
import { es } from './cases/es';
import { FAMILIES } from './cases/families';
import { fr } from './cases/fr';
import { FURTHER_LANGUAGES } from './cases/further-languages';
import { it as italian } from './cases/it';
import { ja } from './cases/ja';
import { nl } from './cases/nl';
import { pl } from './cases/pl';
import { pt } from './cases/pt';
import { WORDINGS } from './cases/wordings';

/** What a document of one paragraph claims. */
function typesOf(sentence: string, language: string): readonly string[] {
  const { blocks } = toBlocks({
    text: sentence,
    mime: 'text/plain',
    url: '',
    sha256: '',
    retrievedAt: '',
    language,
  });
  return readClaims(blocks, language).claims.map((claim) => claim.type);
}

describe.each([
  en,
  fr,
  de,
  es,
  italian,
  nl,
  pt,
  pl,
  el,
  ja,
  ...WORDINGS,
  ...FAMILIES,
  ...BASICS,
  ...FURTHER_LANGUAGES,
])('claims in $language', ({ language, fires, silent }) => {
  it.each(fires)('%s: %s', (type, sentence) => {
    expect(typesOf(sentence, language)).toContain(type);
  });

  it.each(silent)('not %s: %s', (type, sentence) => {
    expect(typesOf(sentence, language)).not.toContain(type);
  });
});
