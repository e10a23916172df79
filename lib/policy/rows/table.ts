import { wordCount } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import type { HeaderRole } from '../../lexicon/lexicon';
import { cookieWords } from '../../lexicon/vocabulary';
import type { TableBlock } from '../blocks/block';
import { lifetimesIn } from '../cells/durations';
import { roleOfHeader } from '../cells/headers';
import { type ParsedNames, parseNames, type Trust } from '../names/parse';
import { isNoName } from '../names/shape';
import { alignRow } from './align';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { type Columns, columnsOf } from './columns';
import { rowsOfEnumeration } from './enumerations';
import { leadOf } from './lead';
import { type DataRow, type Section, sectionsOf } from './sections';
import { transposed } from './transposed';

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

/** Cells of the columns whose rowspan was lost: rows that go on below them have no cell there, or an empty one. */
const SPANNING: ReadonlySet<HeaderRole> = new Set(['category', 'type', 'party', 'provider']);

/** What a row takes over from the rows above: the cells of leading columns it has none for. */
function inherited(
  columns: Columns,
  places: readonly number[],
  row: DataRow,
  above: ReadonlyMap<number, RoledCell>,
): RoledCell[] {
  const ragged = row.cells.length < columns.roles.length;
  const first = places.find((place) => place >= 0) ?? 0;
  return columns.roles.flatMap((role, column) => {
    const own = row.cells[places.indexOf(column)];
    const blank = own?.text === '' && role === 'category';
    const missing = ragged && column < first && SPANNING.has(role);
    const cell = above.get(column);
    return (blank || missing) && cell ? [cell] : [];
  });
}

function candidate(
  block: number,
  columns: Columns,
  source: DataRow,
  above: Map<number, RoledCell>,
): readonly CandidateRow[] {
  const { columns: places, shifted } = alignRow(columns.roles, source.features);
  const cells = source.cells.flatMap((cell, at): RoledCell[] => {
    const column = places[at] ?? -1;
    const role = columns.roles[column];
    if (role === undefined || cell.text === '') return [];
    const roled = { role, text: cell.text, lines: cell.lines, header: columns.headers[column] ?? '' };
    above.set(column, roled);
    return [roled];
  });
  const nameCell = cells.find((cell) => cell.role === 'name');
  if (!nameCell) return [];
  const trust = columns.named >= 0.5 || (columns.named >= 0.25 && columns.single >= 0.7) ? 'column' : 'list';
  const others = [...inherited(columns, places, source, above), ...cells.filter((cell) => cell !== nameCell)];
  const timed = others.some(({ role }) => role === 'duration');
  const each = timed ? [] : rowsOfEnumeration(nameCell.text, { block, row: source.row });
  if (each.length > 0)
    return each.map((one) => ({ ...one, cells: [...one.cells, ...others], group: source.group, shifted }));
  const { parsed, story } = namesAndStory(nameCell, trust);
  // A dash beside a length of time is a row whose name is left out; without one, the row says that there is no cookie.
  const lasts = cells.some(({ role, text }) => role === 'duration' && !saysNone(text));
  if (parsed.names.length === 0 && saysNone(nameCell.text) && !lasts) return [];
  const words = source.cells.map((cell) => cell.text).filter((text) => text !== '');
  const noted = timed || parsed.names.length === 0 ? null : lengthIn(parsed.rest);
  const row: CandidateRow = {
    at: { block, row: source.row, quote: quoteOf(words.join(' | ')) },
    names: parsed.names,
    label: parsed.names.length === 0 ? nameCell.text : parsed.rest || null,
    cells: [...(noted === null ? [] : [noted]), ...others, ...story],
    group: source.group,
    shifted,
  };
  return [row];
}

/** A length of time, and hardly a word beside it, behind a name in its cell. */
const lengthIn = (rest: string): RoledCell | null =>
  lifetimesIn(rest).some(({ kind }) => kind === 'fixed') && wordCount(rest, 7) <= 6
    ? { role: 'duration', text: rest, lines: [rest], header: '' }
    : null;

/** Words that a line has which tells of the name above it. */
const STORY = 3;

/** The names of a cell; where its first line alone is one and sentences follow, these tell of it. */
function namesAndStory(cell: RoledCell, trust: Trust): { parsed: ParsedNames; story: readonly RoledCell[] } {
  const [first = '', ...lines] = cell.lines;
  const told =
    lines.length > 0 &&
    lines.every((line) => wordCount(line, STORY) >= STORY && leadOf({ text: line, spans: [] }) === null);
  const parsed = told && !/\s/.test(first) ? parseNames(first, trust) : null;
  if (parsed === null || parsed.names.length === 0)
    return { parsed: parseNames(cell.lines.join('\n'), trust), story: [] };
  return { parsed, story: [{ role: 'purpose', text: lines.join(' '), lines, header: '' }] };
}

/** "—", "none": the row says that it has no cookie. */
const saysNone = (text: string): boolean => /^[-–—\s.]*$/.test(text) || isNoName(text);

/** Rows that have a cell for every header: in a table with lost cells only they tell what each column holds. */
function fullRows({ header, rows }: Section): readonly DataRow[] {
  const full = rows.filter((row) => row.cells.length >= header.length);
  return full.length > 0 ? full : rows;
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
      fullRows(section).map((row) => row.features),
    );
    if (!isAboutItems(columns, section, `${about} ${table.caption ?? ''}`)) return [];
    const above = new Map<number, RoledCell>();
    return section.rows.flatMap((row) => candidate(table.index, columns, row, above));
  });
}
