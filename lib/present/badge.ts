import type { FindingsExport } from '../model/export';
import type { VisitStatus } from '../model/status';
import { isPotentialBreach } from './finding-view';
import { verdictOf } from './verdict';
import type { Words } from './words';

/** What the toolbar shows: a number only for confirmed findings, quiet otherwise; the title says the verdict in words. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

const MOST = 99;
/** White on it reaches 4.5:1. */
const BREACH_COLOR = '#b3261e';

export function badgeText(report: FindingsExport | null): string {
  const count = (report?.passes ?? []).flatMap((pass) => pass.findings).filter(isPotentialBreach).length;
  return count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
}

export function badgeOf(status: VisitStatus, words: Words): Badge {
  const verdict = verdictOf(status, words);
  return {
    text: status.state === 'watching' ? badgeText(status.report) : '',
    title: [status.site, verdict.title].filter((part) => part !== null).join(' · '),
    color: BREACH_COLOR,
  };
}
