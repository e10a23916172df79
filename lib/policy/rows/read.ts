import type { Block } from '../blocks/block';
import type { Contexts } from '../context';
import type { CandidateRow, RowsRead } from './candidate';
import { NO_ROWS } from './candidate';
import { rowsOfLines } from './lines';
import { rowsOfDefinitions, rowsOfList } from './lists';
import { rowsOfSentences } from './sentences';
import { rowsOfTable } from './table';
import { rowsOfDescriptions } from './unnamed';

function rowsOfBlock(block: Block, contexts: Contexts): RowsRead {
  switch (block.kind) {
    case 'table': {
      const rows = rowsOfTable(block, contexts.of(block.index).about);
      return { rows, blocks: rows.length > 0 ? [block.index] : [] };
    }
    case 'list':
      return rowsOfList(block, () => contexts.of(block.index).category !== null);
    case 'definitions':
      return rowsOfDefinitions(block);
    default:
      return NO_ROWS;
  }
}

/** Every candidate row of a document, in order of place. What one layout has used, no other reads again. `blocks` are those used. */
export function candidateRows(blocks: readonly Block[], contexts: Contexts): RowsRead {
  const structured = blocks.map((block) => rowsOfBlock(block, contexts));
  const used = new Set(structured.flatMap((read) => read.blocks));
  const lines = rowsOfLines(blocks, used, (block) => contexts.of(block).about);
  for (const block of lines.blocks) used.add(block);
  contexts.exclude(used);
  const rows = [...structured.flatMap((read) => read.rows), ...lines.rows];
  const names = new Set(rows.flatMap((row) => row.names.map((name) => name.name)));
  // A name that a list only repeats is told of where a sentence speaks of it.
  const known = new Set(
    rows.filter((row) => !isBare(row)).flatMap((row) => row.names.map((name) => name.name)),
  );
  const told = rowsOfSentences(blocks, used, known);
  const explained = new Set(told.flatMap((row) => row.names.map((name) => name.name)));
  const kept = rows.filter((row) => !isBare(row) || !row.names.every(({ name }) => explained.has(name)));
  const quotes = new Set(told.map((row) => row.at.quote));
  const described = rowsOfDescriptions(blocks, used, quotes);
  const ordered = [...withoutCapitals(kept, names), ...told, ...described].sort(
    (a, b) => a.at.block - b.at.block || (a.at.row ?? 0) - (b.at.row ?? 0),
  );
  return { rows: ordered, blocks: [...used], cut: lines.cut ?? null };
}

/** Nothing but names, under no label. */
const isBare = (row: CandidateRow): boolean =>
  row.cells.length === 0 && row.label === null && row.group === null && row.names.length > 0;

/** A name in running text that differs from another row's only by the capital that began the sentence is that name. */
function withoutCapitals(rows: readonly CandidateRow[], names: ReadonlySet<string>): CandidateRow[] {
  const repeated = ({ name }: { readonly name: string }): boolean =>
    /^[A-Z][a-z]/.test(name) && names.has(name.charAt(0).toLowerCase() + name.slice(1));
  return rows.filter((row) => row.names.length === 0 || !row.names.every(repeated));
}
