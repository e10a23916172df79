import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../../lib/policy/all-words';
import { read } from '../../../lib/policy/reading';
import { readingAnswer, readingAsk, readingAsked } from '../../../lib/protocol/readings';

const words = { atHand: async () => ALL_WORDS, bring: async () => ALL_WORDS };
const source = { url: 'https://shop.example/', sha256: 'f00', retrievedAt: '2026-01-01T00:00:00.000Z' };
const document = {
  ...source,
  text: 'The cookie first_one lasts 2 days.',
  mime: 'text/plain',
  language: null,
};

describe('what the reader is asked', () => {
  it('is one of the kinds of reading', () => {
    expect(readingAsked({ reading: 'document', ask: document })).toEqual({
      kind: 'document',
      body: document,
    });
    for (const other of [null, 'document', {}, { reading: 'toString' }, { reading: 7 }])
      expect(readingAsked(other)).toBeNull();
  });

  it.each([
    ['nothing', 'document', null],
    ['a text too long', 'document', { ...document, text: ' '.repeat(10 * 1024 * 1024 + 1) }],
    ['a field too many', 'document', { ...document, more: 1 }],
    [
      'a platform of its own',
      'list',
      { ...source, platform: 'Other', language: null, documents: ['x'], source },
    ],
    [
      'a list without a document',
      'list',
      { platform: 'Termly', url: 'x', language: null, documents: [], source },
    ],
    ['a configuration without a source', 'configuration', { held: [] }],
  ] as const)('is refused with %s', (_what, kind, body) => {
    expect(readingAsk(kind, body)).toMatchObject({ ok: false, code: 'ask-invalid' });
  });
});

describe('what the reader answers', () => {
  it('comes through unchanged', async () => {
    const reading = await read('document', document, words);
    expect(readingAnswer('document', structuredClone({ ok: true, value: reading }))).toEqual({
      ok: true,
      value: reading,
    });
    expect(readingAnswer('list', { ok: true, value: null })).toEqual({ ok: true, value: null });
  });

  it('is refused where it is more than a document holds, or another form', async () => {
    const { declaration } = await read('document', document, words);
    const claim = { type: 'no-cookies', value: true, scope: null, at: { block: 0, quote: '' } };
    const many = { ...declaration, claims: Array.from({ length: 1_001 }, () => claim) };
    for (const value of [{ declaration: many, text: '', links: [] }, { declaration }, [], null, undefined])
      expect(readingAnswer('document', { ok: true, value })).toMatchObject({
        ok: false,
        code: 'answer-invalid',
      });
    expect(readingAnswer('list', { ok: true, value: { next: 'x'.repeat(10_001) } })).toMatchObject({
      ok: false,
    });
    expect(readingAnswer('configuration', { ok: 1 })).toMatchObject({ ok: false, code: 'answer-invalid' });
  });
});
