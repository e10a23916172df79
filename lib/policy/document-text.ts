import type { Block, PolicyDocument } from './blocks/block';
import { toBlocks } from './blocks/to-blocks';
import { type ReaderWords, withWords } from './words';

/** The parts of a block that places name by a row of their own: rows of a table, items of a list. */
function rowsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map(({ text }) => text);
  if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' | '));
  return [];
}

/** The lines of a block under the numbers by which places name it. */
function linesOf(block: Block): readonly string[] {
  const rows = rowsOf(block);
  const title = block.kind === 'table' ? (block.caption ?? '') : rows.length > 0 ? '' : block.text;
  return [
    ...(title === '' ? [] : [`[${block.index}] ${title}`]),
    ...rows.map((text, row) => `[${block.index}.${row}] ${text}`),
  ];
}

/**
 * All the words of a document as they were read, block by block, each under the number by which entries, claims and
 * findings cite it (`Place`), so that every quotation can be checked against its surroundings.
 */
export function documentText(source: PolicyDocument, words: ReaderWords): string {
  const { blocks, cut } = withWords(words, () => toBlocks(source));
  const lines = blocks.flatMap(linesOf);
  return [...lines, ...(cut === null ? [] : ['[reading stopped here: the document is longer]'])].join('\n');
}
