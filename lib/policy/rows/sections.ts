import { fold } from '../../lexicon/fold';
import type { TableBlock, TableCell } from '../blocks/block';
import { type CellFeatures, featuresOf } from '../cells/features';
import { roleOfHeader } from '../cells/headers';
import { headerOfLabels, withoutLabels } from './cell-labels';
import { isHeaderRow } from './header';

/** A row of data with the label of the group it stands in. */
export interface DataRow {
  readonly cells: readonly TableCell[];
  readonly features: readonly CellFeatures[];
  readonly row: number;
  readonly group: string | null;
}

/** A stretch of a table under one header. */
export interface Section {
  readonly header: readonly TableCell[];
  readonly rows: DataRow[];
}

/** Rows of a table that are read: what is beyond them is reported as cut. */
export const MAX_ROWS = 4000;

/** A row whose only words stand in one cell, or are one cell spread over all columns, labels the rows below. */
function groupLabel(cells: readonly TableCell[], width: number): string | null {
  const filled = cells.filter((cell) => cell.text !== '' && !cell.continued);
  const only = filled.length === 1 ? filled[0] : undefined;
  return only && width > 1 && only.text.length < 120 ? only.text : null;
}

const DASHES = /^[-–—:=\s]*$/;
const filledWithDashes = (cells: readonly TableCell[]): boolean =>
  cells.some((cell) => DASHES.test(cell.text) && cell.text !== '');

/** A separator row that a parser took for data keeps only the words that stood beside it. */
function withoutSeparators(cells: readonly TableCell[]): readonly TableCell[] {
  const words = cells.filter((cell) => !DASHES.test(cell.text));
  return words.length <= 1 && cells.length > 1 && filledWithDashes(cells) ? words : cells;
}

const headed = (row: readonly TableCell[]): number =>
  row.filter((cell) => roleOfHeader(cell.text) !== null).length;

const sameWords = (one: readonly TableCell[], other: readonly TableCell[]): boolean =>
  one.length > 0 && one.every((cell, at) => fold(cell.text) === fold(other[at]?.text ?? ''));

/** The parts of a table under each of its headers, with header repetitions, separators and group labels taken out. */
export function sectionsOf(table: TableBlock): Section[] {
  const width = Math.max(...table.rows.slice(0, 200).map((row) => row.length));
  const sections: Section[] = [];
  const repeated = headerOfLabels(table.rows);
  if (repeated !== null) sections.push({ header: repeated, rows: [] });
  let group: string | null = null;
  table.rows.slice(0, MAX_ROWS).forEach((source, row) => {
    const written = withoutSeparators(source);
    if (written.every((cell) => cell.text === '')) return;
    const header = sections.at(-1)?.header ?? [];
    const cells = withoutLabels(written, header);
    const features = cells.map(featuresOf);
    const labelled = cells.filter((cell, at) => cell !== written[at]).length >= 2;
    if (!labelled && isHeaderRow(cells, features)) {
      if (!sameWords(cells, header)) openSection(sections, cells);
      return;
    }
    const label = groupLabel(cells, width);
    if (label !== null && (cells.every((cell) => cell.header) || features.every((one) => one.names === 0))) {
      group = label;
      return;
    }
    if (sections.length === 0) sections.push({ header: [], rows: [] });
    sections.at(-1)?.rows.push({ cells, features, row, group });
  });
  return sections;
}

/** A new header; of two on top of each other the one that names more roles stays. */
function openSection(sections: Section[], cells: readonly TableCell[]): void {
  const last = sections.at(-1);
  if (!last || last.rows.length > 0) sections.push({ header: cells, rows: [] });
  else if (headed(cells) >= headed(last.header)) sections[sections.length - 1] = { header: cells, rows: [] };
}
