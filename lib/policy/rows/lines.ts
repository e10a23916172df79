import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { fold } from '../../lexicon/fold';
import { cookieWords } from '../../lexicon/vocabulary';
import type { Block } from '../blocks/block';
import { isLabel } from '../context';
import type { CandidateRow, RowsRead } from './candidate';
import { cellLinesAt } from './cell-lines';
import { delimitedAt } from './delimited';
import { rowsOfEnumeration } from './enumerations';
import { flattenedAt } from './flattened';
import { keyedRows, type PlacedLine, withKeysJoined, withNamesKeyed } from './keyed';
import { withColons } from './keys';
import { type Found, recordAt } from './records';
import { type Line, lineRuns } from './stream';
import { rowsOfFound } from './synthetic';

/** Rows with the number of lines taken; without rows, how many lines had the layout's form and yet were none. */
type Reader = (lines: readonly Line[], at: number, about: (block: number) => string) => Found | null;

const cellLines: Reader = (lines, at, about) => {
  const found = cellLinesAt(lines, at);
  const block = lines[at]?.block ?? 0;
  return found ? { rows: rowsOfFound(found.rows, about(block)), taken: found.taken } : null;
};

const enumerated: Reader = (lines, at) => {
  const line = lines[at];
  const rows = line ? rowsOfEnumeration(line.text, { block: line.block }) : [];
  return rows.length === 0 ? null : { rows, taken: 1 };
};

const delimited: Reader = (lines, at, about) => {
  const found = delimitedAt(lines, at);
  if (found.length === 0) return null;
  return { rows: rowsOfFound(found, about(lines[at]?.block ?? 0)), taken: found.length };
};

/** Lines with a layout's form that are no rows of it, and how often it was tried on them. */
interface Barren {
  readonly until: number;
  readonly tries: number;
}

/** So often a layout is tried within such lines: once for each of thousands would cost their square. */
const TRIES = 3;

/** The layouts of running text, most telling first. */
const READERS: readonly Reader[] = [enumerated, cellLines, flattenedAt, delimited, recordAt];

/**
 * Rows in running text: tables that lost their cells, cells on lines of their own, lines that begin with a name, names on a
 * line followed by what they do. `about` gives what stands above a block.
 */
export function rowsOfLines(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  about: (block: number) => string,
): RowsRead {
  const rows: CandidateRow[] = [];
  const taken = new Set<number>();
  const { runs, cut } = lineRuns(blocks, used);
  for (const run of runs) {
    const parted = withColons(run);
    const joined = withKeysJoined(parted);
    // A table's header on lines of its own is a row of keys, and none of them stands before its value.
    const keyable: readonly PlacedLine[] = joined !== parted && holdsCellLines(run) ? parted : joined;
    const keyed = keyedRows(withNamesKeyed(keyable));
    rows.push(...keyed.rows);
    for (const block of keyed.blocks) taken.add(block);
    const lines = keyed.rows.length > 0 ? run.filter((line) => !taken.has(line.block)) : run;
    const barren = new Map<Reader, Barren>();
    let read = 0;
    for (let at = 0; at < lines.length; ) {
      const found = firstFound(lines, at, about, barren);
      const group = found ? labelBefore(lines, at, read) : null;
      rows.push(...(found?.rows ?? []).map((row) => (row.group === null ? { ...row, group } : row)));
      if (found) for (const line of lines.slice(at, at + found.taken)) taken.add(line.block);
      at += Math.max(1, found?.taken ?? 1);
      if (found) read = at;
    }
  }
  return { rows, blocks: [...taken], cut };
}

/** Rows under a header by which a table of one cell a line is known, and the header. */
const FEWEST_CELL_LINES = 3;

const holdsCellLines = (run: readonly Line[]): boolean =>
  run.some((_, at) => (cellLinesAt(run, at)?.rows.length ?? 0) >= FEWEST_CELL_LINES);

/** Lines between a label and the rows under it: what they are for, on what legal ground, how long at most. */
const MOST_BETWEEN = 4;

/**
 * A label right before rows in the same block names their category, and so does one that names cookies too with a few lines between;
 * one in a block of its own is the context's to find.
 */
function labelBefore(lines: readonly Line[], at: number, taken: number): string | null {
  const block = lines[at]?.block;
  for (let before = at - 1; before >= Math.max(taken, at - 1 - MOST_BETWEEN); before -= 1) {
    const line = lines[before];
    if (line === undefined || line.block !== block) return null;
    const isNear = before === at - 1 || cookieWords().has(fold(line.text));
    if (isNear && isLabel(line.text) && declaredCategoryOfLabel(line.text) !== null) return line.text;
  }
  return null;
}

function firstFound(
  lines: readonly Line[],
  at: number,
  about: (block: number) => string,
  barren: Map<Reader, Barren>,
): Found | null {
  for (const reader of READERS) {
    const known = barren.get(reader);
    const tries = known !== undefined && at < known.until ? known.tries : 0;
    const found = tries < TRIES ? reader(lines, at, about) : null;
    if (found && found.rows.length > 0) return found;
    if (found) barren.set(reader, { until: Math.max(known?.until ?? 0, at + found.taken), tries: tries + 1 });
  }
  return null;
}
