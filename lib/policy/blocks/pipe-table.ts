import { isNameShaped } from '../names/shape';
import type { TableCell } from './block';
import { inlineCell } from './inline';

const SEPARATOR_ROW = /^[\s|:+\-–—=]*$/;

const unescapedPipes = (line: string): number => {
  let count = 0;
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1))
    if (line[at - 1] !== '\\') count += 1;
  return count;
};

/** Whether a line parts a pipe table's header from its rows. */
export const isSeparator = (line: string): boolean =>
  SEPARATOR_ROW.test(line) && /[-–—=]{2}/.test(line) && (line.includes('|') || line.includes('+'));

/** A template's tag, whose pipes part no cells: `{{ now | date }}`. */
const FILTERED = /\{\{[^{}\n]{0,200}\}\}/g;

/** A line that is a row of a pipe table: a leading pipe, or a pipe between two cells. */
export function isTableLine(source: string): boolean {
  if (!source.includes('|')) return false;
  const line = source.includes('{{') ? source.replace(FILTERED, '') : source;
  if (!line.includes('|')) return false;
  if (isSeparator(line)) return true;
  if (line.startsWith('|')) return line.length > 1;
  const pipes = unescapedPipes(line);
  return pipes >= 2 || (pipes === 1 && !line.endsWith('|') && / \| /.test(line));
}

/** The first cell of a row, alone on its line and closed by its pipe: a line break parted it from the others. */
export const isCutOff = (line: string, next: string | undefined): boolean =>
  line.endsWith('|') &&
  !line.startsWith('|') &&
  unescapedPipes(line) === 1 &&
  next !== undefined &&
  isTableLine(next);

/** Cells of a line beyond these are noise: no table of cookies is wider. */
const MAX_CELLS = 60;

/** The cells of a pipe table's line. */
export function cellsOf(line: string): TableCell[] {
  const body = line.startsWith('|') ? line.slice(1) : line;
  const closed = body.endsWith('|') && !body.endsWith('\\|') ? body.slice(0, -1) : body;
  return closed.split(closed.includes('\\|') ? /(?<!\\)\|/ : '|', MAX_CELLS).map(inlineCell);
}

/**
 * A row whose cells stand on lines of their own, each closed by its pipe and the first opened by one: the lines that belong to it; none
 * where the line is a row by itself.
 */
export function spreadRow(lines: Iterable<string>): readonly string[] {
  const row: string[] = [];
  for (const line of lines) {
    const opens = line.startsWith('|');
    const isCell = line.endsWith('|') && unescapedPipes(line) === (opens ? 2 : 1);
    if (opens !== (row.length === 0) || !isCell || row.length === MAX_CELLS) break;
    row.push(line);
  }
  return row.length > 1 ? row : [];
}

/** A row that a line break inside it cut in two: two rows in turn that have as many cells together as the header. */
export function joinedRows(rows: readonly TableCell[][]): TableCell[][] {
  const [header] = rows;
  const width = header?.every((cell) => cell.header) ? header.length : 0;
  if (header === undefined || width < 3) return [...rows];
  const joined: TableCell[][] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const next = rows[at + 1] ?? [];
    const cut = row.length < width && row.length + next.length === width;
    // The second half goes on in the middle of a row: it does not begin with a name.
    const begins = isNameShaped(next[0]?.text ?? '');
    joined.push(cut && !begins ? [...row, ...next] : row);
    if (cut && !begins) at += 1;
  }
  return joined;
}
