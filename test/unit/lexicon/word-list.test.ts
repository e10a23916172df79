import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/lexicon/fold';
import { remembered, withMemory } from '../../../lib/lexicon/memory';
import { WordIndex } from '../../../lib/lexicon/word-index';
import { WordList } from '../../../lib/lexicon/word-list';

const LIST = [
  ['persist|until you delete|day$|cookie|クッキー', 'a'],
  ['persistent storage|ad|until', 'b'],
] as const;

describe('words of a list in a text', () => {
  it.each([
    ['it persists', [['a', 3, 10]]],
    ['Persistent storage', [['b', 0, 18]]],
    ['until you delete it', [['a', 0, 16]]],
    ['until you leave', [['b', 0, 5]]],
    ['a day, days', [['a', 2, 5]]],
    ['ad, ads, bad', [['b', 0, 2]]],
    ['ビスクッキーの', [['a', 2, 6]]],
    ['supercookie', []],
    ['', []],
  ])('%s', (text, found) => {
    const list = new WordList(LIST);
    expect(list.all(fold(text)).map(({ meaning, at, end }) => [meaning, at, end])).toEqual(found);
  });

  it('lists that share an index find the same as lists alone', () => {
    const index = new WordIndex();
    const lists = LIST.map((words) => new WordList([words], index));
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('persistent', 'storage', 'until', 'you', 'delete', 'day', 'ad', '-', 'クッキー'),
        ),
        (words) => {
          const text = words.join(' ');
          for (const [at, list] of lists.entries()) {
            const alone = new WordList(LIST.slice(at, at + 1));
            expect(list.all(text)).toEqual(alone.all(text));
            expect(list.has(text)).toBe(alone.first(text) !== null);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('asks whether a word is one of them as a whole', () => {
    const list = new WordList(LIST);
    expect([list.is('cookie'), list.is('cookies'), list.is('until you delete')]).toEqual([true, false, true]);
  });
});

describe('folding', () => {
  it('keeps every letter in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['Größe', 'grose'],
    ['ÉTÉ', 'ete'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ΤΕΛΟΣ', 'τελοσ'],
    ['l’été', "l'ete"],
    ['ＡＢＣ', 'abc'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('memory', () => {
  it('works a text out once within a document, and forgets it afterwards', () => {
    let worked = 0;
    const length = remembered((text) => {
      worked += 1;
      return text.length;
    });
    length('one');
    length('one');
    expect(worked).toBe(2);
    withMemory(() => [length('one'), withMemory(() => length('one')), length('one')]);
    expect(worked).toBe(3);
    withMemory(() => length('one'));
    expect(worked).toBe(4);
  });

  it('forgets when reading throws', () => {
    const echo = remembered((text) => ({ text }));
    const seen: unknown[] = [];
    expect(() =>
      withMemory(() => {
        seen.push(echo('a'));
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(withMemory(() => echo('a'))).not.toBe(seen[0]);
  });
});
