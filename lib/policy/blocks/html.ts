import type { BlockDocument, SectionHeading, Words } from './block';
import { type Container, OpenDefinitions, OpenList, OpenTable } from './containers';
import { feed } from './feed';
import { handlers, isElement } from './html-elements';
import { INLINE, ROLE_TAGS, SKIPPED } from './html-vocabulary';
import { type Seam, Seams } from './seams';
import { type BlockAttributes, BlockSink } from './sink';
import { WordsBuilder } from './words';

type HtmlAttributes = Readonly<Record<string, string>>;

/** Deeper than this, elements are only counted: what state they open is dropped. */
const MAX_REMEMBERED = 2000;

/** Braces, calls, and settings that are given a value: a program's text for whoever runs the site. */
const PROGRAM = /[{}]|\(\);|\s=\s(?:\d|true|false|on|off|lax|strict|none|["'])/i;

/** A paragraph that is code as a whole and reads as a program, not as a name. */
const isProgram = ({ text, spans: [span] }: Words): boolean =>
  span?.kind === 'code' && span.text.length === text.length && text.includes(' ') && PROGRAM.test(text);

/** Streams an HTML document into blocks: no tree is built, so depth costs nothing and memory is that of the blocks. */
export class HtmlReader {
  private readonly loose = new WordsBuilder();
  private heading: { readonly level: number; readonly words: WordsBuilder } | null = null;
  private readonly containers: Container[] = [];
  private readonly languages: { readonly language: string; readonly depth: number }[] = [];
  private readonly roles = new Map<number, string>();
  private readonly details: { readonly depth: number; readonly section: readonly SectionHeading[] }[] = [];
  private skipping = 0;
  private depth = 0;
  private ids: string[] = [];
  private gap = true;
  private readonly seams = new Seams();
  private documentLanguage: string | null = null;

  constructor(readonly sink: BlockSink) {}

  open(tag: string, attributes: HtmlAttributes): void {
    this.depth += 1;
    if (this.skipping > 0 || SKIPPED.has(tag)) {
      this.skipping += 1;
      return;
    }
    this.note(tag, attributes);
    this.part(this.seams.open(tag, attributes.class ?? ''));
    const role =
      attributes.role === undefined || INLINE.has(tag) ? undefined : ROLE_TAGS.get(attributes.role);
    if (role !== undefined && !isElement(tag) && this.roles.size < MAX_REMEMBERED) {
      this.roles.set(this.depth, role);
      handlers(role)[0](this, attributes, role);
    } else handlers(tag)[0](this, attributes, tag);
  }

  close(tag: string): void {
    const { depth } = this;
    this.depth -= 1;
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    const role = this.roles.get(depth);
    this.roles.delete(depth);
    handlers(role ?? tag)[1](this, depth);
    this.part(this.seams.close(tag));
    if (this.languages.at(-1)?.depth === depth) {
      this.boundary();
      this.languages.pop();
    }
  }

  text(text: string): void {
    if (this.skipping > 0) return;
    this.part(this.seams.words(text));
    this.words.text(text);
  }

  end(): BlockDocument {
    for (let top = this.top; top; top = this.top) this.leave(top.kind);
    this.closeHeading();
    this.flushLoose();
    return this.sink.document(this.documentLanguage);
  }

  get openElements(): number {
    return this.depth;
  }

  get top(): Container | undefined {
    return this.containers.at(-1);
  }

  /** Where character data goes now: the innermost open part, else the loose text between blocks. */
  get words(): WordsBuilder {
    return this.heading?.words ?? this.top?.words ?? this.loose;
  }

  /** A box begins or ends: a line break inside an open part, a paragraph's end outside. */
  boundary(): void {
    if (this.words === this.loose) this.flushLoose();
    else this.words.break();
  }

  /** A heading inside a list item or definition belongs to the outline: what came before it is emitted first. */
  openHeading(tag: string, attributes: HtmlAttributes): void {
    if (this.top instanceof OpenTable && this.top.words) {
      this.words.break();
      return;
    }
    this.closeHeading();
    this.emitTop();
    this.flushLoose();
    const level = /^h\d$/.test(tag)
      ? Number(tag[1])
      : tag === 'summary'
        ? 7
        : Number(attributes['aria-level'] ?? 2);
    this.heading = { level: level >= 1 && level <= 7 ? level : 7, words: new WordsBuilder() };
  }

  closeHeading(): void {
    const open = this.heading;
    this.heading = null;
    if (open) this.sink.heading(open.level, open.words.take(), this.attributes());
  }

  enter(container: Container): void {
    this.closeHeading();
    if (container.kind === 'definitions' && this.top instanceof OpenTable && this.top.words) {
      this.boundary();
      return;
    }
    this.flushLoose();
    this.emitTop();
    if (this.containers.length < MAX_REMEMBERED) this.containers.push(container);
  }

  /** Close the innermost container of the kind, and those left open inside it; nothing when there is none. */
  leave(kind: Container['kind']): void {
    if (!this.containers.some((container) => container.kind === kind)) {
      this.boundary();
      return;
    }
    for (let top = this.containers.pop(); top; top = this.containers.pop()) {
      this.flushLoose();
      top.emit(this.sink, this.attributes());
      this.gap = true;
      if (top.kind === kind) return;
    }
  }

  openList(ordered: boolean): void {
    const { top } = this;
    if (top instanceof OpenList) top.openNested(ordered);
    else if (top?.words) top.words.break();
    else this.enter(new OpenList(ordered));
  }

  closeList(): void {
    const { top } = this;
    if (!(top instanceof OpenList)) this.boundary();
    else if (top.closeNested()) this.leave('list');
  }

  openItem(): void {
    const { top } = this;
    if (top instanceof OpenList) top.openItem();
    else this.boundary();
  }

  closeItem(): void {
    const { top } = this;
    if (top instanceof OpenList) top.closeItem();
    else this.boundary();
  }

  openDetails(): void {
    this.boundary();
    if (this.details.length < MAX_REMEMBERED)
      this.details.push({ depth: this.depth, section: this.sink.section });
  }

  closeDetails(depth: number): void {
    this.boundary();
    const open = this.details.at(-1);
    if (open?.depth !== depth) return;
    this.details.pop();
    this.sink.restore(open.section);
  }

  private part(seam: Seam): void {
    if (seam === 'blank') this.words.text(' ');
    else if (seam === 'break') this.words.break();
  }

  private note(tag: string, attributes: HtmlAttributes): void {
    if (attributes.id !== undefined && this.ids.length < 8) this.ids.push(attributes.id);
    const { lang } = attributes;
    if (lang === undefined || lang === '') return;
    if (tag === 'html') this.documentLanguage ??= lang;
    else if (this.languages.length < MAX_REMEMBERED) {
      if (!INLINE.has(tag)) this.boundary();
      this.languages.push({ language: lang, depth: this.depth });
    }
  }

  private attributes(): BlockAttributes {
    const attributes = { ids: this.ids, language: this.languages.at(-1)?.language ?? null, gap: this.gap };
    this.ids = [];
    this.gap = false;
    return attributes;
  }

  private emitTop(): void {
    const { top } = this;
    if (top instanceof OpenList || top instanceof OpenDefinitions) top.emit(this.sink, this.attributes());
  }

  private flushLoose(): void {
    if (this.loose.empty) return;
    const words = this.loose.take();
    if (!isProgram(words)) this.sink.paragraph(words, this.attributes());
  }
}

/** An HTML document, or a fragment of one, as blocks. Broken markup is repaired as far as htmlparser2 does. */
export function htmlBlocks(text: string, sink = new BlockSink()): BlockDocument {
  const reader = new HtmlReader(sink);
  feed(text, {
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    onclosetag: (tag) => reader.close(tag),
    ontext: (data) => reader.text(data),
    depth: () => reader.openElements,
    full: () => sink.full,
  });
  return reader.end();
}
