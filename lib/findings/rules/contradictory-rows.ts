import { quoteOf } from '../../compare/declared';
import type { Declaration, DeclaredEntry } from '../../model/declaration';
import { whereListed } from '../problems';
import { type Hit, rule } from '../rule';

function groupsOf({ entries }: Declaration): readonly (readonly DeclaredEntry[])[] {
  const byName = new Map<string, DeclaredEntry[]>();
  for (const entry of entries) {
    const { name, category } = entry;
    if (name === null || category === null || category === 'unclassified') continue;
    const key = JSON.stringify([name, entry.provider?.toLowerCase() ?? null, entry.medium]);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  return [...byName.values()];
}

/**
 * D10. One document puts one item under two purposes.
 *
 * Fires: `_ga` stands under "necessary" and again under "audience measurement". Silent: two rows on one name say the same
 * purpose; two providers use the same name.
 */
export const contradictoryRows = rule({
  id: 'contradictory-rows',
  needs: ['declared'],
  check: ({ declared }) =>
    whereListed(
      declared.flatMap((declaration) =>
        groupsOf(declaration).flatMap((group): Hit[] => {
          const categories = [...new Set(group.map(({ category }) => category ?? ''))].sort();
          const [first] = group;
          if (first === undefined || categories.length < 2) return [];
          return [
            {
              confidence: 0.9,
              subject: { kind: 'policy', name: first.name ?? first.rawName, domain: null },
              facts: { name: first.name, categories },
              events: [],
              quotes: group.map(({ at }) => quoteOf({ declarant: declaration.source.kind, declaration }, at)),
            },
          ];
        }),
      ),
      declared,
    ),
});
