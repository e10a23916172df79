import type { TableBlock, TableCell } from '../blocks/block';
import { type CandidateRow, quoteOf } from './candidate';
import type { Line } from './stream';
import { rowsOfTable } from './table';

/** A row of cells found in running text, and the line it begins on. */
export interface FoundRow {
  readonly cells: readonly TableCell[];
  readonly line: Line;
}

/** Reads rows found in running text as a table would be; places point at the lines. */
export function rowsOfFound(found: readonly FoundRow[], about: string): CandidateRow[] {
  const first = found[0];
  if (!first) return [];
  const rows = found.map((row) => row.cells);
  const table: TableBlock = {
    kind: 'table',
    caption: null,
    rows,
    text: '',
    lines: [],
    spans: [],
    index: first.line.block,
    section: [],
    language: null,
    ids: [],
    gap: false,
  };
  return rowsOfTable(table, about).flatMap((row) => {
    const source = found[row.at.row ?? 0];
    return source
      ? [
          {
            ...row,
            at: {
              block: source.line.block,
              quote: quoteOf(source.cells.map((cell) => cell.text).join(' | ')),
            },
          },
        ]
      : [];
  });
}
