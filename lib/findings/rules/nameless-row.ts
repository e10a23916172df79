import { defects, whereListed } from '../problems';
import { rule } from '../rule';

/**
 * P3. A row describes a cookie without its name, so that nobody can find it in a browser.
 *
 * Fires: a row "Authentication session cookie". Silent: a row `sid`; a paragraph on what cookies are.
 */
export const namelessRow = rule({
  id: 'nameless-row',
  needs: ['policy'],
  check: ({ policy }) => whereListed(defects([policy], 'nameless-row'), [policy]),
});
