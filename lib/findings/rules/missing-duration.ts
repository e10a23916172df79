import type { Declaration, PolicyProblem } from '../../model/declaration';
import type { FindingLevel } from '../../model/finding';
import { defects } from '../problems';
import { rule } from '../rule';

/** The Court spoke of cookies under consent; of others the length is good to know. */
function levelOf(problem: PolicyProblem, { entries }: Declaration): FindingLevel {
  const row = entries.find(({ at }) => at.block === problem.at.block && at.row === problem.at.row);
  return row?.category === 'analytics' || row?.category === 'marketing' ? 'law' : 'advisory';
}

/**
 * P4. A row does not say how long the item lives.
 *
 * Fires as law for measurement and marketing, as advice for the rest. Silent: "session", "up to 13 months".
 */
export const missingDuration = rule({
  id: 'missing-duration',
  needs: ['policy'],
  check: ({ policy }) => defects([policy], 'no-duration', levelOf),
});
