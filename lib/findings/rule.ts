import type { Evidence } from '../compare/evidence';
import type { FactValue, Finding, FindingCode, FindingLevel, FindingSubject, Quote } from '../model/finding';
import type { Known } from '../model/known';
import { CATALOGUE, type RuleId } from './catalogue';

/** The parts of the evidence that may be missing. */
export type Need = {
  [K in keyof Evidence]-?: Evidence[K] extends Known<unknown> ? K : never;
}[keyof Evidence];

type Value<P> = Extract<P, { readonly known: true }> extends { readonly value: infer T } ? T : never;

/** The evidence with the needed parts as plain values; what is not named among the needs stays `Known<…>`. */
export type Met<N extends Need> = Omit<Evidence, N> & { readonly [K in N]: Value<Evidence[K]> };

/** One thing a rule found. What it leaves out comes from the rule: status violated, the rule's level, no quotes. */
export interface Hit {
  readonly status?: 'violated' | 'inconclusive';
  readonly level?: FindingLevel;
  readonly confidence: number;
  readonly subject: FindingSubject;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly events: readonly number[];
  readonly quotes?: readonly Quote[];
  /** Why it is inconclusive. */
  readonly reason?: string;
}

/** The part of a hit that leaves it open for a reason; nothing of it where there is none. */
export const leftOpenBy = (reason: string | null | undefined): Pick<Hit, 'status' | 'reason'> =>
  reason == null ? {} : { status: 'inconclusive', reason };

/** Nothing to judge: the reason goes into the finding. */
export interface NotApplicable {
  readonly notEvaluated: string;
}

/** Finding nothing is a clean bill only where something could have been found. */
export const hitsWhere = (
  hits: readonly Hit[],
  compared: boolean,
  reason = 'nothing-to-compare',
): readonly Hit[] | NotApplicable => (hits.length > 0 || compared ? hits : { notEvaluated: reason });

export interface RuleSource<N extends Need> {
  /** The file's name; code, level and basis stand in the catalogue under it. */
  readonly id: RuleId;
  readonly needs: readonly N[];
  /** Pure. Hits, none for a clean bill, or why there was nothing to judge. */
  readonly check: (evidence: Met<N>) => readonly Hit[] | NotApplicable;
}

export interface Rule {
  readonly code: FindingCode;
  readonly id: RuleId;
  readonly level: FindingLevel;
  readonly needs: readonly Need[];
  readonly evaluate: (evidence: Evidence) => readonly Finding[];
}

const isMet = <N extends Need>(parts: object, evidence: Evidence, needs: readonly N[]): parts is Met<N> =>
  needs.every((need) => evidence[need].known && need in parts);

/** The same evidence with the needed values taken out of their wrapping. */
const unwrapped = <N extends Need>(evidence: Evidence, needs: readonly N[]): object => ({
  ...evidence,
  ...Object.fromEntries(
    needs.flatMap((need) => {
      const part = evidence[need];
      return part.known ? [[need, part.value]] : [];
    }),
  ),
});

/** Why finding nothing proves nothing: events may have gone unseen, or nobody looked at what the browser holds. */
function missedIn({ ledger, thirdPartyRefused }: Evidence): string | null {
  if (ledger.gaps.some(({ reason }) => reason === 'requests-blocked')) return 'requests-blocked';
  if (ledger.gaps.length > 0) return 'watched-in-part';
  if (thirdPartyRefused) return 'third-party-cookies-refused';
  return ledger.swept.cookies && ledger.swept.storage ? null : 'not-swept';
}

/** Makes a rule of its source: unmet needs become `not-evaluated` with their reason, no hit becomes `satisfied`. */
export function rule<N extends Need>(source: RuleSource<N>): Rule {
  const { id, needs } = source;
  const { code, level, watches } = CATALOGUE[id];
  const ofSite = (
    evidence: Evidence,
    status: 'satisfied' | 'not-evaluated',
    reason: string | null,
  ): Finding => ({
    code,
    rule: id,
    status,
    level,
    confidence: status === 'satisfied' ? 1 : 0,
    subject: { kind: 'site', name: evidence.site, domain: null },
    facts: {},
    events: [],
    quotes: [],
    reason,
  });
  const evaluate = (evidence: Evidence): readonly Finding[] => {
    const unmet = needs.map((need) => evidence[need]).find((part) => !part.known);
    if (unmet !== undefined && !unmet.known) return [ofSite(evidence, 'not-evaluated', unmet.reason)];
    const parts = unwrapped(evidence, needs);
    const result = isMet(parts, evidence, needs) ? source.check(parts) : { notEvaluated: 'not-observed' };
    if ('notEvaluated' in result) return [ofSite(evidence, 'not-evaluated', result.notEvaluated)];
    if (result.length === 0) {
      const missed = watches ? missedIn(evidence) : null;
      return [ofSite(evidence, missed === null ? 'satisfied' : 'not-evaluated', missed)];
    }
    return result.map((hit) => ({
      code,
      rule: id,
      status: hit.status ?? 'violated',
      level: hit.level ?? level,
      confidence: hit.confidence,
      subject: hit.subject,
      facts: hit.facts,
      events: [...new Set(hit.events)].sort((a, b) => a - b),
      quotes: hit.quotes ?? [],
      reason: hit.reason ?? null,
    }));
  };
  return { code, id, level, needs, evaluate };
}
