import { OpenDefinitions, OpenTable } from './containers';
import type { HtmlReader } from './html';
import { INLINE } from './html-vocabulary';

type HtmlAttributes = Readonly<Record<string, string>>;
type OnOpen = (reader: HtmlReader, attributes: HtmlAttributes, tag: string) => void;
type OnClose = (reader: HtmlReader, depth: number) => void;

const openStrong: OnOpen = (reader) => reader.words.openSpan('strong', null);
const closeStrong: OnClose = (reader) => reader.words.closeSpan('strong');
const openCode: OnOpen = (reader) => reader.words.openSpan('code', null);
const closeCode: OnClose = (reader) => reader.words.closeSpan('code');
const openHeading: OnOpen = (reader, attributes, tag) => reader.openHeading(tag, attributes);
const closeHeading: OnClose = (reader) => reader.closeHeading();
const openList =
  (ordered: boolean): OnOpen =>
  (reader) =>
    reader.openList(ordered);
const closeList: OnClose = (reader) => reader.closeList();
const inDefinitions =
  (kind: 'term' | 'detail'): OnOpen =>
  (reader) => {
    const { top } = reader;
    if (top instanceof OpenDefinitions) top.openPart(kind);
    else reader.boundary();
  };
const closePart: OnClose = (reader) => {
  const { top } = reader;
  if (top instanceof OpenDefinitions) top.closePart();
  else reader.boundary();
};
const inTable =
  (open: (table: OpenTable) => void): OnOpen =>
  (reader) => {
    const { top } = reader;
    if (top instanceof OpenTable) open(top);
    else reader.boundary();
  };
const closeInTable =
  (close: (table: OpenTable) => void): OnClose =>
  (reader) => {
    const { top } = reader;
    if (top instanceof OpenTable) close(top);
    else reader.boundary();
  };
const openCell =
  (header: boolean): OnOpen =>
  (reader, attributes) => {
    const { top } = reader;
    if (!(top instanceof OpenTable)) reader.boundary();
    else if (reader.sink.takesCells(1)) top.openCell(header, attributes);
  };
const closeCell: OnClose = closeInTable((table) => table.closeCell());

/** A map, since a hostile page may name its elements `constructor`. */
const ELEMENTS: ReadonlyMap<string, readonly [OnOpen, OnClose]> = new Map(
  Object.entries<readonly [OnOpen, OnClose]>({
    a: [
      (reader, { href }) => reader.words.openSpan('link', href ?? null),
      (reader) => reader.words.closeSpan('link'),
    ],
    button: [(reader) => reader.words.openSpan('link', null), (reader) => reader.words.closeSpan('link')],
    b: [openStrong, closeStrong],
    strong: [openStrong, closeStrong],
    code: [openCode, closeCode],
    kbd: [openCode, closeCode],
    samp: [openCode, closeCode],
    tt: [openCode, closeCode],
    br: [(reader) => reader.words.break(), () => {}],
    ...Object.fromEntries(
      ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'role-heading'].map((tag) => [
        tag,
        [openHeading, closeHeading],
      ]),
    ),
    table: [(reader) => reader.enter(new OpenTable()), (reader) => reader.leave('table')],
    tr: [inTable((table) => table.openRow()), closeInTable((table) => table.closeRow())],
    td: [openCell(false), closeCell],
    th: [openCell(true), closeCell],
    caption: [inTable((table) => table.openCaption()), closeInTable((table) => table.closeCaption())],
    ul: [openList(false), closeList],
    menu: [openList(false), closeList],
    ol: [openList(true), closeList],
    li: [(reader) => reader.openItem(), (reader) => reader.closeItem()],
    dl: [(reader) => reader.enter(new OpenDefinitions()), (reader) => reader.leave('definitions')],
    dt: [inDefinitions('term'), closePart],
    dd: [inDefinitions('detail'), closePart],
    details: [(reader) => reader.openDetails(), (reader, depth) => reader.closeDetails(depth)],
  }),
);
const NOTHING: readonly [OnOpen, OnClose] = [() => {}, () => {}];
const BOX: readonly [OnOpen, OnClose] = [(reader) => reader.boundary(), (reader) => reader.boundary()];

/** What opening and closing an element does to the blocks. */
export const handlers = (tag: string): readonly [OnOpen, OnClose] =>
  ELEMENTS.get(tag) ?? (INLINE.has(tag) ? NOTHING : BOX);

/** Whether an element has its meaning by itself, whatever role it is given. */
export const isElement = (tag: string): boolean => ELEMENTS.has(tag);
