import type { JudgedItem } from '../../compare/evidence';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { categoryHit, isComparable, otherCategory } from '../categories';
import { type Hit, hitsWhere, rule } from '../rule';

const LIKELY_CONFIDENCE = 0.7;

/** What is surely more intrusive than declared is D3; here, what is told apart less surely, or declared as more. */
function hitOf(item: JudgedItem): Hit | null {
  const other = otherCategory(item);
  // A preference of the interface that the person asked for may be called necessary: Article 29 WP, Opinion 04/2012, 3.6.
  if (other === null || (other.known === 'preferences' && other.declared === 'necessary')) return null;
  const { confidence } = item.known;
  const sure = confidence >= ACCUSING_CONFIDENCE;
  const shown = other.understated ? !sure && confidence >= LIKELY_CONFIDENCE : sure;
  return shown ? categoryHit(other) : null;
}

/**
 * D12. An item is declared under another purpose than the one it usually has elsewhere.
 *
 * Fires, as advice: `_ga` declared as marketing. Silent: `_ga` declared as audience measurement; `_fbp` declared as
 * necessary (that is D3); `layout` declared as necessary. Not evaluated: as D3.
 */
export const unusualCategory = rule({
  id: 'unusual-category',
  needs: ['declared'],
  check: ({ items }) =>
    hitsWhere(
      items.flatMap((item) => hitOf(item) ?? []),
      items.some(isComparable),
    ),
});
