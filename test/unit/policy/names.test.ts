import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../lib/policy/names/shape';
import { parseNames } from './given';

describe('names in a cell', () => {
  it.each([
    ['_a1, _b2', ['_a1', '_b2']],
    ['_a1 / _b2', ['_a1', '_b2']],
    ['_a1\n_b2', ['_a1', '_b2']],
    ['_a1 and _b2', ['_a1', '_b2']],
    ['_a1 y _b2', ['_a1', '_b2']],
    ['Counting service (_count_id)', ['_count_id']],
    ['cookie notice (localStorage: notice_v2)', ['notice_v2']],
    ['_base (_base_A1, _base_B2)', ['_base', '_base_A1', '_base_B2']],
    ['e.g. _shop_{id}', ['_shop_*']],
    ['_shop_####', ['_shop_*']],
    ['_shop_', ['_shop_*']],
    ['REF_IN FO1_LIVE', ['REF_INFO1_LIVE']],
    ['Session token', []],
  ])('%s', (text, expected) => {
    expect(parseNames(text, 'list').names.map(({ name }) => name)).toEqual(expected);
  });
});

describe('shape of a token', () => {
  it.each([
    ['_shop', 'sure'],
    ['shop_id', 'sure'],
    ['__Host-shop', 'sure'],
    ['shopConsent', 'likely'],
    ['PHPSESSID', 'likely'],
    ['theme', 'plain'],
    ['JavaScript', 'none'],
    ['shop.example', 'none'],
    ['https://shop.example/a_b', 'none'],
    ['ad_storage', 'none'],
    ['GTM-AB12CD', 'none'],
    ['utm_source', 'none'],
    ['12/2026', 'none'],
  ])('%s is %s', (token, shape) => {
    expect(shapeOf(token)).toBe(shape);
  });
});
