import type { TableCell } from './block';
import { inlineCell } from './inline';

/** Tabs, with the blanks that align what follows, or so many blanks that they can only be a column's. */
const COLUMN = / {0,8}\t\s*| {3,}/;
/** A key and its value are no table. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
const MAX_CELLS = 12;

const cellsOf = (line: string): readonly string[] => line.split(COLUMN, MAX_CELLS + 1);

/**
 * The rows of a table whose columns are parted by tabs or blanks: the lines at the beginning of `lines` that have the same
 * number of cells, at least three; none where fewer than two lines do.
 */
export function tabbedRows(lines: Iterable<string>): TableCell[][] {
  const rows: TableCell[][] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells.length < FEWEST_CELLS || cells.length > MAX_CELLS || cells.length !== (rows[0] ?? cells).length)
      break;
    rows.push(cells.map(inlineCell));
  }
  return rows.length < FEWEST_ROWS ? [] : rows;
}
