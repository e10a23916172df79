import { describe, expect, it } from 'vitest';
import { findingsTable } from '../../../cli/audit/findings-table';
import { replay } from '../../../lib/ledger/replay';
import type { LoggedEvent } from '../../../lib/model/event';
import { toFindingsExport } from '../../../lib/present/export/json';
import { entry, says } from '../../fixtures/declaration';
import { asks, DAY, opens, visit, writes } from '../../fixtures/visit';

const tableOf = (...visits: readonly (readonly LoggedEvent[])[]): string =>
  findingsTable(
    toFindingsExport({
      passes: visits.map((events, index) => ({
        ledger: replay(events),
        answer: index === 0 ? 'none' : 'reject',
      })),
      declarations: [says({ entries: [entry('_ga', 'analytics', '13 months')] })],
      tool: { version: '1', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
      auditedAt: '2026-01-15T09:00:00.000Z',
    }),
  );

const early = writes('_ga', { maxAge: 300 * DAY });

describe('the table of an audit', () => {
  it('names a potential breach once, with the passes it was found in', () => {
    const lines = tableOf(visit({}, asks(), early), visit({}, asks(), early)).split('\n');
    expect(lines[1]).toMatch(/^ {2}code +level +confidence +potential breach +subject +passes$/);
    const found = lines.filter((line) => line.includes('pre-consent-write'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/C1 +law +0\.\d\d +pre-consent-write +_ga @ \S+ +none reject$/);
  });

  it('a name cannot move the cursor of the terminal', () => {
    const table = tableOf(visit({}, asks(), writes('_ga\u001b[2J\u009b1A', { maxAge: 300 * DAY })));
    expect(table).toMatch(/_ga \[2J 1A @/);
  });

  it('says so where nothing was found', () => {
    expect(tableOf(visit({}, opens('/b')))).toMatch(/no potential breach was witnessed$/);
  });
});
