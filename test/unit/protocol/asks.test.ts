import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuestion, readAsk } from '../../../lib/protocol/asks';
import { readPageReport } from '../../../lib/protocol/page-report';
import { DEFAULT_SETTINGS, layerSettings, readSettings } from '../../../lib/protocol/settings';

/** Bodies that questions must refuse. */
const REFUSED: readonly [Parameters<typeof readAsk>[0], unknown][] = [
  ['visit/status', null],
  ['visit/status', { tab: '1' }],
  ['visit/status', { tab: -1 }],
  ['visit/status', { tab: 1, more: true }],
  ['visit/export', { visit: 'x'.repeat(100), events: true }],
  ['visit/events', { visit: '1-1', after: Number.NaN }],
  ['visit/answer', { tab: 1, action: 'accept', preference: null }],
  ['policy/read', { tab: 1, url: 'file:///etc/passwd' }],
  ['policy/read', { tab: 1, url: 'javascript:alert(1)' }],
  ['history/delete', { of: 'everything' }],
  ['history/delete', { of: 'period', from: null, before: Number.POSITIVE_INFINITY }],
  ['history/delete', { of: 'period', before: 1 }],
  ['visit/settled', { tab: 1, quietSeconds: 1, timeoutSeconds: 1e9 }],
  ['settings/write', { settings: { ...DEFAULT_SETTINGS, mode: 'maybe' } }],
  ['settings/write', null],
];

describe('questions', () => {
  it.each(REFUSED)('%s refuses %j', (question, body) => {
    expect(readAsk(question, body).ok).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString', '', 'visit', 7, null, undefined, {}])(
    'there is no question %j',
    (name) => {
      expect(isQuestion(name)).toBe(false);
    },
  );

  it('refuses anything with a reason, and throws on nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        const read = readAsk('visit/answer', body);
        if (!read.ok) expect(read.message.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('reports of pages', () => {
  it('of any shape are refused or read, never thrown on', () => {
    const record = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const read = readPageReport({
          url: 'https://a.example/',
          records,
          storage: [],
          settled: true,
          lost: false,
        });
        expect(read.ok).toBe(true);
        if (read.ok) expect(read.value.isDamaged).toBe(read.value.records.length < records.length);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.anything(), (body) => void readPageReport(body)),
      { numRuns: 500 },
    );
  });
});

describe('settings', () => {
  it('that are wrong in one field are refused with its place', () => {
    const outcome = readSettings({ ...DEFAULT_SETTINGS, preference: { analytics: 'yes' } });
    expect(outcome).toMatchObject({ ok: false, code: 'settings-invalid' });
    expect(!outcome.ok && outcome.message).toMatch(/preference/);
  });

  it('of an administrator hold field by field, and say what was refused', () => {
    const { settings, managed, refused } = layerSettings(
      { mode: 'off', language: 7, theme: 'neon', onboarded: true },
      { mode: 'answer', retentionDays: 30 },
    );
    expect(settings).toMatchObject({ mode: 'off', language: null, theme: 'system', retentionDays: 30 });
    expect([...managed].sort()).toEqual(['mode', 'onboarded']);
    expect(refused.map((reason) => reason.split(':')[0])).toEqual(['managed language', 'managed theme']);
  });

  it.each([null, undefined, 'text', 7, [], { sites: { 'a.example': { mode: 'x' } } }])(
    'that are no document (%j) leave the defaults',
    (document) => {
      expect(layerSettings(document, document).settings).toEqual(DEFAULT_SETTINGS);
    },
  );
});
