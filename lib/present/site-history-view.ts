import type { LastingFinding } from '../findings/history';
import { worstFirst } from './finding-view';
import type { Words } from './words';

/** A finding over several visits as it is shown. */
export interface LastingFindingView {
  readonly code: string;
  readonly subject: string;
  readonly title: string;
  readonly seenText: string;
  /** Null: it stands. */
  readonly mendedText: string | null;
}

/** What stands first, the worst first in each part. */
export function siteHistoryView(
  findings: readonly LastingFinding[],
  words: Words,
): readonly LastingFindingView[] {
  const day = (at: number): string => words.dateTime(new Date(at).toISOString());
  const order = worstFirst(findings.map(({ finding }) => finding));
  return findings
    .toSorted(
      (a, b) =>
        Number(a.mended !== null) - Number(b.mended !== null) ||
        order.indexOf(a.finding) - order.indexOf(b.finding),
    )
    .map(({ finding, first, last, mended }) => ({
      code: finding.code,
      subject: finding.subject.name,
      title: words.finding(finding).title,
      seenText: words.say('history.seen', { first: day(first.at), last: day(last.at) }),
      mendedText: mended === null ? null : words.say('history.mended', { date: day(mended.at) }),
    }));
}
