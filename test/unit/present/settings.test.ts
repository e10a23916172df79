import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reversed, settingsChanges } from '../../../lib/present/settings-diff';
import { exceptionFor, siteModeOf, withoutException, withSiteMode } from '../../../lib/present/site-settings';
import { allWords } from '../../../lib/present/text/all-languages';
import { siteIn } from '../../../lib/present/typed-site';
import { DEFAULT_SETTINGS, layerSettings, patched, readSettingsPatch } from '../../../lib/protocol/settings';
import { readSettingsFile, writeSettingsFile } from '../../../lib/protocol/settings-file';
import { settings } from '../../fixtures/exports/status';

const words = allWords('en', 'UTC');
const NOW = Date.UTC(2026, 10, 22, 9);

describe('exceptions', () => {
  it.each([
    ['answer', 'always', { mode: 'answer' }],
    ['off', 'hour', { mode: 'off', until: NOW + 3_600_000 }],
    ['none', 'day', { observe: false, until: NOW + 86_400_000 }],
  ] as const)('%s for %s', (mode, pause, expected) => {
    expect(withSiteMode(settings, 'new.example', mode, pause, NOW).sites?.['new.example']).toEqual(expected);
  });

  it('keep a preference of the site’s own', () => {
    expect(withSiteMode(settings, 'news.example', 'answer', 'always', NOW).sites?.['news.example']).toEqual({
      mode: 'answer',
      preference: { analytics: true },
    });
  });

  it('end by themselves', () => {
    const paused = patched(settings, withSiteMode(settings, 'a.example', 'none', 'hour', NOW));
    expect(siteModeOf(exceptionFor(paused, 'a.example', NOW), 'answer')).toBe('none');
    expect(exceptionFor(paused, 'a.example', NOW + 3_600_000)).toBeNull();
  });

  it('are taken away alone', () => {
    expect(Object.keys(patched(settings, withoutException('bank.example')).sites)).toEqual([
      'bakery.example',
      'news.example',
    ]);
  });

  it('are not found in what every object inherits', () => {
    expect(exceptionFor(settings, 'constructor', NOW)).toBeNull();
  });

  it.each([
    ['Example.ORG', 'example.org'],
    ['https://shop.example.org:8443/a?b#c', 'example.org'],
    ['www.example.co.uk', 'example.co.uk'],
    ['  localhost ', 'localhost'],
    ['two words', null],
    ['', null],
    ['-bad.example', null],
    ['a..b', null],
  ])('site in "%s", as settings are looked up', (typed, host) => {
    expect(siteIn(typed)).toBe(host);
  });
});

describe('a patch', () => {
  it('changes only what it names, whatever the page that sent it had loaded', () => {
    const exceptedMeanwhile = patched(settings, { sites: { 'late.example': { observe: false } } });
    const after = patched(exceptedMeanwhile, { fields: { theme: 'dark' } });
    expect(after.sites['late.example']).toEqual({ observe: false });
    expect(after.theme).toBe('dark');
  });

  it('is taken back without touching what came between', () => {
    const change = { fields: { mode: 'off' }, sites: { 'news.example': null } } as const;
    const back = reversed(settings, change);
    const between = patched(patched(settings, change), { sites: { 'late.example': { mode: 'ask' } } });
    expect(patched(between, back)).toEqual(patched(settings, { sites: { 'late.example': { mode: 'ask' } } }));
  });

  it.each([
    [{ fields: { mode: 'always' } }, /mode/],
    [{ fields: { sites: {} } }, /sites/],
    [{ sites: { 'a.example': { observe: 'no' } } }, /observe/],
    [{ more: 1 }, /more/],
  ])('%j is refused with the place', (document, reason) => {
    const outcome = readSettingsPatch(document);
    expect(outcome.ok ? '' : outcome.message).toMatch(reason);
  });
});

describe('settings file', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
  });

  it.each([
    ['not JSON at all', /JSON/],
    ['[]', /./],
    [JSON.stringify({ ...settings, mode: 'always' }), /mode/],
    [JSON.stringify({ ...settings, retentionDays: '90' }), /retentionDays/],
    [JSON.stringify({ ...settings, sites: { 'a.example': { mode: 1 } } }), /a\.example/],
    [JSON.stringify({ ...settings, version: 2 }), /version/],
  ])('refuses %s with the place', (text, reason) => {
    const outcome = readSettingsFile(text);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.message).toMatch(reason);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettingsFile(text)));
  });
});

describe('what an import would change', () => {
  it('is nothing for the same settings', () => {
    expect(settingsChanges(settings, settings, words)).toEqual([]);
  });

  it('is told line by line, in words', () => {
    const { 'bank.example': _gone, ...sites } = settings.sites;
    const file = {
      ...settings,
      mode: 'ask' as const,
      preference: { ...settings.preference, analytics: true },
      sites: { ...sites, 'new.example': { observe: false } },
      retentionDays: 30,
    };
    expect(settingsChanges(settings, file, words)).toEqual([
      { label: 'Analytics', from: 'Refuse', to: 'Allow' },
      { label: 'When a banner appears', from: 'Answer', to: 'Ask' },
      { label: 'bank.example', from: 'Off', to: null },
      { label: 'new.example', from: null, to: 'Off' },
      { label: 'Keep visits for', from: '90 days', to: '30 days' },
    ]);
  });
});

describe('what an organisation may fix', () => {
  const schema: { properties: Record<string, unknown> } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../public/managed-schema.json'), 'utf8'),
  );
  const satisfies = new Ajv({ strict: false }).compile(schema);
  const policy = {
    mode: 'answer',
    preference: { preferences: true, analytics: false, marketing: false },
    sites: { 'intranet.example': { observe: false }, 'news.example': { mode: 'off', until: NOW } },
    retentionDays: 30,
    language: 'fr',
    theme: 'dark',
    onboarded: true,
  };

  it('is every setting, and no other', () => {
    const names = Object.keys(DEFAULT_SETTINGS).filter((name) => name !== 'version');
    expect(Object.keys(schema.properties).sort()).toEqual(names.sort());
    expect(Object.keys(policy).sort()).toEqual(names.sort());
  });

  it('is accepted by the schema and by the settings alike', () => {
    expect(satisfies(policy)).toBe(true);
    const { settings: fixed, managed, refused } = layerSettings(policy, settings);
    expect(refused).toEqual([]);
    expect([...managed].sort()).toEqual(Object.keys(policy).sort());
    expect(fixed).toEqual({ version: 1, ...policy });
  });

  it.each([
    { mode: 'everything' },
    { retentionDays: 0 },
    { theme: 'pink' },
    { onboarded: 'yes' },
    { sites: { 'news.example': { mode: 'never' } } },
  ])('%o is refused by both, and the person’s own setting holds', (wrong) => {
    expect(satisfies(wrong)).toBe(false);
    const { settings: held, managed, refused } = layerSettings(wrong, settings);
    expect(refused).toHaveLength(1);
    expect(managed).toEqual([]);
    expect(held).toEqual(settings);
  });
});
