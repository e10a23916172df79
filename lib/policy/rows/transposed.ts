import { fold } from '../../lexicon/fold';
import { cookieWords } from '../../lexicon/vocabulary';
import type { TableBlock } from '../blocks/block';
import { roleOfHeader } from '../cells/headers';
import { parseNames } from '../names/parse';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { leadingKeys } from './leading-keys';

/**
 * Tables that stand on their side: the first column holds what others have as headers ("Name", "Purpose", "Expiry"), each
 * further column one cookie. Several may follow each other in one table.
 */
export function transposed(table: TableBlock): CandidateRow[] {
  const [first] = table.rows;
  if (!first || first.length < 2 || table.rows.length < 2 || table.rows.length > 5000) return [];
  const roles = table.rows.map((row) => roleOfHeader(row[0]?.text ?? ''));
  const known = roles.filter((role) => role !== null).length;
  const named = roles.filter((role) => role === 'name').length;
  const distinct = new Set(roles.filter((role) => role !== null && role !== 'other')).size;
  if (named === 0 || distinct < 2 || known < roles.length * 0.6 || named > roles.length * 0.5) return [];
  const acrossRoles = first.filter((cell) => roleOfHeader(cell.text) !== null).length;
  const keys = first.length === 2 && distinct >= 3 && known >= roles.length * 0.8;
  if (!keys && acrossRoles >= 2 && acrossRoles >= first.length * 0.6) return [];
  const starts = itemStarts(table, roles);
  const before = leadingKeys(
    table.rows.map((row) => row[0]?.text || null),
    starts,
  );
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? table.rows.length + before) - before;
    return first
      .slice(1)
      .flatMap((_, offset) => itemOf(table, roles, [start - before, start, end], offset + 1));
  });
}

/**
 * The rows that name an item. Where a stretch has a "Name" and, further down, a "Cookie name", the first only labels it.
 */
function itemStarts(table: TableBlock, roles: readonly ReturnType<typeof roleOfHeader>[]): number[] {
  const named = roles.flatMap((role, row) => (role === 'name' ? [row] : []));
  const ofCookie = named.filter((row) => cookieWords().has(fold(table.rows[row]?.[0]?.text ?? '')));
  return ofCookie.length > 0 && ofCookie.length < named.length ? ofCookie : named;
}

function itemOf(
  table: TableBlock,
  roles: readonly ReturnType<typeof roleOfHeader>[],
  [from, start, end]: readonly [from: number, name: number, end: number],
  column: number,
): CandidateRow[] {
  const nameCell = table.rows[start]?.[column];
  if (!nameCell || nameCell.text === '' || nameCell.continued) return [];
  const parsed = parseNames(nameCell.lines.join('\n'), 'list');
  const cells = table.rows.slice(from, end).flatMap((row, at): RoledCell[] => {
    const cell = row[column];
    const role = roles[from + at] ?? 'other';
    return cell && cell.text !== '' && from + at !== start
      ? [{ role, text: cell.text, lines: cell.lines, header: row[0]?.text ?? '' }]
      : [];
  });
  const quote = quoteOf([nameCell.text, ...cells.map((cell) => cell.text)].join(' | '));
  const label = parsed.names.length === 0 ? nameCell.text : parsed.rest || null;
  return [
    {
      at: { block: table.index, row: start, quote },
      names: parsed.names,
      label,
      cells,
      group: null,
      shifted: false,
    },
  ];
}
