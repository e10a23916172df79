import type { DefinitionPair, ListItem, Words } from './block';
import { resolveGrid, rowSpanOf, type SpanningCell, spanOf } from './grid';
import type { BlockAttributes, BlockSink } from './sink';
import { WordsBuilder } from './words';

type HtmlAttributes = Readonly<Record<string, string>>;

/** A `<table>` being read. */
export class OpenTable {
  readonly kind = 'table';
  private readonly rows: SpanningCell[][] = [];
  private row: SpanningCell[] | null = null;
  private cell: { words: WordsBuilder; header: boolean; columns: number; rows: number } | null = null;
  private caption: WordsBuilder | null = null;
  private captionText: string | null = null;

  get words(): WordsBuilder | null {
    return this.cell?.words ?? this.caption;
  }

  openRow(): void {
    this.closeRow();
    this.row = [];
  }

  closeRow(): void {
    this.closeCell();
    if (this.row && this.row.length > 0) this.rows.push(this.row);
    this.row = null;
  }

  openCell(header: boolean, attributes: HtmlAttributes): void {
    this.closeCell();
    this.row ??= [];
    const columns = spanOf(attributes.colspan);
    this.cell = { words: new WordsBuilder(), header, columns, rows: rowSpanOf(attributes.rowspan) };
  }

  closeCell(): void {
    if (!this.cell) return;
    this.row?.push({ ...this.cell, words: this.cell.words.take() });
    this.cell = null;
  }

  openCaption(): void {
    this.caption = new WordsBuilder();
  }

  closeCaption(): void {
    if (!this.caption) return;
    this.captionText = this.caption.take().text || null;
    this.caption = null;
  }

  emit(sink: BlockSink, attributes: BlockAttributes): void {
    this.closeRow();
    this.closeCaption();
    if (this.rows.length > 0) sink.table(resolveGrid(this.rows), this.captionText, attributes);
  }
}

/** A `<ul>` or `<ol>` being read; lists nested in it are its deeper items. */
export class OpenList {
  readonly kind = 'list';
  private items: ListItem[] = [];
  private readonly orders: boolean[];
  private item: WordsBuilder | null = null;

  constructor(ordered: boolean) {
    this.orders = [ordered];
  }

  get words(): WordsBuilder | null {
    return this.item;
  }

  openNested(ordered: boolean): void {
    this.closeItem();
    if (this.orders.length < 1000) this.orders.push(ordered);
  }

  /** True when the outermost list itself has closed. */
  closeNested(): boolean {
    this.closeItem();
    if (this.orders.length === 1) return true;
    this.orders.pop();
    return false;
  }

  openItem(): void {
    this.closeItem();
    this.item = new WordsBuilder();
  }

  closeItem(): void {
    const words = this.item?.take();
    if (words && words.text !== '') this.items.push({ ...words, depth: this.orders.length - 1 });
    this.item = null;
  }

  /** The items so far; the list stays open for what follows a heading or a table inside it. */
  emit(sink: BlockSink, attributes: BlockAttributes): void {
    const open = this.item !== null;
    this.closeItem();
    sink.list(this.orders[0] ?? false, this.items, attributes);
    this.items = [];
    if (open) this.item = new WordsBuilder();
  }
}

/** A `<dl>` being read. */
export class OpenDefinitions {
  readonly kind = 'definitions';
  private pairs: { terms: Words[]; details: Words[] }[] = [];
  private part: { kind: 'term' | 'detail'; words: WordsBuilder } | null = null;

  get words(): WordsBuilder | null {
    return this.part?.words ?? null;
  }

  openPart(kind: 'term' | 'detail'): void {
    this.closePart();
    this.part = { kind, words: new WordsBuilder() };
  }

  closePart(): void {
    if (!this.part) return;
    const { kind } = this.part;
    const words = this.part.words.take();
    const last = this.pairs.at(-1);
    if (kind === 'term' && last?.details.length === 0) last.terms.push(words);
    else if (kind === 'term') this.pairs.push({ terms: [words], details: [] });
    else if (last) last.details.push(words);
    else this.pairs.push({ terms: [], details: [words] });
    this.part = null;
  }

  emit(sink: BlockSink, attributes: BlockAttributes): void {
    const kind = this.part?.kind ?? null;
    this.closePart();
    const pairs: DefinitionPair[] = this.pairs.filter((pair) =>
      [...pair.terms, ...pair.details].some((words) => words.text !== ''),
    );
    sink.definitions(pairs, attributes);
    this.pairs = [];
    if (kind) this.part = { kind, words: new WordsBuilder() };
  }
}

export type Container = OpenTable | OpenList | OpenDefinitions;
