import { quoteOf } from '../../compare/declared';
import { whereListed } from '../problems';
import { rule } from '../rule';

/**
 * D11. An item is listed as "unclassified": its purpose is not told.
 *
 * Fires: the banner's list has `xyz` under "Unclassified". Silent: every row has a purpose, or says nothing of one.
 */
export const unclassifiedItem = rule({
  id: 'unclassified-item',
  needs: ['declared'],
  check: ({ declared }) =>
    whereListed(
      declared.flatMap((declaration) =>
        declaration.entries
          .filter(({ category }) => category === 'unclassified')
          .map((entry) => ({
            confidence: 0.95,
            subject: { kind: 'policy' as const, name: entry.name ?? entry.rawName, domain: null },
            facts: { name: entry.name ?? entry.rawName },
            events: [],
            quotes: [quoteOf({ declarant: declaration.source.kind, declaration }, entry.at)],
          })),
      ),
      declared,
    ),
});
