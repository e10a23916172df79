import type { HeaderRole } from '../../lexicon/lexicon';
import type { TableCell } from '../blocks/block';
import { type CellFeatures, fitOf } from '../cells/features';
import { roleOfHeader, rolesInHeader } from '../cells/headers';

/** What each column of a table is about. */
export interface Columns {
  readonly roles: readonly HeaderRole[];
  readonly headers: readonly string[];
  /** The column that holds names, or -1. */
  readonly name: number;
  /** Share of the name column's filled cells that hold something with a name's shape. */
  readonly named: number;
  /** Share of them that hold one token. */
  readonly single: number;
}

/** Rows looked at to judge a column: enough to be sure, few enough for a table of a hundred thousand rows. */
const SAMPLE = 60;
const CONTENT_ROLES: readonly HeaderRole[] = [
  'duration',
  'category',
  'party',
  'host',
  'medium',
  'purpose',
  'provider',
];

const columnOf = (rows: readonly (readonly CellFeatures[])[], column: number): CellFeatures[] =>
  rows.slice(0, SAMPLE).flatMap((row) => {
    const cell = row[column];
    return cell && !cell.empty ? [cell] : [];
  });

const mean = (cells: readonly CellFeatures[], role: HeaderRole): number =>
  cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + fitOf(role, cell), 0) / cells.length;

const share = (cells: readonly CellFeatures[], test: (cell: CellFeatures) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Evidence that a column holds names: its header and its content, each able to outweigh the other. */
function nameScore(header: HeaderRole | null, cells: readonly CellFeatures[]): number {
  const fromHeader =
    header === 'name' ? 1.2 : header === null || header === 'type' ? 0 : header === 'other' ? -0.3 : -0.6;
  return fromHeader + 1.5 * mean(cells, 'name');
}

function contentRole(cells: readonly CellFeatures[]): HeaderRole {
  const scored = CONTENT_ROLES.map((role) => ({ role, score: mean(cells, role) }));
  const top = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return top.score > 0.35 ? top.role : 'other';
}

/** A role from the header, unless the content plainly contradicts it and is plainly something else. */
function roleOf(
  header: HeaderRole | null,
  said: ReadonlySet<HeaderRole>,
  cells: readonly CellFeatures[],
  others: readonly (HeaderRole | null)[],
): HeaderRole {
  if (header === null) return contentRole(cells);
  if (header === 'name') {
    const fromContent = contentRole(cells);
    return fromContent === 'other' ? 'provider' : fromContent;
  }
  if ((said.has('type') || said.has('category')) && share(cells, (cell) => cell.category) >= 0.7) {
    return 'category';
  }
  // Content that fits another column's header means that cells have shifted, not that the header is wrong.
  if (cells.length <= 1 || mean(cells, header) >= -0.4) return header;
  const fromContent = contentRole(cells);
  return mean(cells, fromContent) > 0.6 && !others.includes(fromContent) ? fromContent : header;
}

/**
 * What each column is about, from its header and from what stands in it. At most one column holds names; a second one
 * headed "name" names the provider.
 */
export function columnsOf(header: readonly TableCell[], rows: readonly (readonly CellFeatures[])[]): Columns {
  const width = Math.max(header.length, ...rows.slice(0, SAMPLE).map((row) => row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => columnOf(rows, at));
  const headers = columns.map((_, at) => header[at]?.text ?? '');
  const headerRoles = headers.map((text) => (text === '' ? null : roleOfHeader(text)));
  const scores = columns.map((cells, at) => nameScore(headerRoles[at] ?? null, cells));
  const top = scores.reduce((one, score, at) => (score > (scores[one] ?? 0) ? at : one), 0);
  const name = (scores[top] ?? 0) >= 0.55 ? top : -1;
  const roles = columns.map((cells, at) =>
    at === name
      ? 'name'
      : roleOf(headerRoles[at] ?? null, rolesInHeader(headers[at] ?? ''), cells, headerRoles),
  );
  const names = columns[name] ?? [];
  return {
    roles,
    headers,
    name,
    named: share(names, (cell) => cell.names > 0),
    single: share(names, (cell) => cell.words === 1),
  };
}
