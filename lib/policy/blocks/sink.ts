import type {
  Block,
  BlockDocument,
  DefinitionPair,
  ListItem,
  SectionHeading,
  TableCell,
  Words,
} from './block';

/** Beyond these a document is cut, with a problem that says where: no cookie policy comes near. */
export const CAPS = { characters: 10_000_000, words: 600_000, blocks: 12_000, cells: 24_000 } as const;
/** Cells that spans make of others, for each that is written. */
const SPANNED = 4;

export interface BlockAttributes {
  readonly ids?: readonly string[];
  readonly language?: string | null;
  readonly gap?: boolean;
}

const textOfRows = (rows: readonly (readonly TableCell[])[]): string =>
  rows.map((row) => row.map((cell) => cell.text).join(' | ')).join('\n');

/** Numbers blocks, keeps the headings above, and stops at the caps. */
export class BlockSink {
  readonly blocks: Block[] = [];
  cut: string | null = null;
  private path: readonly SectionHeading[] = [];
  /** Cells as written, and as they are once spans are resolved. */
  private cells = 0;
  private places = 0;
  private closed = false;
  /** Characters of words so far. */
  private length = 0;

  get section(): readonly SectionHeading[] {
    return this.path;
  }

  /** Leave a container whose headings do not reach beyond it. */
  restore(section: readonly SectionHeading[]): void {
    this.path = section;
  }

  /** Nothing more need be read; what is open may still be closed, and then nothing more is taken. */
  get full(): boolean {
    return this.cut !== null;
  }

  /** Counts cells before they are read; false once there are too many. */
  takesCells(count: number): boolean {
    this.cells += count;
    if (this.cells <= CAPS.cells) return true;
    this.cut ??= `${CAPS.cells} cells`;
    return false;
  }

  private base(words: Words, attributes: BlockAttributes) {
    return {
      text: words.text,
      lines: words.lines,
      spans: words.spans,
      index: this.blocks.length,
      section: this.path,
      language: attributes.language ?? null,
      ids: attributes.ids ?? [],
      gap: attributes.gap ?? false,
    };
  }

  private push(block: Block): void {
    if (this.closed) return;
    this.length += block.text.length;
    if (this.blocks.length >= CAPS.blocks || this.length > CAPS.words) {
      this.closed = true;
      this.cut = block.text.slice(0, 200);
    }
    if (this.blocks.length < CAPS.blocks) this.blocks.push(block);
  }

  heading(level: number, words: Words, attributes: BlockAttributes = {}): void {
    if (words.text === '') return;
    const above = this.path.filter((heading) => heading.level < level);
    this.path = above;
    const block: Block = { kind: 'heading', level, ...this.base(words, attributes) };
    this.push(block);
    this.path = [...above, { level, text: words.text.slice(0, 300), block: block.index }];
  }

  paragraph(words: Words, attributes: BlockAttributes = {}): void {
    if (words.text === '') return;
    this.push({ kind: 'paragraph', ...this.base(words, attributes) });
  }

  table(
    rows: readonly (readonly TableCell[])[],
    caption: string | null,
    attributes: BlockAttributes = {},
  ): void {
    const filled = rows.filter((row) => row.some((cell) => cell.text !== ''));
    if (filled.length === 0) return;
    this.places += filled.reduce((sum, row) => sum + row.length, 0);
    const text = textOfRows(filled);
    const words = {
      text,
      lines: text.split('\n'),
      spans: filled.flatMap((row) => row.filter((cell) => !cell.continued).flatMap((cell) => cell.spans)),
    };
    this.push({ kind: 'table', caption, rows: filled, ...this.base(words, attributes) });
    if (this.full || this.places > CAPS.cells * SPANNED) {
      this.closed = true;
      this.cut = text.slice(-200);
    }
  }

  list(ordered: boolean, items: readonly ListItem[], attributes: BlockAttributes = {}): void {
    const filled = items.filter((item) => item.text !== '');
    if (filled.length === 0) return;
    const lines = filled.map((item) => item.text);
    const words = { text: lines.join('\n'), lines, spans: filled.flatMap((item) => item.spans) };
    this.push({ kind: 'list', ordered, items: filled, ...this.base(words, attributes) });
  }

  definitions(pairs: readonly DefinitionPair[], attributes: BlockAttributes = {}): void {
    if (pairs.length === 0) return;
    const all = pairs.flatMap((pair) => [...pair.terms, ...pair.details]);
    const lines = all.map((words) => words.text);
    const words = { text: lines.join('\n'), lines, spans: all.flatMap((one) => one.spans) };
    this.push({ kind: 'definitions', pairs, ...this.base(words, attributes) });
  }

  document(language: string | null): BlockDocument {
    return { blocks: this.blocks, language, cut: this.cut };
  }
}
