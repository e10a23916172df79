import type { FindingsExport } from '../../lib/model/export';
import { type Finding, LEVELS } from '../../lib/model/finding';
import type { FailOn } from './plan';

/** Violated findings at or above the level; `never`: none. */
export function failing(report: FindingsExport, failOn: FailOn): readonly Finding[] {
  if (failOn === 'never') return [];
  const limit = LEVELS.indexOf(failOn);
  return report.passes
    .flatMap((pass) => pass.findings)
    .filter((finding) => finding.status === 'violated' && LEVELS.indexOf(finding.level) <= limit);
}
