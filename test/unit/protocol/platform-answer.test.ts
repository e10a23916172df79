import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlatformAnswer } from '../../../lib/protocol/platform-answer';

const PART = { key: 'stats', names: ['Statistics', 7], category: 'analytics', required: 'yes', granted: 1 };

describe('what an adapter says from the page’s world', () => {
  it('is brought to form, part by part', () => {
    const said = {
      cmp: 'klaro',
      ready: true,
      writable: 1,
      parts: [PART, null, { names: [] }],
      steps: ['a', 2],
    };
    expect(readPlatformAnswer(JSON.stringify(said))).toEqual({
      cmp: 'klaro',
      writable: false,
      ready: true,
      answered: false,
      opened: false,
      steps: ['a'],
      parts: [{ key: 'stats', names: ['Statistics'], category: 'analytics', required: false, granted: null }],
    });
  });

  it.each([null, '', '{', '[]', '{"cmp":7}', JSON.stringify({ cmp: 'x'.repeat(61) })])(
    'is none: %s',
    (json) => {
      expect(readPlatformAnswer(json)).toBeNull();
    },
  );

  it('never throws on what a page may say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (said) => {
        const answer = readPlatformAnswer(JSON.stringify({ cmp: 'x', parts: [said], steps: said }) ?? null);
        expect(answer?.cmp).toBe('x');
      }),
    );
  });
});
