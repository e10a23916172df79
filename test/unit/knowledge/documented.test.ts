import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/knowledge/classify';
import { CATEGORIES } from '../../../lib/model/category';
import { DOCUMENTED } from '../../fixtures/knowledge/documented';
import { isDecided, macroF1 } from '../../fixtures/knowledge/scores';

const site = 'atelier.example';
const answers = DOCUMENTED.flatMap(({ names }) =>
  CATEGORIES.flatMap((category) =>
    (names[category] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((text) => {
        const [name = '', domain = site] = text.split('@');
        return { name, category, said: classify({ name, domain, medium: 'cookie', site }).category };
      }),
  ),
);
const decided = answers.filter(isDecided);

describe('classify, on what makers of shops, portals, chats and affiliate tools document', () => {
  it('decides most of it, and is right', () => {
    expect(answers.length).toBeGreaterThanOrEqual(100);
    expect(decided.length / answers.length).toBeGreaterThanOrEqual(0.75);
    expect(macroF1(answers)).toBeGreaterThanOrEqual(0.88);
  });

  it('calls no tracker necessary', () => {
    const excused = answers.filter(
      ({ category, said }) => (category === 'analytics' || category === 'marketing') && said === 'necessary',
    );
    expect(excused).toEqual([]);
  });

  it.each([
    ['AWINSESSID', 'necessary'],
    ['DARWINSESSIONID', 'necessary'],
    ['BSSession', 'necessary'],
    ['WCLogin_7', 'necessary'],
    ['adsessionid', null],
    ['TRACKINGSESSID', null],
  ])('%s: %s by its shape', (name, category) => {
    expect(classify({ name, domain: site, medium: 'cookie', site }).category).toBe(category);
  });
});
