import { OPTIONAL_CATEGORIES } from '../model/category';
import type { Answer, Ledger } from '../model/ledger';

const OVERRULED = new Set(['more-granted-than-asked', 'undone-by-site']);

/**
 * A refusal of everything, given by the dialog's own controls as a person gives it, after which the dialog went and the site stated an
 * agreement to measuring or advertising: what was chosen is known, the outcome is the site's. A platform's interface may have been misused.
 */
export function isOverruled(
  { reason, asked, stored, steps, at, notBefore }: Answer,
  ledger: Ledger,
): boolean {
  return (
    OVERRULED.has(reason ?? '') &&
    OPTIONAL_CATEGORIES.every((category) => !asked[category]) &&
    (stored.analytics === 'granted' || stored.marketing === 'granted') &&
    steps.length > 0 &&
    steps.every((step) => /^(?:click|set|open) "/.test(step)) &&
    ledger.bannersGone.some((gone) => gone.at >= (notBefore ?? at))
  );
}
