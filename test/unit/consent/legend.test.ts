import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import type { LegendItem } from '../../../lib/consent/legend';
import { readBack } from '../../../lib/consent/read-back';
import { verdictOf } from '../../../lib/consent/verdict';
import {
  type ConsentByCategory,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
} from '../../../lib/model/category';

learnEveryWord();

const setting = (label: string, ...purposes: readonly OptionalCategory[]): LegendItem => ({
  label,
  value: '',
  purposes,
  level: false,
});
const level = (label: string, value: string, ...purposes: readonly OptionalCategory[]): LegendItem => ({
  label,
  value,
  purposes,
  level: true,
});

const THREE = [
  setting('Personnalisation du contenu', 'preferences'),
  setting('Mesure d’audience', 'analytics'),
  setting('Publicité', 'marketing'),
];
const LEVELS = [
  level('Minimaal – alleen noodzakelijke', '1'),
  level('Standaard – ook analytische', '2', 'analytics'),
  level('Volledig – ook advertenties', '3', 'analytics', 'marketing'),
];
const ANALYTICS = { preferences: false, analytics: true, marketing: false };

describe('records kept in the dialog’s own words', () => {
  const granted = (...purposes: readonly OptionalCategory[]): ConsentByCategory =>
    Object.fromEntries(
      OPTIONAL_CATEGORIES.map((one) => [one, purposes.includes(one) ? 'granted' : 'denied']),
    );
  const rows: readonly (readonly [string, string, readonly LegendItem[], ConsentByCategory])[] = [
    [
      'beginnings of the labels as keys',
      btoa(JSON.stringify({ purposes: { enabled: ['mesure'], disabled: ['perso', 'pub'] } })),
      THREE,
      granted('analytics'),
    ],
    ['the value of the position that was chosen', '2', LEVELS, { analytics: 'granted', marketing: 'denied' }],
    ['the name of that position', 'standaard', LEVELS, { analytics: 'granted', marketing: 'denied' }],
    ['a digit a setting, where each is as asked', '010', THREE, granted('analytics')],
    [
      'states under keys that say nothing, in order',
      '{"c1":false,"c2":true,"c3":false}',
      THREE,
      granted('analytics'),
    ],
    ['letters a setting, where each is as asked', 'nin', THREE, granted('analytics')],
    [
      'what the markup calls the settings',
      btoa(JSON.stringify({ purposes: { enabled: ['audiencia'], disabled: ['guardar', 'anuncios'] } })),
      [
        { ...setting('Recordar', 'preferences'), value: 't-guardar' },
        { ...setting('Medir', 'analytics'), value: 't-audiencia' },
        { ...setting('Publicidad', 'marketing'), value: 't-anuncios' },
      ],
      granted('analytics'),
    ],
    [
      'objects of one-letter keys inside a record',
      JSON.stringify({ o: { p: 0, a: 1, m: 0 }, at: 1700000000 }),
      THREE,
      granted('analytics'),
    ],
    [
      'a level as a number among others',
      JSON.stringify({ niveau: 2, at: 1700000000 }),
      LEVELS,
      { analytics: 'granted', marketing: 'denied' },
    ],
    ['digits that are not as asked say nothing', '110', THREE, {}],
    [
      'abbreviations beside a version, where each is as asked',
      btoa(JSON.stringify({ v: 3, fn: false, st: true, mk: false })).replace(/=+$/, ''),
      THREE,
      granted('analytics'),
    ],
    ['abbreviations of which one is a word', 'fn=0;an=1;ad=0', THREE, granted('analytics')],
    ['abbreviations that are not as asked say nothing', 'fn=1;an=1;mk=0', THREE, {}],
    [
      'initials beside a version',
      'f0.m1.p0.v4',
      [
        setting('Funzioni aggiuntive', 'preferences'),
        setting('Misurazione', 'analytics'),
        setting('Pubblicità', 'marketing'),
      ],
      granted('analytics'),
    ],
    ['a list with dots between its names', 'tecnici.statistiche', THREE, granted('analytics')],
    [
      'two purposes under one key, with dots and underscores',
      'tercih.hayir_analitikreklam.evet',
      [setting('Tercihler', 'preferences'), setting('Analitik ve reklam', 'analytics', 'marketing')],
      granted('analytics', 'marketing'),
    ],
    [
      'services allowed, by purpose',
      encodeURIComponent(
        JSON.stringify({ consents: { essential: ['own'], statistics: ['matomo', 'counter'] } }),
      ),
      THREE,
      granted('analytics'),
    ],
  ];
  it.each(rows)('%s', (_, value, legend, expected) => {
    const offered = OPTIONAL_CATEGORIES.filter((one) =>
      legend.some(({ purposes }) => purposes.includes(one)),
    );
    const changed = [{ medium: 'cookie', name: 'site_consent', value }] as const;
    expect(readBack(changed, { offered, asked: ANALYTICS, legend }).categories).toEqual(expected);
  });
});

