import { describe, expect, it } from 'vitest';
import { type JudgedVisit, siteHistory } from '../../../lib/findings/history';
import { replay } from '../../../lib/ledger/replay';
import type { Declaration } from '../../../lib/model/declaration';
import type { LoggedEvent } from '../../../lib/model/event';
import { toFindingsExport } from '../../../lib/present/export/json';
import { claim, entry, says } from '../../fixtures/declaration';
import {
  asks,
  clicks,
  DAY,
  finds,
  looksForReopen,
  opens,
  records,
  type VisitOptions,
  visit,
  writes,
} from '../../fixtures/visit';

const policy = says({
  entries: [
    entry('sid', 'necessary', 'session'),
    entry('_ga', 'analytics', '13 months'),
    entry('choice', 'necessary', '6 months'),
  ],
});
const granted = { analytics: 'granted', marketing: 'granted' } as const;
const ga = (days: number) => writes('_ga', { maxAge: days * DAY });

/** A visit, so many weeks after the first. */
function lived(
  weeks: number,
  events: readonly LoggedEvent[],
  declarations: readonly Declaration[] = [policy],
): JudgedVisit {
  const report = toFindingsExport({
    passes: [{ ledger: replay(events), answer: 'none' }],
    declarations,
    tool: { version: '0', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
    auditedAt: '2026-01-15T09:00:00.000Z',
  });
  const [pass] = report.passes;
  if (pass === undefined) throw new Error('no pass');
  return { visit: `visit-${weeks}`, at: weeks * 7 * DAY * 1000, pass };
}

const agreeing = [
  asks(),
  clicks('accept'),
  writes('choice', { maxAge: 182 * DAY }),
  records('choice', granted),
];
const tooLong = lived(0, visit({}, ...agreeing, ga(730)));
const line = (visits: readonly JudgedVisit[], code: string) =>
  siteHistory(visits)
    .filter(({ finding }) => finding.code === code)
    .map(({ first, last, visits: count, mended }) =>
      [first.visit, last.visit, count, mended?.visit ?? 'stands'].join(' '),
    );

describe('several visits', () => {
  it('has first and last sight, and the number of visits that saw it', () => {
    expect(line([tooLong, lived(2, visit({}, ...agreeing, ga(730)))], 'D4')).toEqual([
      'visit-0 visit-2 2 stands',
    ]);
  });

  it('is mended by a visit that looked as closely', () => {
    expect(line([tooLong, lived(3, visit({}, ...agreeing, ga(390)))], 'D4')).toEqual([
      'visit-0 visit-0 1 visit-3',
    ]);
  });

  it('comes back when it is seen again', () => {
    const visits = [
      tooLong,
      lived(3, visit({}, ...agreeing, ga(390))),
      lived(5, visit({}, ...agreeing, ga(730))),
    ];
    expect(line(visits, 'D4')).toEqual(['visit-0 visit-5 2 stands']);
  });

  const options: VisitOptions = { gaps: ['worker-stopped'] };
  it.each([
    ['nobody agreed', visit({}, asks(), opens('/b')), [policy]],
    ['part of it went unseen', visit(options, ...agreeing, ga(390)), [policy]],
    ['the page was not opened', visit({ path: '/elsewhere' }, ...agreeing), [policy]],
    ['the rule was not judged', visit({}, ...agreeing, ga(390)), []],
    [
      'what stands in the jar is left over and was not written again',
      visit({ fresh: false }, finds('_ga', { maxAge: 360 * DAY }), ...agreeing),
      [policy],
    ],
  ])('stands where %s', (_, events, declarations) => {
    expect(line([tooLong, lived(3, events, declarations)], 'D4')).toEqual(['visit-0 visit-0 1 stands']);
  });

  it('a defect of the policy is mended by reading it again', () => {
    const blanks = says({ entries: policy.entries, problems: [{ code: 'placeholder', quote: '[tool]' }] });
    expect(line([lived(0, visit({}), [blanks]), lived(1, visit({}))], 'P1')).toEqual([
      'visit-0 visit-0 1 visit-1',
    ]);
  });

  it('a missing control is mended when it is found', () => {
    const promising = says({ entries: policy.entries, claims: [claim('reopen-link', 'Cookie settings')] });
    const sought = (found: boolean) => visit({}, ...agreeing, looksForReopen(found));
    expect(line([lived(0, sought(false), [promising]), lived(1, sought(true), [promising])], 'K5')).toEqual([
      'visit-0 visit-0 1 visit-1',
    ]);
  });

  it('takes no visits', () => {
    expect(siteHistory([])).toEqual([]);
  });
});
