import { quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { CATEGORIES } from '../../model/category';
import { itemFacts } from '../facts';
import { type Hit, rule } from '../rule';

const LIKELY_CONFIDENCE = 0.7;

function hitOf(item: JudgedItem): Hit | null {
  const row = item.named.find(
    ({ declarant, entry }) =>
      declarant !== 'vendor' && entry.category !== null && entry.category !== 'unclassified',
  );
  const declared = row?.entry.category ?? null;
  const { category, confidence, source } = item.known;
  if (row === undefined || declared === null || declared === 'unclassified') return null;
  if (category === null || category === declared) return null;
  const more = CATEGORIES.indexOf(category) > CATEGORIES.indexOf(declared);
  // What is surely more intrusive than declared is D3; here, what is told apart less surely, or declared as more.
  if (
    more
      ? confidence >= ACCUSING_CONFIDENCE || confidence < LIKELY_CONFIDENCE
      : confidence < ACCUSING_CONFIDENCE
  )
    return null;
  const write = item.writes[0] ?? null;
  return {
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
 * D12. An item is declared under another purpose than the one it usually has elsewhere.
 *
 * Fires, as advice: `_ga` declared as marketing. Silent: `_ga` declared as audience measurement; `_fbp` declared as
 * necessary (that is D3).
 */
export const unusualCategory = rule({
  id: 'unusual-category',
  needs: ['declared'],
  check: ({ items }) => items.flatMap((item) => hitOf(item) ?? []),
});
