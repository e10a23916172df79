import { type DeclaredIndex, rowsNaming } from '../../compare/declared';
import type { MadeClaim } from '../../compare/evidence';
import type { Declaration, DeclaredEntry, PolicyProblem } from '../../model/declaration';
import type { FindingLevel } from '../../model/finding';
import { defects, isPartlyUnread, whereListed } from '../problems';
import { rule } from '../rule';

const rowOf = (problem: PolicyProblem, { entries }: Declaration): DeclaredEntry | undefined =>
  entries.find(({ at }) => at.block === problem.at.block && at.row === problem.at.row);

/** The Court spoke of cookies under consent; of others the length is good to know. */
function levelOf(problem: PolicyProblem, declaration: Declaration): FindingLevel {
  const row = rowOf(problem, declaration);
  return row?.category === 'analytics' || row?.category === 'marketing' ? 'law' : 'advisory';
}

/** Said elsewhere: by another row on the name, on the page or in the banner's list, or by a sentence on all of them. */
function isSaidElsewhere(
  row: DeclaredEntry | undefined,
  rows: DeclaredIndex,
  claims: readonly MadeClaim[],
): boolean {
  const ofAll = claims.some(
    ({ claim: { type, scope } }) =>
      type === 'max-cookie-lifetime' &&
      (scope?.categories === undefined ||
        (row !== undefined && row.category !== null && scope.categories.includes(row.category))),
  );
  if (ofAll || row === undefined || row.name === null) return ofAll;
  return rowsNaming(rows, row.name).some(
    ({ declarant, entry }) => declarant !== 'vendor' && entry.lifetime.kind !== 'unstated',
  );
}

/** Codes of rows that say no length of time, and of those that may say one in words that were not understood. */
const UNSAID: ReadonlySet<PolicyProblem['code']> = new Set(['no-duration', 'unread-duration']);

/** A table in which no row says how long: what is kept is told without its term, whatever it is for (GDPR article 13(2)(a)). */
const FEWEST_ROWS = 2;
const saysNoneAtAll = ({ entries }: Declaration): boolean =>
  entries.length >= FEWEST_ROWS &&
  entries.every(({ lifetime, at }) => lifetime.kind === 'unstated' && at.row !== undefined);

/**
 * P4. A row does not say how long the item lives.
 *
 * Fires as law for measurement and marketing, and where no row of a table says it; as advice for the rest. Silent: "session", "up to
 * 13 months"; a sentence or another row says it. Inconclusive: sentences name items, and none that is understood says how long; the
 * row holds a number in words that are not known.
 */
export const missingDuration = rule({
  id: 'missing-duration',
  needs: ['policy'],
  check: ({ policy, rows, claims }) => {
    const problems = policy.problems.filter(
      (problem) => UNSAID.has(problem.code) && !isSaidElsewhere(rowOf(problem, policy), rows, claims),
    );
    const unread = isPartlyUnread(policy);
    const isClear = ({ code, at }: PolicyProblem): boolean => code === 'no-duration' && at.row !== undefined;
    const level = saysNoneAtAll(policy) ? (): FindingLevel => 'law' : levelOf;
    const clear = unread ? [] : problems.filter(isClear);
    const ofRows = defects([{ ...policy, problems: clear }], 'no-duration', level);
    if (ofRows.length > 0 || problems.length === 0) return whereListed(ofRows, [policy]);
    // A sentence may say it in the next one, in words that are not understood.
    const doubtful = problems.map((problem) => ({ ...problem, code: 'no-duration' as const }));
    return defects([{ ...policy, problems: doubtful }], 'no-duration', levelOf).map((hit) => ({
      ...hit,
      status: 'inconclusive' as const,
      reason: 'policy-partly-unread',
    }));
  },
});
