import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/knowledge/classify';
import { CATEGORIES } from '../../../lib/model/category';
import { DOCUMENTED, type Documented } from '../../fixtures/knowledge/documented';
import { FIELD } from '../../fixtures/knowledge/field';
import { isDecided, macroF1 } from '../../fixtures/knowledge/scores';

const site = 'atelier.example';
const asked = (set: readonly Documented[]) =>
  set.flatMap(({ names }) =>
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

describe.each([
  ['shops, portals, chats and affiliate tools', DOCUMENTED],
  ['content management, protection, automation, experiments and monitoring', FIELD],
])('classify, on what makers of %s document', (_products, set) => {
  const answers = asked(set);
  const decided = answers.filter(isDecided);

  it('decides most of it, and is right', () => {
    expect(answers.length).toBeGreaterThanOrEqual(100);
    expect(decided.length / answers.length).toBeGreaterThanOrEqual(0.75);
    expect(macroF1(answers)).toBeGreaterThanOrEqual(0.88);
  });

  it('calls next to no tracker necessary', () => {
    const trackers = answers.filter(({ category }) => category === 'analytics' || category === 'marketing');
    const excused = trackers.filter(({ said }) => said === 'necessary');
    expect(excused.length / trackers.length).toBeLessThanOrEqual(0.02);
  });
});

describe('the shape of a name', () => {
  it.each([
    ['AWINSESSID', 'necessary'],
    ['DARWINSESSIONID', 'necessary'],
    ['BSSession', 'necessary'],
    ['WCLogin_7', 'necessary'],
    ['adsessionid', null],
    ['session_id', 'necessary'],
    ['atelier_session', 'necessary'],
    ['vendorx_session', null],
    ['quux_session_id', null],
    ['TRACKINGSESSID', null],
  ])('%s: %s by its shape', (name, category) => {
    expect(classify({ name, domain: site, medium: 'cookie', site }).category).toBe(category);
  });
});
