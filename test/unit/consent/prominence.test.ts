import { describe, expect, test } from 'vitest';
import { type ControlLook, prominence } from '../../../lib/consent/prominence';

const button: ControlLook = {
  area: 4_000,
  size: 16,
  color: 'rgb(255, 255, 255)',
  behind: [{ color: 'rgb(0, 60, 120)', pictured: false }],
};
const page = { color: 'rgb(255, 255, 255)', pictured: false };
const clear = { color: 'rgba(0, 0, 0, 0)', pictured: false };

describe('how a refusal stands out beside the consent', () => {
  test.each([
    ['the same button', button, 'equal'],
    ['a button of half the size', { ...button, area: 1_900 }, 'lesser'],
    ['smaller words', { ...button, size: 12 }, 'lesser'],
    ['a link beside a button', { ...button, color: 'rgb(0, 0, 0)', behind: [clear, page] }, 'lesser'],
    ['pale words on white', { ...button, color: 'rgb(200, 200, 200)', behind: [clear, page] }, 'faint'],
    [
      'pale words before a picture, which is a matter of looking',
      { ...button, color: 'rgb(200, 200, 200)', behind: [clear, { ...page, pictured: true }] },
      'lesser',
    ],
    [
      'colours in another notation',
      { ...button, color: 'oklch(0.7 0.1 200)', behind: [clear, page] },
      'lesser',
    ],
  ] as const)('%s', (_, refusal, expected) => {
    expect(prominence(button, refusal)).toBe(expected);
  });

  test('nothing is said where one of them is absent', () => {
    expect(prominence(button, null)).toBeNull();
    expect(prominence(null, button)).toBeNull();
  });
});
