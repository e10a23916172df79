import type { HeaderRole } from '../../lexicon/lexicon';
import type { Place } from '../../model/declaration';
import type { ParsedName } from '../names/parse';

/** A cell of a candidate row with what it turned out to be about. */
export interface RoledCell {
  readonly role: HeaderRole;
  readonly text: string;
  readonly lines: readonly string[];
  /** Words of the column's header or of the key; empty where there is none. */
  readonly header: string;
}

/** Something in the document that declares one item or several: a table row, a bullet, a line, a heading with its text. */
export interface CandidateRow {
  readonly at: Place;
  /** Empty for a row that describes an item without naming it. */
  readonly names: readonly ParsedName[];
  /** Words of the name's place besides the names: "Google Analytics", "Session token". */
  readonly label: string | null;
  readonly cells: readonly RoledCell[];
  /** The row of a table that labels the rows below it. */
  readonly group: string | null;
  readonly shifted: boolean;
  /** Told in a sentence: what stands above it speaks of other things as well. */
  readonly inSentence?: boolean;
  /** The sentence right before, which names no other item: it may tell what for, where the row's own words do not. */
  readonly before?: string;
  /** The sentence right behind, where it goes on about the same thing by its name: "xyz is loaded on the contact page only". */
  readonly sameThing?: string;
  /** The sentence right behind, which tells of no other item either. */
  readonly behind?: string;
}

/** What reading one block or run of blocks gave. */
export interface RowsRead {
  readonly rows: readonly CandidateRow[];
  /** Blocks whose words are used up by the rows. */
  readonly blocks: readonly number[];
  /** The block at which reading stopped because there was too much; absent when all was read. */
  readonly cut?: number | null;
}

export const NO_ROWS: RowsRead = { rows: [], blocks: [] };

export const QUOTE_LENGTH = 300;
export const quoteOf = (text: string): string =>
  text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH - 1)}…`;

export const cellsOf = (row: CandidateRow, role: HeaderRole): readonly RoledCell[] =>
  row.cells.filter((cell) => cell.role === role);

export const textOf = (row: CandidateRow, role: HeaderRole): string | null =>
  cellsOf(row, role)[0]?.text ?? null;

/** The first value found, in order. */
export function firstOf<From, Value>(
  sources: readonly From[],
  find: (source: From) => Value | null,
): Value | null {
  for (const source of sources) {
    const found = find(source);
    if (found !== null) return found;
  }
  return null;
}
