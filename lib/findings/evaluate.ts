import type { Evidence } from '../compare/evidence';
import type { Finding, FindingStatus } from '../model/finding';
import type { Rule } from './rule';
import { RULES } from './rules';

const GRAVITY: Readonly<Record<FindingStatus, number>> = {
  violated: 0,
  inconclusive: 1,
  satisfied: 2,
  'not-evaluated': 3,
};

const subjectOf = ({ subject }: Finding): string =>
  JSON.stringify([subject.kind, subject.name, subject.domain]);

/** Two verdicts of one rule on one subject (the same name on two paths) become one: the graver, with the events of both. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const bySubject = new Map<string, Finding>();
  for (const finding of findings) {
    const key = subjectOf(finding);
    const earlier = bySubject.get(key);
    if (earlier === undefined) {
      bySubject.set(key, finding);
      continue;
    }
    const graver = GRAVITY[finding.status] < GRAVITY[earlier.status] ? finding : earlier;
    const other = graver === finding ? earlier : finding;
    bySubject.set(
      key,
      graver.status === other.status
        ? { ...graver, events: [...new Set([...graver.events, ...other.events])].sort((a, b) => a - b) }
        : graver,
    );
  }
  return [...bySubject].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, finding]) => finding);
}

/** Every verdict of every rule, in a fixed order: the registry's, then the subject's. */
export const evaluate = (evidence: Evidence, rules: readonly Rule[] = RULES): readonly Finding[] =>
  rules.flatMap((rule) => merged(rule.evaluate(evidence)));
