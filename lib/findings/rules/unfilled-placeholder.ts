import { defects, whereRead } from '../problems';
import { rule } from '../rule';

/**
 * P1. The policy has a slot that was never filled in.
 *
 * Fires: a row whose tool is `[Audience measurement tool]`. Silent: a footnote mark `[1]`, which the reader does not take
 * for a slot.
 */
export const unfilledPlaceholder = rule({
  id: 'unfilled-placeholder',
  needs: ['policy'],
  check: ({ policy }) => whereRead(defects([policy], 'placeholder'), [policy]),
});
