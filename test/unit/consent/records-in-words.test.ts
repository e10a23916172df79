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

describe('records of an answer', () => {
  it('to two lists that both say yes and no are read one purpose each', () => {
    const options = (purpose: OptionalCategory): readonly LegendItem[] => [
      { label: 'Nej tack', value: 'n', purposes: [], level: true },
      { label: 'Ja', value: 'j', purposes: [purpose], level: true },
    ];
    const legend = [...options('analytics'), ...options('marketing')];
    const value = '{"statistik":"j","annonser":"n","datum":"2026-11-23T06:00:00Z"}';
    const written = [{ medium: 'localStorage' as const, name: 'tl-val', value }];
    const answering = { offered: ['analytics', 'marketing'] as const, asked: COUNTING, legend };
    expect(readBack(written, answering).categories).toEqual({ analytics: 'granted', marketing: 'denied' });
  });

  it('that list a purpose nobody was asked for say nothing of one that is not on the list', () => {
    const value = '{"consent":"analytics,personalisation"}';
    const written = [{ medium: 'cookie' as const, name: 'CookiesConsent', value }];
    const asked = { preferences: true, analytics: true, marketing: true };
    const offered = ['analytics', 'marketing'] as const;
    expect(readBack(written, { offered, asked, legend: [] }).categories.marketing).toBeUndefined();
  });

  const read = (name: string, value: string, asked: Preference, offered: readonly OptionalCategory[] = []) =>
    readBack([{ medium: 'localStorage', name, value }], { offered, asked, legend: [] }).categories;

  it.each([
    // One question, one word; "1" under a name of its own may only say that something was answered.
    ['museum-meten', 'nee', NONE, { analytics: 'denied' }],
    ['museum-meten', 'ja', COUNTING, { analytics: 'granted' }],
    ['museum-meten', 'ja', NONE, { analytics: 'granted' }],
    ['consent', 'no', NONE, { analytics: 'denied' }],
    ['consent', '1', COUNTING, {}],
    ['visits_counted', '1', COUNTING, { analytics: 'granted' }],
    ['seen', 'no', NONE, {}],
  ] as const)('to one question: %s=%s', (name, value, asked, categories) => {
    expect(read(name, value, asked, ['analytics'])).toEqual(categories);
  });

  it.each([
    ['CookiesConsent', '{"consent":"","date":"2026-11-23"}', NONE, REFUSED],
    ['CookiesConsent', '{"consent":"analytics","date":"2026-11-23"}', COUNTING, { analytics: 'granted' }],
    ['cookie_choix', 'v1.0.0.0', NONE, REFUSED],
    ['aceptaCookies', 'no', NONE, REFUSED],
  ] as const)('that told no purposes apart: %s=%s', (name, value, asked, categories) => {
    expect(read(name, value, asked)).toMatchObject(categories);
  });
});
