import { type NamedMatch, quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import { itemFacts } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

const ITS_OWN_WORD = /^(?:[\p{L}-]{1,12} )?(?:https?[ -])?cookies?(?:[ -]https?)?$/iu;

/**
 * Many documents call everything a cookie. The word says where a thing is kept only where it stands in a cell of its own,
 * or where the document tells the kinds of storage apart.
 */
function saysMedium({ entry, declaration }: NamedMatch): boolean {
  if (entry.medium !== 'cookie') return entry.medium !== null && entry.mediumFrom === undefined;
  return (
    entry.at.quote.split(' | ').some((cell) => ITS_OWN_WORD.test(cell.trim())) ||
    declaration.entries.some(({ medium }) => medium !== null && medium !== 'cookie' && medium !== 'pixel')
  );
}

const rowsOf = ({ named }: JudgedItem): readonly NamedMatch[] =>
  named.filter(({ declarant, how }) => declarant !== 'vendor' && (how === 'exact' || how === 'glob'));

function hitOf(item: JudgedItem, items: readonly JudgedItem[]): Hit | null {
  const rows = rowsOf(item);
  const row = rows[0];
  if (row === undefined) return null;
  const media = rows.map(({ entry }) => entry.medium);
  if (rows.some((one) => !saysMedium(one)) || media.includes(item.kind)) return null;
  const alsoThere = items.some(
    (other) =>
      other !== item && media.includes(other.kind) && other.named.some(({ entry }) => entry === row.entry),
  );
  const write = item.writes[0] ?? null;
  return {
    ...(alsoThere ? { status: 'inconclusive' as const, reason: 'in-both-media' } : {}),
    confidence: 0.9,
    subject: item.subject,
    facts: { ...itemFacts(item, write), declaredMedium: row.entry.medium, declaredName: row.entry.name },
    events: write?.write.events ?? (item.foundBy === null ? [] : [item.foundBy]),
    quotes: [quoteOf(row, row.entry.at)],
  };
}

/**
 * D7. An item is kept in another kind of storage than the one its row says.
 *
 * Fires: `prefs-v2` declared "(localStorage)" is written as a cookie. Silent: a second row declares the other medium.
 * Inconclusive: it is kept in the declared medium too. Not evaluated: nothing was seen whose row names a medium; "cookie" as the
 * document calls everything, or a paragraph before the row does, names none.
 */
export const otherMedium = rule({
  id: 'other-medium',
  needs: ['declared'],
  check: ({ items }) =>
    hitsWhere(
      items.flatMap((item) => hitOf(item, items) ?? []),
      items.some((item) => rowsOf(item).some(saysMedium)),
    ),
});
