import type { Block, DefinitionsBlock, Span, TableCell } from '../blocks/block';
import { roleOfHeader } from '../cells/headers';
import { leadOf } from './lead';
import { partedRows } from './parted';

/** Lines of running text that are read for rows: what is beyond them is reported as cut. */
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

/** Stretches of lines, and the number of the block at which there were too many; null when all are there. */
export interface LineRuns {
  readonly runs: readonly (readonly Line[])[];
  readonly cut: number | null;
}

/** A line of its own begins with a key: "Purpose: …". */
const KEY = /^\p{Lu}[^:.,]{2,30}:\s/u;

/** Lines of about a width that most often end in the middle of a sentence: a paragraph that was wrapped, not rows. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > 60) return false;
  const full = lines.slice(0, -1);
  return (
    full.every((line) => line.length >= 45 && line.length <= 120 && !/->|[→⇒|\t;]|\s[–—]\s/.test(line)) &&
    full.filter((line) => !/[.!?:;|]$/.test(line)).length >= full.length * 0.6 &&
    lines.filter((line) => KEY.test(line)).length < 2 &&
    lines.filter((line) => leadOf({ text: line, spans: [] }) !== null).length < Math.max(2, lines.length / 2)
  );
}

/** A key in bold and its value, set apart by nothing but the type: the colon that others write between them is put in. */
export function withColon(text: string, spans: readonly Span[]): string {
  for (const { kind, text: key } of spans) {
    if (kind !== 'strong' || key.length > LONGEST_KEY || !text.startsWith(key)) continue;
    const value = text.slice(key.length);
    return /^ [^\s:=–—-]/.test(value) && !/[:：]$/.test(key) && roleOfHeader(key, 'most') !== null
      ? `${key}:${value}`
      : text;
  }
  return text;
}
const LONGEST_KEY = 40;

/** A definition list as lines of a key and its value. */
export const keyedLinesOf = ({ pairs }: DefinitionsBlock): readonly string[] =>
  pairs.flatMap(({ terms, details }) => {
    const key = terms
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s*:$/, '');
    return details.map(({ text }) => `${key}: ${text}`);
  });

/** Terms that are keys and name nothing, "Provider", "Duration": what they tell of stands before the list. */
export function tellsOfWhatIsBefore({ pairs }: DefinitionsBlock): boolean {
  const roles = pairs.map(({ terms }) => roleOfHeader(terms[0]?.text ?? ''));
  return pairs.length >= 2 && roles.every((role) => role !== null && role !== 'name');
}

/** The lines that a block is read as; null for one that is read by itself, and parts what stands on either side. */
function linesOf(block: Block): readonly string[] | null {
  switch (block.kind) {
    case 'table':
      return null;
    case 'definitions':
      return tellsOfWhatIsBefore(block) ? keyedLinesOf(block) : null;
    case 'list':
      return block.items.map((item) => withColon(item.text, item.spans));
    default:
      return (isWrapped(block.lines) ? [block.text] : block.lines)
        .flatMap((line) => partedRows(line, block.spans))
        .map((line) => withColon(line, block.spans));
  }
}

/**
 * Stretches of lines between tables, lists and blocks already read. Headings are lines too: whether one is a cookie's name or
 * the end of a list of them only its words tell.
 */
export function lineRuns(blocks: readonly Block[], used: ReadonlySet<number>): LineRuns {
  const runs: Line[][] = [];
  let cut: number | null = null;
  let run: Line[] = [];
  let count = 0;
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const block of blocks) {
    const lines = used.has(block.index) ? null : linesOf(block);
    if (lines === null) {
      close();
      continue;
    }
    const level = block.kind === 'heading' ? block.level : 0;
    lines.slice(0, MAX_LINES - count).forEach((text, at) => {
      run.push({ text, spans: block.spans, block: block.index, gap: block.gap && at === 0, level });
    });
    count += lines.length;
    if (count > MAX_LINES) {
      cut = block.index;
      break;
    }
  }
  close();
  return { runs, cut };
}

/** A cell made of a line's words. */
export const cellOf = (text: string, header = false): TableCell => ({
  text,
  lines: [text],
  spans: [],
  header,
  continued: false,
});
