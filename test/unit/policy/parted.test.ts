import { describe, expect, it } from 'vitest';
import { DAY, read, YEAR } from './told';

const HTML = 'text/html';
const namesIn = (text: string): readonly (string | null)[] =>
  read(text, HTML).entries.map(({ name }) => name);

describe('rows that lost what parted them', () => {
  it('begin at the names in bold of one paragraph', () => {
    const row = (name: string, story: string, lasts: string): string => `<b>${name}</b>${story}${lasts}`;
    const text = `<p>NamePurposeDuration${row('shop_basket', 'Keeps what you chose.', '2 days')}${row('_ga', 'Counts the visits.', '1 year')}${row('shop_lang', 'Keeps your language.', '30 days')}</p>`;
    expect(namesIn(text)).toEqual(['shop_basket', '_ga', 'shop_lang']);
    expect(read(text, HTML).entries.map(({ lifetime }) => lifetime?.seconds)).toEqual([
      2 * DAY,
      YEAR,
      30 * DAY,
    ]);
  });

  it('stand each on a line though none ends with a full stop', () => {
    const text =
      '<p>We use these cookies:</p><p>shop_basket - Keeps what you put in the basket - 2 days<br>_ga - Counts how many people visit the shop - 1 year<br>shop_lang - Keeps the language you chose here - 30 days</p>';
    expect(namesIn(text)).toEqual(['shop_basket', '_ga', 'shop_lang']);
  });

  it('begin at the names behind the lengths of time of one paragraph', () => {
    const text =
      '<p>Cookies of the shop: shop_basketShop, keeps what you chose2 days_gaCounter, counts the visits1 year_gidCounter, counts the visits24 hours_shop_langShop, keeps your language30 days</p>';
    expect(read(text, HTML).entries.map(({ name, lifetime }) => [name, lifetime?.seconds])).toEqual([
      ['shop_basket', 2 * DAY],
      ['_ga', YEAR],
      ['_gid', DAY],
      ['_shop_lang', 30 * DAY],
    ]);
  });

  it('yield no name where every word is glued to the next', () => {
    const text =
      '<p>Cookies we use: keeps the choiceBanner.Session1 yearNo others.Counts visitsMeasure.Shows advertsPartner.Kept30 days</p>';
    expect(namesIn(text)).toEqual([]);
  });
});

describe('names with their times in brackets', () => {
  it('stand behind a key, with others that hold for all of them', () => {
    const text =
      '<p>Purpose: running the shop<br>Cookies: <em>basket</em> (2 days), <em>shop_visitor</em> (1 year), <em>_shop_lang</em> (30 days)<br>Category: necessary</p>';
    expect(read(text, HTML).entries.map(({ name, lifetime }) => [name, lifetime?.seconds])).toEqual([
      ['basket', 2 * DAY],
      ['shop_visitor', YEAR],
      ['_shop_lang', 30 * DAY],
    ]);
  });

  it('stand in one pair of them behind their service', () => {
    const text =
      '<ul><li>Counter without addresses (_ga, 1 year; _gid, 30 days). Nobody is known by it.</li></ul>';
    expect(read(text, HTML).entries.map(({ name, lifetime }) => [name, lifetime?.seconds])).toEqual([
      ['_ga', YEAR],
      ['_gid', 30 * DAY],
    ]);
  });

  it('are no names where the brackets hold words', () => {
    expect(namesIn('<ul><li>Letters by post (monthly, 1 year; weekly, 30 days)</li></ul>')).toEqual([]);
  });
});

describe('a number glued before a name', () => {
  it('is its place in the list', () => {
    const text =
      '<p>1-ShopConsent: remembers what you chose, for 1 year.</p><p>2-_ga: counts visits, for 30 days.</p>';
    expect(namesIn(text)).toEqual(['ShopConsent', '_ga']);
  });
});
