import type { JudgedItem } from '../../compare/evidence';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { categoryHit, isComparable, otherCategory } from '../categories';
import { type Hit, hitsWhere, rule } from '../rule';

function hitOf(item: JudgedItem, measurementClaimed: boolean): Hit | null {
  const other = otherCategory(item);
  if (other === null || !other.understated || item.known.confidence < ACCUSING_CONFIDENCE) return null;
  const { declared, known } = other;
  if (known === 'preferences') return null;
  const mayBeExempt = known === 'analytics' && item.known.exemptible;
  if (mayBeExempt && measurementClaimed) return null;
  return {
    ...categoryHit(other),
    ...(mayBeExempt ? { status: 'inconclusive' as const, reason: 'may-be-exempt-measurement' } : {}),
    level: declared === 'necessary' ? 'law' : 'guidance',
  };
}

/**
 * D3. An item is declared under a less intrusive purpose than the one it is publicly known to serve.
 *
 * Fires: `_fbp` declared "strictly necessary". Silent: `_ga` declared marketing (more intrusive than known). Not evaluated: no
 * item was seen that is both declared for a purpose and publicly known. Inconclusive: measurement that can be set up to be exempt, declared necessary.
 */
export const understatedCategory = rule({
  id: 'understated-category',
  needs: ['declared'],
  check: ({ items, claims }) => {
    const measurementClaimed = claims.some(({ claim }) => claim.type === 'analytics-exempt');
    return hitsWhere(
      items.flatMap((item) => hitOf(item, measurementClaimed) ?? []),
      items.some(isComparable),
    );
  },
});
