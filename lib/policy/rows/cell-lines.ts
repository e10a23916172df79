import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { wordCount } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import type { HeaderRole } from '../../lexicon/lexicon';
import { cookieWords } from '../../lexicon/vocabulary';
import { lifetimesIn } from '../cells/durations';
import { featuresOf, fitOf } from '../cells/features';
import { roleOfHeader } from '../cells/headers';
import { cellOf, type Line } from './stream';
import type { FoundRow } from './synthetic';

/** A table whose cells were put on lines of their own: header lines first, then so many lines a row. */
export interface CellLines {
  readonly rows: readonly FoundRow[];
  /** Number of lines taken. */
  readonly taken: number;
}

const MAX_COLUMNS = 9;
/** Characters of a cell that may say in words nobody knows how long something is kept. */
const SHORT_CELL = 45;
const short = (text: string): boolean =>
  text.length <= SHORT_CELL && wordCount(text, 6) <= 5 && !/[.!?,;]$/.test(text);

/** "Technical cookies" is the label of what follows, not the header of a column. */
const namesSection = (text: string): boolean =>
  cookieWords().has(fold(text)) && declaredCategoryOfLabel(text) !== null;

/** A last header that no list knows: short, behind the name's and at least one more that is known, and the first name right behind it. */
function endsHeader(line: Line, next: Line | undefined, roles: readonly HeaderRole[]): boolean {
  const known = roles[0] === 'name' && new Set(roles).size >= 3;
  if (!known || next === undefined || line.level !== 0 || !short(line.text)) return false;
  return featuresOf(cellOf(next.text)).onlyNames && !featuresOf(cellOf(line.text)).onlyNames;
}

function headerAt(lines: readonly Line[], at: number): HeaderRole[] {
  const roles: HeaderRole[] = [];
  for (let i = at; i < lines.length && roles.length < MAX_COLUMNS; i += 1) {
    const line = lines[i];
    const plain = line && (line.level === 0 || line.level === 7) && short(line.text);
    const role = plain ? roleOfHeader(line.text) : null;
    if (role === null || (line && namesSection(line.text))) {
      if (line && endsHeader(line, lines[i + 1], roles)) roles.push('other');
      break;
    }
    roles.push(role);
  }
  const distinct = new Set(roles);
  return distinct.has('name') && distinct.size >= 3 ? roles : [];
}

const fits = (line: Line | undefined): boolean => {
  if (!line) return false;
  const features = featuresOf(cellOf(line.text));
  return fitOf('name', features) >= 0.4;
};

/** Rows of `width` lines as long as each has something like a name where the header has the name. */
function chunks(lines: readonly Line[], from: number, roles: readonly HeaderRole[]): FoundRow[] {
  const width = roles.length;
  const lastName = roles.lastIndexOf('name');
  const rows: FoundRow[] = [];
  for (let at = from; at + width <= lines.length; at += width) {
    const row = lines.slice(at, at + width);
    const [first] = row;
    if (!first || row.some((line) => line.level > 0 && line.level < 7)) break;
    const heads = row.filter((line) => roleOfHeader(line.text, 'all') !== null).length;
    if (heads >= 2 || (first.text.length > 70 && first.text.length > (row[1]?.text.length ?? 0) * 3)) break;
    if (!fits(row[lastName]) && !fits(row[roles.indexOf('name')])) break;
    rows.push({ cells: row.map((line) => cellOf(line.text)), line: first });
  }
  return rows;
}

/** Rows that begin at each name, however many lines follow: cells were lost, or were empty and left no line. */
function byName(lines: readonly Line[], from: number, width: number): FoundRow[] {
  const rows: Line[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (line.level > 0 && line.level < 7)) break;
    const features = featuresOf(cellOf(line.text));
    if (features.onlyNames && (rows.at(-1)?.length ?? 2) > 1) rows.push([line]);
    else if (rows.length > 0 && (rows.at(-1)?.length ?? 0) < width) rows.at(-1)?.push(line);
    else break;
  }
  return rows.flatMap((row) =>
    row[0] ? [{ cells: row.map((line) => cellOf(line.text)), line: row[0] }] : [],
  );
}

/** Where no row has a length of time, or nothing, in the column for it, the lines were not these columns' cells. */
function lastsSomewhere(rows: readonly FoundRow[], roles: readonly HeaderRole[]): boolean {
  const column = roles.indexOf('duration');
  return (
    column < 0 ||
    rows.some(({ cells }) => {
      const text = cells[column]?.text ?? '';
      return lifetimesIn(text).length > 0 || (rows.length > 1 && text.length <= SHORT_CELL);
    })
  );
}

/** The table of one cell a line that begins at a place, or null. */
export function cellLinesAt(lines: readonly Line[], at: number): CellLines | null {
  const roles = headerAt(lines, at);
  const first = lines[at];
  if (roles.length === 0 || !first) return null;
  const from = at + roles.length;
  const chunked = chunks(lines, from, roles);
  const loose = roles[0] === 'name' ? byName(lines, from, roles.length) : [];
  const rows = chunked.length >= loose.length ? chunked : loose;
  if (rows.length === 0 || !lastsSomewhere(rows, roles)) return null;
  const header = { cells: lines.slice(at, from).map((line) => cellOf(line.text, true)), line: first };
  return {
    rows: [header, ...rows],
    taken: roles.length + rows.reduce((sum, row) => sum + row.cells.length, 0),
  };
}
