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

  it('yield no name where every word is glued to the next', () => {
    const text =
      '<p>Cookies we use: keeps the choiceBanner.Session1 yearNo others.Counts visitsMeasure.Shows advertsPartner.Kept30 days</p>';
    expect(namesIn(text)).toEqual([]);
  });
});
