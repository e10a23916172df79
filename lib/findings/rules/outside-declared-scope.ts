import { quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import { type Surroundings, within } from '../../compare/scope';
import { itemFacts } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

function hitOf(item: JudgedItem, around: Surroundings): Hit | null {
  const rows = item.named.filter(({ declarant }) => declarant !== 'vendor');
  const row = rows.find(({ entry }) => entry.scope !== null);
  if (row === undefined || rows.some(({ entry }) => entry.scope === null)) return null;
  const outside = item.writes.find(
    ({ page, at }) =>
      page !== null && rows.every(({ entry }) => within(entry.scope, page, around, at) === 'outside'),
  );
  if (outside === undefined) return null;
  const { scope } = row.entry;
  return {
    confidence: scope?.paths === undefined ? 0.85 : 0.95,
    subject: item.subject,
    facts: {
      ...itemFacts(item, outside),
      scopePaths: scope?.paths ?? null,
      scopePages: scope?.pages ?? null,
      scopeWhen: scope?.when ?? null,
    },
    events: outside.write.events,
    quotes: [quoteOf(row, row.entry.at)],
  };
}

/**
 * K2. Something is stored outside the pages or the condition its row limits it to.
 *
 * Fires: `__stripe_mid` declared for payment pages only is written on the home page; a cookie "set only when you pick a
 * language" comes with the first page itself. Silent: it is written on
 * `/checkout/`; on a page that cannot be told to be another kind. Not evaluated: no page outside was opened, or the condition
 * cannot be watched ("if enabled").
 */
export const outsideDeclaredScope = rule({
  id: 'outside-declared-scope',
  needs: ['declared'],
  check: ({ items, around, rows, pages }) => {
    const scopes = rows.named.flatMap(({ entry }) => (entry.scope === null ? [] : [entry.scope]));
    if (scopes.length === 0) return { notEvaluated: 'no-limited-row' };
    const wasOutside = scopes.some((scope) =>
      pages.some(({ url, at }) => within(scope, url, around, at) === 'outside'),
    );
    return hitsWhere(
      items.flatMap((item) => hitOf(item, around) ?? []),
      wasOutside,
    );
  },
});
