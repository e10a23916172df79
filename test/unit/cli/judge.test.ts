import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { judgeDocument } from '../../../cli/judge';
import { replay } from '../../../lib/ledger/replay';
import type { Scope } from '../../../lib/model/declaration';
import type { LoggedEvent } from '../../../lib/model/event';
import { toFindingsExport } from '../../../lib/present/export/json';
import { readDocument } from '../../../lib/present/export/read-document';
import type { ScopeSchema } from '../../../lib/present/export/schemas';
import { claim, entry, says } from '../../fixtures/declaration';
import {
  asks,
  clicks,
  DAY,
  fingerprints,
  opens,
  records,
  requests,
  stores,
  visit,
  weAnswer,
  writes,
} from '../../fixtures/visit';

const events = visit(
  {},
  asks(),
  writes('_ga', { maxAge: 730 * DAY }),
  stores('theme'),
  requests('https://www.facebook.com/tr', { pixel: true, identifiers: { fbp: '_fbp' } }),
  fingerprints('canvas'),
  clicks('reject'),
  writes('choice', { maxAge: 365 * DAY }),
  records('choice', { analytics: 'denied', marketing: 'denied' }),
  weAnswer({ preferences: false, analytics: false, marketing: false }),
  opens('/b'),
  writes('_fbp', { maxAge: 90 * DAY }),
);
const declarations = [
  says({
    entries: [entry('_ga', 'analytics', '13 months')],
    claims: [
      claim('no-consent-required', 'The necessary ones need no consent.', true, {
        categories: ['necessary'],
      }),
      claim('no-marketing', 'No advertising.', true, { paths: ['/b'], time: 'now' }),
    ],
  }),
];
const exported = (logged: readonly LoggedEvent[], withEvents: boolean): unknown =>
  JSON.parse(
    JSON.stringify(
      toFindingsExport({
        passes: [{ ledger: replay(logged), answer: 'reject', ...(withEvents ? { events: logged } : {}) }],
        declarations,
        tool: { version: '1', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
        auditedAt: '2026-01-15T09:10:00.000Z',
      }),
    ),
  );

describe('judge', () => {
  it('finds in an exported log exactly what was found live', () => {
    const document = readDocument(exported(events, true));
    if (!document.ok) throw new Error(document.message);
    const judged = judgeDocument(document.value);
    expect(judged?.changed).toEqual([]);
    expect(judged?.report.passes[0]?.findings).toEqual(document.value.passes[0]?.findings);
    expect(judged?.report.declarations).toEqual(document.value.declarations);
  });

  it('says what differs when the verdicts in the file are others', () => {
    const document = readDocument(exported(events, true));
    if (!document.ok) throw new Error(document.message);
    const [pass] = document.value.passes;
    if (pass === undefined) throw new Error('no pass');
    const without = { ...document.value, passes: [{ ...pass, findings: pass.findings.slice(1) }] };
    expect(judgeDocument(without)?.changed).toHaveLength(1);
  });

  it('judges nothing from an export without its log', () => {
    const document = readDocument(exported(events, false));
    expect(document.ok && judgeDocument(document.value)).toBeNull();
  });

  it.each([null, 7, 'x', [], {}, { schema: 'cookie-witness/findings@2' }])('refuses %j', (input) => {
    expect(readDocument(input).ok).toBe(false);
  });

  it('reads every field that a scope can have', () => {
    type Read = keyof NonNullable<v.InferOutput<typeof ScopeSchema>>;
    expectTypeOf<Exclude<keyof Scope, Read>>().toEqualTypeOf<never>();
  });
});
