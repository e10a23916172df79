import type { FindingsExport } from '../../model/export';
import { distinctFindings, isPotentialBreach, worstFirst } from '../finding-view';
import { verdictOn } from '../verdict';
import type { Words } from '../words';
import { oneLine } from './one-line';

/** A few lines to paste into a message: the verdict, what is confirmed, and what it was seen with. */
export function summaryText(report: FindingsExport, words: Words): string {
  const verdict = verdictOn(report, null, words);
  const confirmed = distinctFindings(
    worstFirst(report.passes.flatMap((pass) => pass.findings).filter(isPotentialBreach)),
  );
  return [
    `${report.site} · ${verdict.title}`,
    ...(confirmed.length === 0
      ? [verdict.reason]
      : confirmed.map((finding) => `- ${finding.code} · ${words.finding(finding).title}`)),
    ...(verdict.caveat === null ? [] : [verdict.caveat]),
    [
      report.url,
      words.say('report.audited', { time: words.stamp(report.auditedAt) }),
      `Cookie Witness ${report.tool.version}`,
      report.tool.browser,
    ].join(' · '),
    words.say('report.disclaimer'),
  ]
    .map(oneLine)
    .join('\n');
}
