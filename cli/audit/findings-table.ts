import type { FindingsExport } from '../../lib/model/export';
import type { Finding } from '../../lib/model/finding';

const HEAD = ['pass', 'code', 'level', 'confidence', 'potential breach', 'subject'] as const;

const row = (answer: string, finding: Finding): readonly string[] => [
  answer,
  finding.code,
  finding.level,
  finding.confidence.toFixed(2),
  finding.rule,
  [finding.subject.name, finding.subject.domain].filter((part) => part !== null && part !== '').join(' @ '),
];

/** The violated findings of a report as an aligned table; one line where there is none. */
export function findingsTable(report: FindingsExport): string {
  const rows = report.passes.flatMap((pass) => {
    const answer = typeof pass.answer === 'string' ? pass.answer : pass.answer.join(',');
    return pass.findings
      .filter((finding) => finding.status === 'violated')
      .map((finding) => row(answer, finding));
  });
  const title = `${report.url} (${report.tool.browser})`;
  if (rows.length === 0) return `${title}\n  no potential breach was witnessed`;
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [title, line(HEAD), ...rows.map(line)].join('\n');
}
