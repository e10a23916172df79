import { quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import { longestKeeping } from '../../law/lifetime';
import { CATEGORIES, type DeclaredCategory } from '../../model/category';
import { itemFacts } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

const rank = (category: DeclaredCategory | null): number | null =>
  category === null || category === 'unclassified' ? null : CATEGORIES.indexOf(category);

function hitOf(item: JudgedItem): Hit | null {
  const site = item.named.find(({ declarant }) => declarant !== 'vendor');
  const vendor = item.named.find(({ declarant }) => declarant === 'vendor');
  if (site === undefined || vendor === undefined) return null;
  const [ours, theirs] = [rank(site.entry.category), rank(vendor.entry.category)];
  const purpose = ours !== null && theirs !== null && theirs > ours;
  const [said, disclosed] = [site.entry.lifetime.seconds, vendor.entry.lifetime.seconds];
  const lifetime = said !== null && disclosed !== null && disclosed > longestKeeping(said);
  if (!purpose && !lifetime) return null;
  const write = item.writes[0] ?? null;
  return {
    level: purpose ? 'claim' : 'advisory',
    confidence: 0.85,
    subject: item.subject,
    facts: {
      ...itemFacts(item, write),
      about: [...(purpose ? ['category'] : []), ...(lifetime ? ['lifetime'] : [])],
      declaredCategory: site.entry.category,
      vendorCategory: vendor.entry.category,
      declaredSeconds: said,
      vendorSeconds: disclosed,
    },
    events: write?.write.events ?? [],
    quotes: [quoteOf(site, site.entry.at), quoteOf(vendor, vendor.entry.at)],
  };
}

/**
 * D13. The site and the vendor itself tell of one item differently: the vendor discloses a more intrusive purpose, or a
 * longer life.
 *
 * Fires: the policy says 30 days, the vendor's disclosure 390. Silent: the site says as much as the vendor, or more. Not
 * evaluated: no disclosure was read, or nothing was seen that both name.
 */
export const vendorDisagreement = rule({
  id: 'vendor-disagreement',
  needs: ['declared', 'vendorList'],
  check: ({ items }) =>
    hitsWhere(
      items.flatMap((item) => hitOf(item) ?? []),
      items.some(
        ({ named }) =>
          named.some(({ declarant }) => declarant === 'vendor') &&
          named.some(({ declarant }) => declarant !== 'vendor'),
      ),
    ),
});