describe('records of dialogs that told no purposes apart before they were answered', () => {
  const read = (value: string, granted: boolean, name = 'site_consent') =>
    readBack([{ medium: 'cookie', name, value }], {
      offered: [],
      asked: { preferences: granted, analytics: granted, marketing: granted },
      legend: [],
    }).categories;
  const of = (state: 'granted' | 'denied') => ({ preferences: state, analytics: state, marketing: state });
  const numbered = (on: boolean) =>
    encodeURIComponent(
      JSON.stringify({ at: '2026-01-01T00:00:00.000Z', purposes: { 1: true, 2: on, 3: on, 4: on }, id: 7 }),
    );
  it.each([
    ['numbers, of which the first must be', numbered(false), false, of('denied')],
    ['numbers, all on', numbered(true), true, of('granted')],
    ['numbers that are not as asked say nothing', numbered(true), false, {}],
    ['letters that nothing explains, all alike', 'P0E0M0', false, of('denied')],
    ['the same beside a version', 'n1.f0.m0.p0.v4', false, of('denied')],
    ['letters that are not all alike', 'P0E1X0', false, { preferences: 'denied' }],
    ['two states are too few', '{"1":false,"2":false}', false, {}],
    [
      'letters two objects deep, beside an empty one',
      JSON.stringify({ con: { CMP: { a: '0', m: '0', p: '0', s: '' } }, v: '2.1', region: 'NLNH' }),
      false,
      of('denied'),
    ],
    [
      'what must be alone on the list',
      encodeURIComponent(JSON.stringify({ consents: { essential: ['own-cookie'] } })),
      false,
      of('denied'),
    ],
  ] as const)('%s', (_, value, granted, expected) => expect(read(value, granted)).toEqual(expected));
});

describe('a record for each purpose', () => {
  it('takes preferences by their own name before what is functional', () => {
    const cookies = { functional: 'allow', preferences: 'deny', statistics: 'allow', marketing: 'deny' };
    const written = Object.entries(cookies).map(
      ([name, value]) => ({ medium: 'cookie', name: `shop_consent_${name}`, value }) as const,
    );
    expect(
      readBack(written, { offered: OPTIONAL_CATEGORIES, asked: ANALYTICS, legend: [] }).categories,
    ).toEqual({
      preferences: 'denied',
      analytics: 'granted',
      marketing: 'denied',
    });
  });

  it('reads letters of yes and no', () => {
    const value = JSON.stringify({ pref: 'n', vis: 's', mark: 'n' });
    const legend = [
      setting('¿Podemos contar las visitas?', 'analytics'),
      setting('¿Podemos enseñarte anuncios?', 'marketing'),
    ];
    expect(
      readBack([{ medium: 'localStorage', name: 'site.consent', value }], {
        offered: OPTIONAL_CATEGORIES,
        asked: ANALYTICS,
        legend,
      }).categories,
    ).toEqual({ preferences: 'denied', analytics: 'granted', marketing: 'denied' });
  });
});

describe('exact is claimed only of what was read back', () => {
  const evidence = {
    asked: ANALYTICS,
    offered: OPTIONAL_CATEGORIES,
    controlled: true,
    closed: true,
    wrote: true,
    reason: null,
  };
  it.each([
    [{ preferences: 'denied', analytics: 'granted', marketing: 'denied' }, 'exact', null],
    [{ analytics: 'granted' }, 'partial', 'record-not-readable'],
    [{}, 'partial', 'record-not-readable'],
    [
      { preferences: 'denied', analytics: 'granted', marketing: 'granted' },
      'failed',
      'more-granted-than-asked',
    ],
  ] as const)('%j -> %s %s', (stored, result, reason) => {
    expect(verdictOf({ ...evidence, stored })).toEqual({ result, reason });
  });
});
