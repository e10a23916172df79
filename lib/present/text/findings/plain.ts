import type { Finding } from '../../../model/finding';
import type { FindingText } from '../finding-text';

/** Words for a finding of a rule this version does not know (a document of a newer version was opened). */
export function plainFindingText(finding: Finding): FindingText {
  return {
    title: `${finding.code} ${finding.rule}: ${finding.subject.name}`,
    happened: Object.entries(finding.facts)
      .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
      .join('; '),
    advice: '',
    basis: '',
    reason: finding.reason,
  };
}
