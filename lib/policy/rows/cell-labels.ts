import { fold } from '../../lexicon/fold';
import type { TableCell } from '../blocks/block';
import { roleOfHeader } from '../cells/headers';

/** Words of a label inside a cell, and rows that must share it. */
const LONGEST_LABEL = 5;
const LONGEST_LABEL_LETTERS = 40;
const ROWS_LOOKED_AT = 5;

/** What follows a label in its cell, and whether a colon or a line break parts them. */
interface Labelled {
  readonly cell: TableCell;
  readonly parted: boolean;
}

/** Null where the cell does not begin with the label as a word of its own. */
function behindLabel(cell: TableCell, label: string): Labelled | null {
  const line = cell.lines[0] ?? '';
  // Most cells differ in their first letter.
  if (line.charAt(0).toLowerCase() !== label.charAt(0).toLowerCase()) return null;
  const behind = line.slice(label.length);
  if (fold(line.slice(0, label.length)) !== fold(label) || !/^(?:\s*:\s*|\s+|$)/.test(behind)) return null;
  const rest = behind.replace(/^\s*:?\s*/, '');
  const lines = [...(rest === '' ? [] : [rest]), ...cell.lines.slice(1)];
  const parted = behind === '' ? cell.lines.length > 1 : /^\s*:/.test(behind);
  return { cell: { ...cell, lines, text: lines.join(' ') }, parted };
}

const filled = (cells: readonly TableCell[]): number => cells.filter((cell) => cell.text !== '').length;

/**
 * Labels repeated inside cells, as tables for narrow screens do: "Duration 2 years", "Duration: 2 years", or the label on a line of
 * its own. With a colon or a line break behind it one label is enough; with a blank most of the row's cells must have theirs.
 */
export function withoutLabels(
  cells: readonly TableCell[],
  header: readonly TableCell[],
): readonly TableCell[] {
  const stripped = cells.map((cell, at) => {
    const label = header[at]?.text ?? '';
    return label === '' || cell.text === '' ? null : behindLabel(cell, label);
  });
  const labelled = stripped.filter((own) => own !== null);
  if (labelled.length === 0) return cells;
  const told = filled(labelled.map(({ cell }) => cell));
  const most = told >= 2 && labelled.length >= filled(cells) * 0.6;
  return cells.map((cell, at) => {
    const own = stripped[at];
    return own && (most || own.parted) ? own.cell : cell;
  });
}

/** The words of a header that a cell begins with, where all the others begin so too; null when there are none. */
function sharedLabel(cells: readonly TableCell[]): string | null {
  const lines = cells.map((cell) => cell.lines[0] ?? '').filter((line) => line !== '');
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return null;
  const words = first.slice(0, LONGEST_LABEL_LETTERS + 20).split(' ');
  for (let count = Math.min(LONGEST_LABEL, words.length); count > 0; count -= 1) {
    const label = words.slice(0, count).join(' ').replace(/\s*:$/, '');
    if (label.length > LONGEST_LABEL_LETTERS || roleOfHeader(label, 'all') === null) continue;
    if (lines.every((line) => line.length <= label.length + 1)) return null;
    if (others.every((line) => fold(line).startsWith(fold(label)))) return label;
  }
  return null;
}

/** The header that a table without one repeats inside its cells, at least for the name's column and another; null when it does not. */
export function headerOfLabels(rows: readonly (readonly TableCell[])[]): readonly TableCell[] | null {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const [first] = looked;
  if (!first || looked.length < 2 || looked.some((row) => row.length !== first.length)) return null;
  const labels = first.map((_, at) => sharedLabel(looked.flatMap((row) => row[at] ?? [])));
  const roles = new Set(labels.map((label) => (label === null ? null : roleOfHeader(label, 'all'))));
  // Cells that begin alike without being labelled do not name two things, one of them the name.
  if (!roles.has('name') || roles.size < (roles.has(null) ? 3 : 2)) return null;
  return labels.map((label) => ({
    text: label ?? '',
    lines: label === null ? [] : [label],
    spans: [],
    header: true,
    continued: false,
  }));
}
