import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../../lib/ledger/replay';
import { safeCell, toCsv } from '../../../../lib/present/export/csv';
import { toFindingsExport } from '../../../../lib/present/export/json';
import { entry, says } from '../../../fixtures/declaration';
import { DAY, visit, writes } from '../../../fixtures/visit';

const exportOf = (name: string, quote = 'a row') =>
  toFindingsExport({
    passes: [{ ledger: replay(visit({}, writes(name, { maxAge: 90 * DAY }))), answer: 'none' }],
    declarations: [says({ entries: [entry('sid', 'necessary', 'session', { at: { block: 1, quote } })] })],
    tool: { version: '1', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
    auditedAt: '2026-01-15T09:00:00.000Z',
  });

/** A reader of RFC 4180, written for this test alone: quotes, doubled quotes, line ends inside quotes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\ufeff/, '');
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at] ?? '';
    if (quoted) {
      if (char === '"' && body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === ',' || (char === '\r' && body[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += char;
  }
  return rows.filter((row) => row.length > 0);
}

const runs = (cell: string): boolean => /^[\s\u0000-\u001f\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]/u.test(cell);

describe('csv', () => {
  it('has one row an item and one a finding, under one heading', () => {
    const report = exportOf('_fbp');
    const [heading = [], ...rows] = readCsv(toCsv(report));
    expect(heading.slice(0, 3)).toEqual(['record', 'site', 'witnessed']);
    const count = (record: string) => rows.filter((row) => row[0] === record).length;
    expect(count('item')).toBe(report.passes[0]?.items.length);
    expect(count('finding')).toBe(report.passes[0]?.findings.length);
    expect(rows.every((row) => row.length === heading.length)).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\n=1', '\t=1', '\u00a0=1', '＝1', '\ufeff=1', '\r\n@x'])(
    'neutralises %j',
    (text) => {
      expect(safeCell(text)).not.toSatisfy((cell: string) => runs(cell));
    },
  );

  it.each(['x;=HYPERLINK("a")', 'a\t@x', 'a,\n+1', 'a;  "=1', 'a;=b;-c'])(
    'leaves no formula after a separator that some spreadsheet splits at: %j',
    (text) => {
      const cell = safeCell(text);
      expect(String(cell)).not.toMatch(/[;\t,\n\r|][\s"']*(?<!')[=+\-@]/u);
    },
  );

  it('keeps numbers numbers', () => {
    expect(safeCell(-5)).toBe(-5);
  });

  it('reads back, and runs nothing, whatever a site calls its cookies and writes in its policy', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.string(), (name, quote) => {
        const rows = readCsv(toCsv(exportOf(name, quote)));
        const width = rows[0]?.length ?? 0;
        expect(rows.every((row) => row.length === width)).toBe(true);
        expect(rows.flat().some(runs)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
