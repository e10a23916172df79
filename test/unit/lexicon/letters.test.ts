import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitTest, wordCount } from '../../../lib/lexicon/characters';
import { fold } from '../../../lib/lexicon/fold';
import { LetterTree, NOWHERE } from '../../../lib/lexicon/letter-tree';

const hostile = fc.string({
  unit: fc.constantFrom(...' \t\n\u00a0\u3000aÄß漢\ud800\u0000_.'),
  maxLength: 40,
});

describe('letters', () => {
  it('finds every word of a tree at a node of its own, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 200 }), (words) => {
        const tree = new LetterTree(words);
        const nodes = words.map((word) => tree.find(word));
        expect(new Set(nodes).size).toBe(words.length);
        expect(nodes).not.toContain(NOWHERE);
        expect(tree.find(`${words.join('')}\uffff`)).toBe(NOWHERE);
      }),
    );
  });

  it('counts words as cutting a text at white space does', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 12 }), (text, most) => {
        expect(wordCount(text, most)).toBe(text.split(/\s+/, most).length);
      }),
    );
  });

  it('answers for a unit as the pattern does, the first time and later', () => {
    const test = unitTest(/[\p{L}\s]/u);
    fc.assert(
      fc.property(hostile, (text) => {
        for (const at of [...text].keys()) expect(test(text, at)).toBe(/[\p{L}\s]/u.test(text.charAt(at)));
      }),
    );
  });

  it('folds letter for letter', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});
