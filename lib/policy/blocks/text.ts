import type { BlockDocument, ListItem, TableCell, Words } from './block';
import { withoutCode } from './fences';
import { readsAsHeading } from './heading-line';
import { htmlBlocks } from './html';
import { inlineLines, inlineWords } from './inline';
import { Markup, shown } from './markup';
import { OpenBold } from './open-bold';
import { cellsOf, isCutOff, isSeparator, isTableLine, joinedRows, spreadRow } from './pipe-table';
import { BlockSink } from './sink';
import { tabbedRows } from './tab-table';
import { wordsOf } from './words';

const BULLET = /^(\s*)(?:[-*+•●▪◦‣·–]|\\-|o(?=\s{2,}))\s+(?=\S)/;
const NUMBERED = /^(\s*)\(?(\d{1,3}|[a-z])[.)]\s+(?=\S)/;
const HASHES = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
/** The fence of a site generator's note, with its title: `:::warning[Draft]`. */
const DIRECTIVE = /^:{3,}\s*\w*(?:\[[^[\]]{0,200}\])?(?:\{[^{}]{0,200}\})?$/;

/** A line of the source with what the scanner needs to know of it. */
interface Line {
  readonly source: string;
  readonly trimmed: string;
  /** An empty line stands before it. */
  readonly gap: boolean;
}

const NO_LINE: Line = { source: '', trimmed: '', gap: false };

/** Paragraph tags left over in extracted text: what they enclose is a line of its own. */
const PARAGRAPH_TAG = /<\/?(?:p|div)\b[^<>]{0,200}>/gi;

const MAX_LINE = 200_000;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const piece of text.split(/\r\n|\r|\n|\u2028|\u2029|\u000b|\f/)) {
    for (let at = 0; at < Math.max(piece.length, 1); at += MAX_LINE) {
      const source = piece.slice(at, at + MAX_LINE);
      // A backslash at a line's end is a hard break (CommonMark 6.7).
      const trimmed = source
        .trim()
        .replace(/(?<!\\)\\$/, '')
        .trimEnd();
      if (trimmed === '') gap = true;
      else {
        lines.push({ source, trimmed, gap });
        gap = false;
      }
    }
  }
  return lines;
}

/** So many lines with a pipe and one cell each are cells put on lines of their own. */
const LINES_OF_CELLS = 4;

