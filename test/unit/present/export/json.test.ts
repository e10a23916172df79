import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../lib/ledger/replay';
import type { LoggedEvent } from '../../../../lib/model/event';
import { type FindingsInput, toFindingsExport } from '../../../../lib/present/export/json';
import { claim, entry, says } from '../../../fixtures/declaration';
import {
  asks,
  clicks,
  DAY,
  finds,
  fingerprints,
  opens,
  records,
  requests,
  stores,
  visit,
  weAnswer,
  writes,
} from '../../../fixtures/visit';

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../docs/findings.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

const policy = says({
  entries: [
    entry('sid', 'necessary', 'session'),
    entry('_ga', 'analytics', '13 months', { scope: { paths: ['/blog/'], unless: 'exempt' } }),
    entry(null, 'unclassified', '', { label: 'Session cookie' }),
  ],
  claims: [claim('no-marketing', 'No advertising.'), claim('consent-lifetime', 'Six months.', 15_778_476)],
  recipients: ['Vercel'],
  problems: [{ code: 'placeholder', quote: '[tool]' }],
});
const events = visit(
  {},
  asks(),
  writes('sid', { via: 'header' }),
  writes('_ga', { maxAge: 730 * DAY }),
  finds('old', { maxAge: DAY }),
  stores('theme'),
  requests('https://www.facebook.com/tr', { pixel: true, identifiers: { fbp: '_fbp' } }),
  fingerprints('canvas'),
  weAnswer({ preferences: false, analytics: false, marketing: false }, { stored: { analytics: 'denied' } }),
  clicks('reject'),
  records('choice', { analytics: 'denied' }),
  opens('/blog/'),
  writes('late', { via: 'sweep', within: 3 }),
);

const input = (logged: readonly LoggedEvent[], withEvents = false): FindingsInput => ({
  passes: [{ ledger: replay(logged), answer: 'none', ...(withEvents ? { events: logged } : {}) }],
  declarations: [policy],
  tool: { version: '0.1.0', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
  auditedAt: '2026-01-15T09:10:00.000Z',
});

describe('findings export', () => {
  it.each([
    ['a full visit', input(events)],
    ['a full visit with its log', input(events, true)],
    ['a visit in which nothing happened', input(visit({}))],
    ['no event at all', input([])],
  ])('validates against the published schema: %s', (_title, given) => {
    const report: unknown = JSON.parse(JSON.stringify(toFindingsExport(given)));
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('is refused by the schema when a value were to be exported', () => {
    const report = toFindingsExport(input(events));
    const leaking = {
      ...report,
      passes: report.passes.map((pass) => ({
        ...pass,
        items: pass.items.map((item) => ({ ...item, value: 'secret' })),
      })),
    };
    expect(validate(JSON.parse(JSON.stringify(leaking)))).toBe(false);
  });

  it('says of each item where it stands to the choice', () => {
    const items = toFindingsExport(input(events)).passes[0]?.items ?? [];
    const phases = Object.fromEntries(items.map(({ name, phase }) => [name, phase]));
    expect(phases).toMatchObject({ _ga: 'before-choice', old: 'found', late: 'after-choice' });
  });

  it('is the same document however often it is made', () => {
    expect(JSON.stringify(toFindingsExport(input(events)))).toBe(
      JSON.stringify(toFindingsExport(input(events))),
    );
  });

  it('tells how the answer came out from the log', () => {
    const pass = toFindingsExport(input(events)).passes[0];
    expect(pass?.applied).toBe('exact');
    expect(pass?.answers.map(({ result }) => result)).toEqual(['exact']);
    expect(pass?.consent.map(({ by }) => by)).toContain('user');
  });
});
