import { quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { CATEGORIES } from '../../model/category';
import { itemFacts } from '../facts';
import { type Hit, rule } from '../rule';

function hitOf(item: JudgedItem, measurementClaimed: boolean): Hit | null {
  const row = item.named.find(
    ({ declarant, entry }) =>
      declarant !== 'vendor' && entry.category !== null && entry.category !== 'unclassified',
  );
  const declared = row?.entry.category ?? null;
  const { category, confidence, exemptible, source } = item.known;
  if (row === undefined || declared === null || declared === 'unclassified' || category === null) return null;
  if (confidence < ACCUSING_CONFIDENCE) return null;
  if (CATEGORIES.indexOf(category) <= CATEGORIES.indexOf(declared)) return null;
  if (category === 'preferences') return null;
  const mayBeExempt = declared === 'necessary' && category === 'analytics' && exemptible;
  if (mayBeExempt && measurementClaimed) return null;
  const write = item.writes[0] ?? null;
  return {
    ...(mayBeExempt ? { status: 'inconclusive' as const, reason: 'may-be-exempt-measurement' } : {}),
    level: declared === 'necessary' ? 'law' : 'guidance',
    confidence,
    subject: item.subject,
    facts: {
      ...itemFacts(item, write),
      declaredCategory: declared,
      knownCategory: category,
      knownFrom: source,
    },
    events: write?.write.events ?? (item.foundBy === null ? [] : [item.foundBy]),
    quotes: [quoteOf(row, row.entry.at)],
  };
}

/**
 * D3. An item is declared under a less intrusive purpose than the one it is publicly known to serve.
 *
 * Fires: `_fbp` declared "strictly necessary". Silent: `_ga` declared marketing (more intrusive than known); an item
 * nobody knows. Inconclusive: measurement that can be set up to be exempt, declared necessary.
 */
export const understatedCategory = rule({
  id: 'understated-category',
  needs: ['declared'],
  check: ({ items, claims }) => {
    const measurementClaimed = claims.some(({ claim }) => claim.type === 'analytics-exempt');
    return items.flatMap((item) => hitOf(item, measurementClaimed) ?? []);
  },
});
