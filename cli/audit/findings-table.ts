import type { FindingsExport } from '../../lib/model/export';
import type { Finding } from '../../lib/model/finding';
import { printable } from '../printable';

const HEAD = ['code', 'level', 'confidence', 'potential breach', 'subject', 'passes'] as const;

const row = (finding: Finding): readonly string[] => [
  finding.code,
  finding.level,
  finding.confidence.toFixed(2),
  finding.rule,
  printable(
    [finding.subject.name, finding.subject.domain].filter((part) => part !== null && part !== '').join(' @ '),
  ),
];

/** Each violated finding once, with the passes it was found in. */
function rowsOf({ passes }: FindingsExport): readonly (readonly string[])[] {
  const found = new Map<string, { readonly cells: readonly string[]; readonly answers: Set<string> }>();
  for (const { answer, findings } of passes) {
    const name = typeof answer === 'string' ? answer : answer.join(',');
    for (const finding of findings) {
      if (finding.status !== 'violated') continue;
      const cells = row(finding);
      const known = found.get(cells.join('\n')) ?? { cells, answers: new Set() };
      found.set(cells.join('\n'), known);
      known.answers.add(name);
    }
  }
  return [...found.values()]
    .map(({ cells, answers }) => [...cells, [...answers].join(' ')])
    .sort(([a = ''], [b = '']) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The violated findings of a report as an aligned table; one line where there is none. */
export function findingsTable(report: FindingsExport): string {
  const rows = rowsOf(report);
  const title = `${report.url} (${report.tool.browser})`;
  if (rows.length === 0) return `${title}\n  no potential breach was witnessed`;
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [title, line(HEAD), ...rows.map(line)].join('\n');
}
