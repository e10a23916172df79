import type { TableCell, Words } from './block';

/** A cell as the source wrote it, before spans are resolved. */
export interface SpanningCell {
  readonly words: Words;
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
}

const MAX_COLUMNS = 60;
const MAX_ROW_SPAN = 500;

/** The span an attribute asks for: 1 where it is absent, broken or absurd (HTML caps colspan at 1000; no policy needs 60). */
export function spanOf(attribute: string | undefined, cap: number = MAX_COLUMNS): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(value) && value >= 1 ? Math.min(value, cap) : 1;
}

export const rowSpanOf = (attribute: string | undefined): number => spanOf(attribute, MAX_ROW_SPAN);

/**
 * Rows with colspan and rowspan resolved (HTML table model, "forming a table"): a spanned place repeats its cell,
 * marked `continued`. Rows are padded to the same width with empty cells.
 */
export function resolveGrid(rows: readonly (readonly SpanningCell[])[]): TableCell[][] {
  const pending: { cell: TableCell; left: number }[] = [];
  const grid = rows.map((row) => {
    const cells: TableCell[] = [];
    let column = 0;
    const fillFromAbove = (): void => {
      for (let above = pending[column]; above && above.left > 0; above = pending[column]) {
        above.left -= 1;
        cells.push(above.cell);
        column += 1;
      }
    };
    for (const source of row) {
      fillFromAbove();
      for (let i = 0; i < source.columns && column < MAX_COLUMNS; i += 1) {
        const cell: TableCell = { ...source.words, header: source.header, continued: i > 0 };
        cells.push(cell);
        pending[column] = { cell: { ...cell, continued: true }, left: source.rows - 1 };
        column += 1;
      }
      if (column >= MAX_COLUMNS) break;
    }
    fillFromAbove();
    return cells;
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of grid) {
    while (row.length < width) row.push({ text: '', lines: [], spans: [], header: false, continued: false });
  }
  return grid;
}
