import type { HeaderRole } from '../../lexicon/lexicon';
import type { ListItem } from '../blocks/block';
import { roleOfHeader } from '../cells/headers';
import { cellsOfBody } from './body-cells';
import type { CandidateRow } from './candidate';

/** What keys say of an item, besides its name. */
export const DETAIL_ROLES: ReadonlySet<HeaderRole> = new Set([
  'purpose',
  'duration',
  'provider',
  'host',
  'medium',
  'party',
  'category',
  'type',
]);

const KEY = /^[\s•*\-–]*([^:：=]{2,40}?)\s*[:：=]\s*/u;

/** "Duration: 2 days", "Expiry = 2 days": a line that tells something of the item before it, with a colon; null for others. */
export function detailOf(text: string): string | null {
  const match = KEY.exec(text.slice(0, 60));
  const role = match?.[1] === undefined ? null : roleOfHeader(match[1], 'most');
  return match !== null && role !== null && DETAIL_ROLES.has(role)
    ? `${match[1]}: ${text.slice(match[0].length)}`
    : null;
}

/** Items beyond these are no details of the one before them. */
const MAX_DETAILS = 8;

/** The items that tell of one with rows: those that stand below it, and those beside it that are a key with its value. */
function detailsOf(
  items: readonly ListItem[],
  rows: readonly (readonly CandidateRow[])[],
  at: number,
): string[] {
  const head = items[at];
  const details: string[] = [];
  for (let next = at + 1; head && next < items.length && details.length < MAX_DETAILS; next += 1) {
    const item = items[next];
    if (!item || (rows[next]?.length ?? 0) > 0 || item.depth < head.depth) break;
    const detail = detailOf(item.text);
    if (item.depth === head.depth && detail === null) break;
    details.push(detail ?? item.text);
  }
  return details;
}

/** The rows of a list's items with what the items behind each tell of it. */
export function withDetails(
  items: readonly ListItem[],
  rows: readonly (readonly CandidateRow[])[],
  block: number,
): readonly (readonly CandidateRow[])[] {
  return rows.map((own, at) => {
    const [first] = own;
    const details = first === undefined ? [] : detailsOf(items, rows, at);
    if (first === undefined || details.length === 0) return own;
    const cells = cellsOfBody(
      first.names[0]?.raw ?? '',
      details.map((text) => ({ text, block })),
    );
    return own.map((row) => ({ ...row, cells: [...row.cells, ...cells] }));
  });
}
