import type { Block, Span, TableCell } from '../blocks/block';

/** Lines of running text that are read for rows. */
const MAX_LINES = 6000;

/** A line of running text outside tables and lists, with what the row readers ask of it. */
export interface Line {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly block: number;
  /** An empty line or the edge of a container stands before it. */
  readonly gap: boolean;
  /** 0 for text; 1 to 7 for headings. */
  readonly level: number;
}

/**
 * Stretches of lines between tables, lists and blocks already read. Headings are lines too: whether one is a cookie's name or
 * the end of a list of them only its words tell.
 */
export function lineRuns(blocks: readonly Block[], used: ReadonlySet<number>): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let count = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const block of blocks) {
    if (count > MAX_LINES) break;
    if (used.has(block.index) || block.kind === 'table' || block.kind === 'definitions') {
      close();
      continue;
    }
    const level = block.kind === 'heading' ? block.level : 0;
    const lines = block.kind === 'list' ? block.items.map((item) => item.text) : block.lines;
    count += lines.length;
    lines.slice(0, MAX_LINES).forEach((text, at) => {
      run.push({ text, spans: block.spans, block: block.index, gap: block.gap && at === 0, level });
    });
  }
  close();
  return runs;
}

/** A cell made of a line's words. */
export const cellOf = (text: string, header = false): TableCell => ({
  text,
  lines: [text],
  spans: [],
  header,
  continued: false,
});
