import { defects, whereListed } from '../problems';
import { rule } from '../rule';

/**
 * P2. A table's cells do not stand under their headings.
 *
 * Fires: purposes under "Issuer", the last cell empty. Silent: an empty cell in a row that is otherwise in place.
 */
export const shiftedColumns = rule({
  id: 'shifted-columns',
  needs: ['policy'],
  check: ({ policy }) => whereListed(defects([policy], 'shifted-columns'), [policy]),
});
