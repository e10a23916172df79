/** A run of words that the source set apart: bold, code, or a link. Cookie names often stand in one. */
export interface Span {
  readonly kind: 'strong' | 'code' | 'link';
  readonly text: string;
  /** Target of a link as written; null for the other kinds. */
  readonly href: string | null;
}

/** Words with white space collapsed. `lines` are the parts between hard line breaks; `text` joins them with a space. */
export interface Words {
  readonly text: string;
  readonly lines: readonly string[];
  readonly spans: readonly Span[];
}

/** A heading above a block. */
export interface SectionHeading {
  /** 1 to 6 as written; 7 for a line that only looks like a heading (bold line, `<summary>`, short line of plain text). */
  readonly level: number;
  readonly text: string;
  /** Number of the heading's block. */
  readonly block: number;
}

interface Base extends Words {
  /** Position in the document, from 0. */
  readonly index: number;
  /** The headings above, outermost first; a heading is not in its own section. */
  readonly section: readonly SectionHeading[];
  /** `lang` of the nearest element that has one, as written; null where none is. */
  readonly language: string | null;
  /** `id` attributes of the element and of those opened right before it (HTML only). */
  readonly ids: readonly string[];
  /** An empty line, or the edge of a container, stands before the block. */
  readonly gap: boolean;
}

export interface HeadingBlock extends Base {
  readonly kind: 'heading';
  readonly level: number;
}

export interface ParagraphBlock extends Base {
  readonly kind: 'paragraph';
}

export interface TableCell extends Words {
  readonly header: boolean;
  /** Repeats the cell above or to the left, which spans this place. */
  readonly continued: boolean;
}

export interface TableBlock extends Base {
  readonly kind: 'table';
  readonly caption: string | null;
  /** A full grid: every row has the same number of cells, spans resolved, except tables of plain text, kept ragged. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface ListItem extends Words {
  /** 0 for the outermost list. */
  readonly depth: number;
}

export interface ListBlock extends Base {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface DefinitionPair {
  readonly terms: readonly Words[];
  readonly details: readonly Words[];
}

export interface DefinitionsBlock extends Base {
  readonly kind: 'definitions';
  readonly pairs: readonly DefinitionPair[];
}

/**
 * What every document becomes, whatever its format. `text` of a table joins its cells with ` | ` and its rows with a
 * line break; of a list its items with a line break.
 */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | ListBlock | DefinitionsBlock;

export interface BlockDocument {
  readonly blocks: readonly Block[];
  /** `lang` of the document as written, null where it has none. */
  readonly language: string | null;
  /** The words at which reading stopped because a cap was reached; null when all was read. */
  readonly cut: string | null;
}

/** What is read. `sha256` and `retrievedAt` are carried through to the declaration's source. */
export interface PolicyDocument {
  readonly text: string;
  /** Essence of `Content-Type`, lower case; empty when unknown. */
  readonly mime: string;
  readonly url: string;
  readonly sha256: string;
  readonly retrievedAt: string;
  /** BCP 47 language known from elsewhere (a header, the page that links here); null when not known. */
  readonly language: string | null;
}
