import type { Block } from '../blocks/block';
import type { Contexts } from '../context';
import type { CandidateRow } from './candidate';
import { rowsOfTable } from './table';

/** Every candidate row of a document, in order of place. */
export function candidateRows(blocks: readonly Block[], contexts: Contexts): CandidateRow[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? rowsOfTable(block, contexts.of(block.index).about) : [],
  );
}
