import { fold } from '../../lexicon/fold';
import { cookieWords } from '../../lexicon/vocabulary';
import type { TableBlock, TableCell } from '../blocks/block';
import { type CellFeatures, featuresOf } from '../cells/features';
import { parseNames } from '../names/parse';
import { alignRow } from './align';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { type Columns, columnsOf } from './columns';
import { isHeaderRow, roleOfHeader } from './header';
import { transposed } from './transposed';

/** A stretch of a table under one header. */
interface Section {
  readonly header: readonly TableCell[];
  readonly rows: {
    readonly cells: readonly TableCell[];
    readonly features: readonly CellFeatures[];
    readonly row: number;
    readonly group: string | null;
  }[];
}

/** Labels repeated inside cells, as responsive tables do: the first line, or the words before a colon, equal the header. */
function withoutLabel(cell: TableCell, header: string): TableCell {
  if (header === '' || cell.text === '') return cell;
  const label = fold(header);
  const first = fold(cell.lines[0] ?? '').replace(/\s*:$/, '');
  if (cell.lines.length > 1 && first === label) {
    const lines = cell.lines.slice(1);
    return { ...cell, lines, text: lines.join(' ') };
  }
  const line = cell.lines[0] ?? '';
  if (fold(line.slice(0, header.length)) === label && /^\s*:\s*/.test(line.slice(header.length))) {
    const lines = [line.slice(header.length).replace(/^\s*:\s*/, ''), ...cell.lines.slice(1)];
    return { ...cell, lines, text: lines.join(' ') };
  }
  return cell;
}

/** A row whose only words stand in one cell, or are one cell spread over all columns, labels the rows below. */
function groupLabel(cells: readonly TableCell[], width: number): string | null {
  const filled = cells.filter((cell) => cell.text !== '' && !cell.continued);
  const only = filled.length === 1 ? filled[0] : undefined;
  return only && width > 1 && only.text.length < 120 ? only.text : null;
}

const DASHES = /^[-–—:=\s]*$/;

function sectionsOf(table: TableBlock): Section[] {
  const width = Math.max(...table.rows.slice(0, 200).map((row) => row.length));
  const sections: Section[] = [];
  let current: Section = { header: [], rows: [] };
  let group: string | null = null;
  table.rows.forEach((source, row) => {
    const lost = source.filter((cell) => !DASHES.test(cell.text));
    if (lost.length === 0) return;
    const cells =
      lost.length === 1 &&
      source.length > 1 &&
      source.some((cell) => DASHES.test(cell.text) && cell.text !== '')
        ? lost
        : source;
    const features = cells.map(featuresOf);
    if (isHeaderRow(cells, features)) {
      const repeated =
        current.header.length > 0 &&
        cells.every((cell, at) => fold(cell.text) === fold(current.header[at]?.text ?? ''));
      if (repeated) return;
      if (current.rows.length > 0 || current.header.length === 0) {
        current = { header: cells, rows: [] };
        sections.push(current);
      } else current = replaceHeader(sections, cells);
      return;
    }
    const label =
      cells.every((cell) => cell.header) || features.every((one) => one.names === 0)
        ? groupLabel(cells, width)
        : null;
    if (label !== null) {
      group = label;
      return;
    }
    if (sections.length === 0) sections.push(current);
    const bare = cells.map((cell, at) => withoutLabel(cell, current.header[at]?.text ?? ''));
    const looked = bare.map(
      (cell, at) => (cell === cells[at] ? features[at] : undefined) ?? featuresOf(cell),
    );
    current.rows.push({ cells: bare, features: looked, row, group });
  });
  return sections;
}

/** Two header rows on top of each other: the one that names more roles is the header. */
function replaceHeader(sections: Section[], cells: readonly TableCell[]): Section {
  const last = sections.at(-1);
  const roles = (row: readonly TableCell[]): number =>
    row.filter((cell) => roleOfHeader(cell.text) !== null).length;
  const header = last && roles(last.header) > roles(cells) ? last.header : cells;
  const section: Section = { header, rows: [] };
  sections[Math.max(0, sections.length - 1)] = section;
  return section;
}

/** Whether a table with a possible name column is about cookies at all, and not about partners or people. */
function isAboutItems(columns: Columns, section: Section, about: string): boolean {
  if (columns.name < 0 || section.rows.length === 0) return false;
  if (columns.named >= 0.25) return true;
  const roles = new Set(columns.roles);
  const header = fold(columns.headers[columns.name] ?? '');
  const saysCookie = cookieWords().has(header) || cookieWords().has(fold(about));
  const told =
    roles.has('duration') || roles.has('category') || (roles.has('purpose') && cookieWords().has(header));
  return told && (saysCookie || columns.named > 0) && roleOfHeader(header) === 'name';
}

function candidate(block: number, columns: Columns, source: Section['rows'][number]): CandidateRow | null {
  const { columns: places, shifted } = alignRow(columns.roles, source.features);
  const cells = source.cells.flatMap((cell, at): RoledCell[] => {
    const column = places[at] ?? -1;
    const role = columns.roles[column];
    return role === undefined || cell.text === ''
      ? []
      : [{ role, text: cell.text, lines: cell.lines, header: columns.headers[column] ?? '' }];
  });
  const nameCell = cells.find((cell) => cell.role === 'name');
  if (!nameCell) return null;
  const trust = columns.named >= 0.5 ? 'column' : 'list';
  const parsed = parseNames(nameCell.lines.join('\n'), trust);
  return {
    at: {
      block,
      row: source.row,
      quote: quoteOf(
        source.cells
          .map((cell) => cell.text)
          .filter((text) => text !== '')
          .join(' | '),
      ),
    },
    names: parsed.names,
    label: parsed.names.length === 0 ? nameCell.text : parsed.rest || null,
    cells: cells.filter((cell) => cell !== nameCell),
    group: source.group,
    shifted,
  };
}

/**
 * The candidate rows of a table, or none when it is not a table of cookies. `about` is what stands above it: headings and the
 * paragraph before.
 */
export function rowsOfTable(table: TableBlock, about: string): readonly CandidateRow[] {
  const turned = transposed(table);
  if (turned.length > 0) return turned;
  return sectionsOf(table).flatMap((section) => {
    const columns = columnsOf(
      section.header,
      section.rows.map((row) => row.features),
    );
    if (!isAboutItems(columns, section, `${about} ${table.caption ?? ''}`)) return [];
    return section.rows.flatMap((row) => candidate(table.index, columns, row) ?? []);
  });
}
