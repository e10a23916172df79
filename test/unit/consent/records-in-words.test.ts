import { beforeAll, describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import type { LegendItem } from '../../../lib/consent/legend';
import { readBack } from '../../../lib/consent/read-back';
import type { OptionalCategory, Preference } from '../../../lib/model/category';

beforeAll(learnEveryWord);

const NONE: Preference = { preferences: false, analytics: false, marketing: false };
const COUNTING: Preference = { ...NONE, analytics: true };
const REFUSED = { preferences: 'denied', analytics: 'denied', marketing: 'denied' };
const item = (label: string, value: string, purpose: OptionalCategory): LegendItem => ({
  label,
  value,
  purposes: [purpose],
  level: false,
});

describe('records in the words of their dialog', () => {
  const legend = [
    item('Toiminnalliset', 'esta toim', 'preferences'),
    item('Kävijäseuranta', 'esta seur', 'analytics'),
    item('Markkinointi', 'esta mark', 'marketing'),
  ];
  const kept = (states: Readonly<Record<string, string>>) =>
    Object.entries(states).map(([name, value]) => ({
      medium: 'localStorage' as const,
      name: `halli.evaste.${name}`,
      value,
    }));

  it.each([
    [NONE, { toim: 'esta', seur: 'esta', mark: 'esta' }, REFUSED],
    [COUNTING, { toim: 'esta', seur: 'salli', mark: 'esta' }, { ...REFUSED, analytics: 'granted' }],
  ])('are read one purpose each: %o', (asked, states, categories) => {
    const offered = ['preferences', 'analytics', 'marketing'] as const;
    expect(readBack(kept(states), { offered, asked, legend }).categories).toEqual(categories);
  });

  it('pass over the day beside their letters', () => {
    const letters = [
      item('Funktionelle', '', 'preferences'),
      item('Statistiske', '', 'analytics'),
      item('Markedsføring', '', 'marketing'),
    ];
    const entry = { medium: 'cookie' as const, name: 'samtykke', value: 'v3.20261123.f0s1m0' };
    expect(readBack([entry], { offered: [], asked: COUNTING, legend: letters }).categories).toEqual({
      ...REFUSED,
      analytics: 'granted',
    });
  });

  it.each(['udeleno', 'udzielone', 'erteilt', 'otorgados'])(
    'an empty list of what was granted: %s',
    (key) => {
      const entry = {
        medium: 'localStorage' as const,
        name: 'souhlas',
        value: JSON.stringify({ ver: 4, [key]: [] }),
      };
      expect(readBack([entry], { offered: [], asked: NONE, legend: [] }).categories).toEqual(REFUSED);
    },
  );
});
