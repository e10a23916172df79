import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDifferences, policyVersions } from '../../../lib/present/policy-versions';
import { allWords } from '../../../lib/present/text/all-languages';
import { versions, WORDS_BEFORE, WORDS_NOW } from '../../fixtures/exports/versions';

const words = allWords('en', 'UTC');
const marked = (before: string, after: string): readonly string[] =>
  lineDifferences(before, after).map(({ kind, text }) => `${kind === 'added' ? '+' : '-'} ${text}`);

describe('lines that differ', () => {
  it.each<readonly [what: string, before: string, after: string, expected: readonly string[]]>([
    ['nothing', 'a\nb', 'a\nb', []],
    ['only the numbers of blocks', '[1] a\n[2.1] b', '[4] a\n[5.1] b', []],
    ['a line added', 'a\nc', 'a\nb\nc', ['+ b']],
    ['a line removed', 'a\nb\nc', 'a\nc', ['- b']],
    ['a line rewritten, in its place', 'a\nb\nc', 'a\nB\nc', ['- b', '+ B']],
    ['a line that moved', 'a\nb\nc', 'c\na\nb', []],
    ['a line that stands once more', 'a\nb', 'a\nb\na', ['+ a']],
    ['everything', 'a\nb', 'c', ['- a', '- b', '+ c']],
    ['empty lines', 'a\n\nb', 'a\nb\n \n', []],
    ['from nothing', '', 'a', ['+ a']],
  ])('%s', (_what, before, after, expected) => {
    expect(marked(before, after)).toEqual(expected);
  });

  it('are exactly what one has more often than the other, whatever the documents', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    const count = (lines: readonly string[], line: string): number =>
      lines.filter((one) => one === line).length;
    fc.assert(
      fc.property(text, text, (before, after) => {
        const told = lineDifferences(before.join('\n'), after.join('\n'));
        for (const line of ['a', 'b', 'c', 'd']) {
          const balance = count(after, line) - count(before, line);
          const kinds = told.filter((one) => one.text === line).map(({ kind }) => kind);
          expect(kinds).toEqual(Array(Math.abs(balance)).fill(balance > 0 ? 'added' : 'removed'));
        }
      }),
    );
  });
});

describe('versions of a document', () => {
  const [before, now] = versions;
  if (before === undefined || now === undefined) throw new Error('the fixture has two versions');

  it('stand newest first, with what is declared and what is written otherwise', () => {
    const [document] = policyVersions(versions, words);
    expect(document?.versions.map(({ updatedText }) => updatedText)).toEqual([
      'Says it was updated May 16, 2026',
      'Says it was updated January 10, 2026',
    ]);
    expect(document?.versions[0]?.declared).toEqual([
      { kind: 'removed', text: '_ga_* · Analytics · 6 months · Google' },
      { kind: 'added', text: '_ga_* · Analytics · 13 months · Google' },
      { kind: 'added', text: 'We do not place any advertising cookies on your device.' },
    ]);
    expect(document?.versions[0]?.lines).toHaveLength(3);
    expect(document?.versions[1]).toMatchObject({ declared: null, lines: null });
  });

  it('that say the same in other bytes are one, seen from the first reading to the last', () => {
    const again = {
      ...now,
      declaration: { ...now.declaration, source: { ...now.declaration.source, sha256: 'other bytes' } },
      lastReadAt: now.lastReadAt + 1,
    };
    const [document] = policyVersions([before, now, again], words);
    expect(document?.versions.map(({ sha256 }) => sha256)).toEqual([
      'other bytes',
      before.declaration.source.sha256,
    ]);
    expect(document?.versions[0]?.declared).toHaveLength(3);
  });

  it('compare what is declared where the words of one are not kept', () => {
    const [document] = policyVersions([before, { ...now, text: null }], words);
    expect(document?.versions[0]).toMatchObject({ lines: null });
    expect(document?.versions[0]?.declared).toHaveLength(3);
  });

  it('of different documents stand apart', () => {
    const other = { ...now.declaration.source, url: 'https://www.atelier.example/privacy' };
    const documents = policyVersions(
      [now, { ...before, declaration: { ...before.declaration, source: other } }],
      words,
    );
    expect(documents.map(({ versions: kept }) => kept.length)).toEqual([1, 1]);
  });

  it('differ where a line differs that declares nothing', () => {
    const rewritten = {
      ...now,
      text: WORDS_NOW.replace('Cookie policy', 'Cookies'),
      declaration: before.declaration,
    };
    const [document] = policyVersions([{ ...before, text: WORDS_BEFORE }, rewritten], words);
    expect(document?.versions[0]?.declared).toEqual([]);
    expect(document?.versions[0]?.lines?.length).toBeGreaterThan(0);
  });
});
