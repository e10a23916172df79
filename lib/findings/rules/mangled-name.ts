import { defects, whereListed } from '../problems';
import { rule } from '../rule';

/**
 * P5. A name was damaged on its way into the page, and cannot be found in a browser as it is written.
 *
 * Fires: `ga*`, left of `_ga_*` by a text format that takes underscores for emphasis. Silent: `_ga_*`.
 */
export const mangledName = rule({
  id: 'mangled-name',
  needs: ['policy'],
  check: ({ policy }) => whereListed(defects([policy], 'mangled-name'), [policy]),
});