/** Reads lines top down; each construct takes the lines that belong to it. */
class TextReader {
  private readonly sink = new BlockSink();
  private readonly elements = new Markup();
  private at = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly joinParagraphs: boolean,
  ) {}

  read(): BlockDocument {
    while (this.at < this.lines.length && !this.sink.full) this.step();
    return this.sink.document(null);
  }

  private line(offset = 0): Line | undefined {
    return this.lines[this.at + offset];
  }

  private step(): void {
    const line = this.line();
    if (!line) return;
    const markup = line.trimmed.startsWith('<') ? this.elements.linesAt(this.lines, this.at) : 0;
    if (markup > 0) {
      this.html(this.at + markup);
      return;
    }
    if (/^<(?:table|dl)\b/i.test(line.trimmed)) {
      this.markup(/^<table/i.test(line.trimmed) ? '</table>' : '</dl>');
      return;
    }
    const hashes = this.headsCount(line) ? null : HASHES.exec(line.source);
    if (hashes) {
      this.sink.heading(hashes[1]?.length ?? 1, inlineWords(hashes[2] ?? ''), { gap: true });
      this.at += 1;
    } else if (isTableLine(line.trimmed)) this.table();
    else if (this.tabbed(line)) return;
    else if (this.setext(line)) return;
    else if (RULE.test(line.trimmed) || DIRECTIVE.test(line.trimmed)) this.at += 1;
    else if (BULLET.test(line.source)) this.list(BULLET, false);
    else if (this.headingLine(line)) return;
    else if (NUMBERED.test(line.source)) this.list(NUMBERED, true);
    else this.paragraph(line);
  }

  /** "# Name Expires" over lines that begin with 1 and 2: the header of a column that counts the rows, and no heading. */
  private headsCount(line: Line): boolean {
    const [first, second] = [this.line(1), this.line(2)];
    return (
      line.trimmed.startsWith('# ') &&
      first?.gap === false &&
      /^1\s/.test(first.trimmed) &&
      second?.gap === false &&
      /^2\s/.test(second.trimmed)
    );
  }

  /** A table or definition list written in HTML inside Markdown, up to its end tag or the end of the document. */
  private markup(end: string): void {
    const from = this.at;
    const holdsEnd = (line: Line): boolean => line.trimmed.toLowerCase().includes(end);
    let to = from;
    while (to < this.lines.length && !holdsEnd(this.lines[to] ?? NO_LINE)) to += 1;
    this.html(Math.min(to + 1, this.lines.length));
  }

  private html(to: number): void {
    const from = this.at;
    this.at = to;
    htmlBlocks(
      this.lines
        .slice(from, this.at)
        .map((line) => line.source)
        .join('\n'),
      this.sink,
    );
  }

  private setext(line: Line): boolean {
    const next = this.line(1);
    if (!next || next.gap || !/^(?:={3,}|-{3,})$/.test(next.trimmed) || line.trimmed.length > 200)
      return false;
    this.sink.heading(next.trimmed.startsWith('=') ? 1 : 2, inlineWords(line.trimmed), { gap: true });
    this.at += 2;
    return true;
  }

  private headingLine(line: Line): boolean {
    const before = this.line(-1);
    const next = this.line(1);
    const level = readsAsHeading({
      text: line.trimmed,
      gapBefore: line.gap,
      before: before?.trimmed ?? null,
      next: next?.trimmed ?? null,
      gapAfter: next?.gap ?? true,
      nextIsTable: next ? isTableLine(next.trimmed) : false,
    });
    if (level === null) return false;
    this.sink.heading(level, inlineWords(line.trimmed), { gap: line.gap });
    this.at += 1;
    return true;
  }

  private table(): void {
    const rows: TableCell[][] = [];
    const gap = this.line()?.gap ?? false;
    let separators = 0;
    for (let line = this.line(); line; line = this.line()) {
      const goesOn = separators > 0 && isCutOff(line.trimmed, this.line(1)?.trimmed);
      if (!goesOn && !isTableLine(line.trimmed)) break;
      if (!this.sink.takesCells(rows.at(-1)?.length ?? 1)) break;
      const next = this.line(1);
      const startsAnother = rows.length > 0 && next !== undefined && isSeparator(next.trimmed) && !next.gap;
      if (startsAnother && (separators > 0 || line.gap)) break;
      const spread = spreadRow(this.together());
      if (isSeparator(line.trimmed)) {
        separators += 1;
        const header = rows.at(-1);
        if (separators === 1 && header)
          rows[rows.length - 1] = header.map((cell) => ({ ...cell, header: true }));
      } else rows.push(cellsOf(spread.length > 0 ? spread.join(' ') : line.trimmed));
      this.at += Math.max(1, spread.length);
    }
    if (rows.length >= LINES_OF_CELLS && rows.every((row) => row.length === 1))
      for (const [at, row] of rows.entries())
        this.sink.paragraph(row[0] ?? inlineWords(''), { gap: gap && at === 0 });
    else this.sink.table(joinedRows(rows), null, { gap });
  }

  private tabbed(first: Line): boolean {
    const rows =
      first.trimmed.includes('\t') || first.trimmed.includes('   ') ? tabbedRows(this.together()) : [];
    if (rows.length === 0 || !this.sink.takesCells(rows.flat().length)) return false;
    this.sink.table(rows, null, { gap: first.gap });
    this.at += rows.length;
    return true;
  }

  /** This line and those that no empty line parts from it. */
  private *together(): Iterable<string> {
    for (let offset = 0, line = this.line(); line && (offset === 0 || !line.gap); line = this.line(offset)) {
      yield line.trimmed;
      offset += 1;
    }
  }

  private list(marker: RegExp, ordered: boolean): void {
    const items: ListItem[] = [];
    const gap = this.line()?.gap ?? false;
    const indents: number[] = [];
    while (items.length < 100_000) {
      const line = this.line();
      const match = line ? (marker.exec(line.source) ?? nestedIn(line, indents[0])) : null;
      if (!line || !match) break;
      const indent = (match[1] ?? '').length;
      while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
      if (indents.at(-1) !== indent) indents.push(indent);
      this.at += 1;
      items.push({
        ...this.itemWords(line.source.slice(match[0].length), indent),
        depth: indents.length - 1,
      });
    }
    this.sink.list(ordered, items, { gap });
  }

  /** An item runs on over the following lines that are indented deeper than its marker. */
  private itemWords(first: string, indent: number): Words {
    const bold = new OpenBold();
    const [lines, spans] = inlineLines(bold.closed(first));
    for (let line = this.line(); line; line = this.line()) {
      const deeper = line.source.length - line.source.trimStart().length > indent;
      // In Markdown an item goes on over lines that nothing parts from it (CommonMark 5.2, lazy continuation).
      const lazy = this.joinParagraphs && !line.gap && !HASHES.test(line.source) && !RULE.test(line.trimmed);
      if (
        !(deeper || lazy) ||
        BULLET.test(line.source) ||
        NUMBERED.test(line.source) ||
        isTableLine(line.trimmed)
      )
        break;
      const [more, moreSpans] = inlineLines(bold.closed(line.trimmed));
      lines.push(...more);
      spans.push(...moreSpans);
      this.at += 1;
    }
    return wordsOf(lines, spans);
  }

  private paragraph(first: Line): void {
    const bold = new OpenBold();
    const [lines, spans] = inlineLines(bold.closed(stripPipe(first.trimmed)));
    this.at += 1;
    for (let line = this.line(); line && this.joinParagraphs; line = this.line()) {
      const starts =
        line.gap ||
        HASHES.test(line.source) ||
        BULLET.test(line.source) ||
        isTableLine(line.trimmed) ||
        RULE.test(line.trimmed);
      if (starts) break;
      const [more, moreSpans] = inlineLines(bold.closed(stripPipe(line.trimmed)));
      // A word that the line's end broke at its hyphen: "cy-" and "consent".
      const [next = '', ...others] = more;
      if (/[\p{L}\d]-$/u.test(lines.at(-1)?.slice(-2) ?? '') && /^\p{Ll}/u.test(next))
        lines.splice(-1, 1, `${lines.at(-1)}${next}`, ...others);
      else lines.push(...more);
      spans.push(...moreSpans);
      this.at += 1;
    }
    this.sink.paragraph(wordsOf(lines, spans), { gap: first.gap });
  }
}

