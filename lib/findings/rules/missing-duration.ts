import { type DeclaredIndex, rowsNaming } from '../../compare/declared';
import type { MadeClaim } from '../../compare/evidence';
import type { Declaration, DeclaredEntry, PolicyProblem } from '../../model/declaration';
import type { FindingLevel } from '../../model/finding';
import { defects } from '../problems';
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

/**
 * P4. A row does not say how long the item lives.
 *
 * Fires as law for measurement and marketing, as advice for the rest. Silent: "session", "up to 13 months"; a sentence or another
 * row says it. Inconclusive: sentences name items, and none that is understood says how long.
 */
export const missingDuration = rule({
  id: 'missing-duration',
  needs: ['policy'],
  check: ({ policy, rows, claims }) => {
    const problems = policy.problems.filter(
      (problem) => problem.code !== 'no-duration' || !isSaidElsewhere(rowOf(problem, policy), rows, claims),
    );
    const isRow = ({ at }: PolicyProblem): boolean => at.row !== undefined;
    const rowless = problems.filter((problem) => problem.code === 'no-duration' && !isRow(problem));
    const ofRows = defects([{ ...policy, problems: problems.filter(isRow) }], 'no-duration', levelOf);
    if (ofRows.length > 0 || rowless.length === 0) return ofRows;
    // A sentence may say it in the next one, in words that are not understood.
    return defects([{ ...policy, problems: rowless }], 'no-duration', levelOf).map((hit) => ({
      ...hit,
      status: 'inconclusive' as const,
      reason: 'policy-partly-unread',
    }));
  },
});
