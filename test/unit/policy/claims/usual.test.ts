import { describe, expect, it } from 'vitest';
import { readClaims, toBlocks } from '../given';
import { PROMISES, USUAL } from './cases/usual';

const asked: ReadonlySet<string> = new Set(PROMISES);

describe.each(Object.entries(USUAL))('usual sentences in %s', (language, sentences) => {
  it.each(sentences)('%j: %s', (promises, text) => {
    const { blocks } = toBlocks({
      text,
      mime: 'text/plain',
      url: '',
      sha256: '',
      retrievedAt: '',
      language,
    });
    const read = new Set(
      readClaims(blocks, language)
        .claims.map((claim) => claim.type)
        .filter((type) => asked.has(type)),
    );
    expect([...read].sort()).toEqual([...promises].sort());
  });
});