/** An item of another kind, indented below the list's own: bullets under a number. */
function nestedIn(line: Line, outer: number | undefined): RegExpExecArray | null {
  if (outer === undefined || line.gap) return null;
  const match = BULLET.exec(line.source) ?? NUMBERED.exec(line.source);
  return match !== null && (match[1] ?? '').length > outer ? match : null;
}

/** The pipe left at the end of a cell that was put on a line of its own. */
const stripPipe = (line: string): string => (line.endsWith('|') ? line.slice(0, -1) : line);

/** Most lines of prose end at about the same column, in mid-sentence: the source was wrapped to a width. */
function isWrapped(lines: readonly Line[]): boolean {
  const prose = lines.filter((line) => line.trimmed.length > 50);
  if (prose.length < 8) return false;
  const midSentence = prose.filter((line) => line.trimmed.length <= 100 && !/[.!?:;|]$/.test(line.trimmed));
  return midSentence.length > prose.length * 0.5;
}

/** Markdown or plain text as blocks. In plain text a line is a paragraph, unless the source was wrapped to a width. */
export function textBlocks(text: string, markdown: boolean): BlockDocument {
  const page = shown(text);
  const lines = withoutCode(
    linesOf(page.includes('</p>') || page.includes('</P>') ? page.replace(PARAGRAPH_TAG, '\n') : page),
  );
  return new TextReader(lines, markdown || isWrapped(lines)).read();
}
