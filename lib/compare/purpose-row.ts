import type { Classification } from '../knowledge/classification';
import { CATEGORIES, type DeclaredCategory } from '../model/category';
import type { NamedMatch } from './declared';
import { namesVendor } from './vendor-names';

/** The row that says what an item is for. */
export interface PurposeRow {
  readonly row: NamedMatch;
  /** Rows that fit the item as well say another purpose: the least intrusive of them is taken, and carries no accusation. */
  readonly contested: boolean;
}

const intrusion = (category: DeclaredCategory | null): number =>
  category === null || category === 'unclassified' ? CATEGORIES.length : CATEGORIES.indexOf(category);

const classified = ({ entry: { category } }: NamedMatch): readonly DeclaredCategory[] =>
  category === null || category === 'unclassified' ? [] : [category];

/** How well a row speaks of this item and not of a namesake: its maker's row, then a row of its own party, then any other. */
function closeness({ entry }: NamedMatch, party: 'first' | 'third', known: Classification): number {
  if (known.vendor !== null && entry.provider !== null && namesVendor(entry.provider, known.vendor)) return 2;
  if (entry.party === party) return 1;
  return entry.party === null ? 0 : -1;
}

/** Null where no row that names the item says a purpose. `named` in the order of trust. */
export function purposeRow(
  named: readonly NamedMatch[],
  party: 'first' | 'third',
  known: Classification,
): PurposeRow | null {
  const telling = named.filter(({ entry }) => entry.category !== null);
  const [first] = telling;
  if (first === undefined) return null;
  const rows = telling.filter(({ declarant, how }) => declarant === first.declarant && how === first.how);
  const purposes = new Set(rows.flatMap(classified));
  if (purposes.size < 2)
    return { row: rows.find((row) => classified(row).length > 0) ?? first, contested: false };
  const best = Math.max(...rows.map((row) => closeness(row, party, known)));
  const fitting = rows.filter((row) => closeness(row, party, known) === best);
  const row = fitting.reduce((mildest, next) =>
    intrusion(next.entry.category) < intrusion(mildest.entry.category) ? next : mildest,
  );
  return { row, contested: new Set(fitting.flatMap(classified)).size > 1 };
}
