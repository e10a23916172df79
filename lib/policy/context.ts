import { categoryHits, declaredCategoryOfLabel } from '../lexicon/categories';
import { fold } from '../lexicon/fold';
import type { DeclaredCategory } from '../model/category';
import type { Medium } from '../model/declaration';
import type { Block } from './blocks/block';
import { mediumIn } from './cells/party';

/** What stands above a block and holds for the rows in it. */
export interface BlockContext {
  /** From a heading, a label or a caption above; `toldCategory` from the sentences before, which say less. */
  readonly category: DeclaredCategory | null;
  readonly toldCategory: DeclaredCategory | null;
  /** The heading or label that names the category. */
  readonly label: string | null;
  readonly medium: Medium | null;
  /** Headings and the paragraphs right before, for asking what it is about. */
  readonly about: string;
  /** The words that name a provider for the rows below: "Provider: Google Ireland Ltd.". */
  readonly before: readonly Block[];
}

const MAX_BACK = 6;
const LABEL_WORDS = 12;
const words = (text: string): number => text.split(/\s+/, 60).length;

/**
 * Blocks of the same section between the last table, heading or other rows and this block, nearest first. Lines that are rows
 * of the same run as the block are passed over: `runStart` gives where the run began.
 */
function introduction(blocks: readonly Block[], index: number, runStart: readonly number[]): Block[] {
  const found: Block[] = [];
  const from = runStart[index] ?? index;
  for (let at = from - 1; at >= 0 && at >= from - MAX_BACK; at -= 1) {
    const block = blocks[at];
    const ends = !block || block.kind === 'table' || block.kind === 'heading' || block.kind === 'definitions';
    if (ends || runStart[at] !== undefined) break;
    found.push(block);
  }
  return found;
}

/** A line that is a label rather than a sentence: "Necessary (4)", "Statistical cookies,". */
export const isLabel = (text: string): boolean =>
  text.length <= 90 && words(text) <= LABEL_WORDS && !/[.!?]\s*$/.test(text);

const FUNCTIONAL = /^[^\p{L}]*(?:\d[\d.]*\s*)?(?:\p{L}{0,12}\s){0,3}f[ou]n[ck][tzc]/u;
const FIXED =
  /always active|always on|cannot be (?:switched|turned|disabled|refused)|automatically activated|cannot be rejected/;

/**
 * "Functional" means necessary on one site and preferences on the next: what the document says of the word decides. The
 * first text that defines it counts: the section's own paragraph, or the list or section that introduces the categories.
 */
function functionalMeans(label: string, definitions: readonly string[]): DeclaredCategory {
  const defined = definitions.find((text) => text.length > 30);
  if (defined === undefined) return 'preferences';
  const folded = fold(defined.slice(0, 600));
  const categories = categoryHits(folded).map((hit) => hit.category);
  const necessary =
    categories.includes('necessary') || FIXED.test(folded) || /\bneeds? (?:for|to) /.test(folded);
  const optional =
    /enhance|personali|customi|ameliorer|verbesser|preferen|remember|\bmemor|choix|choice/.test(folded);
  return necessary && !(optional && !FIXED.test(folded)) && label !== '' ? 'necessary' : 'preferences';
}

/** The category of a label, with "functional" as this document defines it. */
export function categoryAsDefined(label: string, definitions: readonly string[]): DeclaredCategory | null {
  const category = declaredCategoryOfLabel(label);
  if (category !== 'preferences' || !FUNCTIONAL.test(fold(label))) return category;
  return functionalMeans(label, definitions);
}

/** Contexts of a document's blocks, worked out once for each block that is asked for. */
export class Contexts {
  private readonly known = new Map<number, BlockContext>();
  private definitions: ReadonlyMap<string, readonly string[]> | null = null;
  /** For each line that is a row, the first line of its run; undefined for other blocks. */
  private runStart: number[] = [];

  constructor(private readonly blocks: readonly Block[]) {}

  of(index: number): BlockContext {
    const known = this.known.get(index);
    if (known) return known;
    const context = this.work(index);
    this.known.set(index, context);
    return context;
  }

  /** Lines found to be rows: they introduce nothing. */
  exclude(used: ReadonlySet<number>): void {
    this.known.clear();
    this.runStart = [];
    for (const block of this.blocks) {
      const line = block.kind === 'paragraph' || (block.kind === 'heading' && block.level === 7);
      if (line && used.has(block.index))
        this.runStart[block.index] = this.runStart[block.index - 1] ?? block.index;
    }
  }

  /** Texts that define a label: what follows a heading or a short line with the same words, and list items that begin so. */
  definitionsOf(label: string): readonly string[] {
    this.definitions ??= collectDefinitions(this.blocks);
    return this.definitions.get(keyOf(label)) ?? [];
  }

  categoryOf(label: string): DeclaredCategory | null {
    return categoryAsDefined(label, this.definitionsOf(label));
  }

  private work(index: number): BlockContext {
    const block = this.blocks[index];
    const before = introduction(this.blocks, index, this.runStart);
    const section = block?.section ?? [];
    const labels = before.filter((one) => isLabel(one.text)).map((one) => one.text);
    const headings = [...section].reverse().map((heading) => heading.text);
    const named = [...labels, ...headings.filter((text) => words(text) <= 16)];
    const prose = before.filter((one) => !isLabel(one.text)).map((one) => one.text);
    const label = named.find((text) => this.categoryOf(text) !== null);
    const category = label === undefined ? null : this.categoryOf(label);
    const toldCategory = firstOf(prose, (text) => declaredCategoryOfLabel(text.slice(0, 220)));
    const heading = headings[0] ?? '';
    const medium = mediumIn(heading) ?? mediumOfIntroduction(before);
    return {
      category,
      toldCategory,
      label: label ?? null,
      medium,
      about: [...headings, ...before.map((one) => one.text)].join('\n').slice(0, 3000),
      before,
    };
  }
}

const firstOf = <Value>(texts: readonly string[], find: (text: string) => Value | null): Value | null => {
  for (const text of texts) {
    const value = find(text);
    if (value !== null) return value;
  }
  return null;
};

/** The paragraph before a table says where its items are kept when it speaks of one storage only. */
function mediumOfIntroduction(before: readonly Block[]): Medium | null {
  const [nearest, next] = before;
  const texts = [nearest, nearest && nearest.text.length < 80 ? next : undefined];
  return firstOf(
    texts.flatMap((block) => (block ? [block.text] : [])),
    (text) =>
      /cookies? (?:and|or|et|ou|und|oder|y|e|o|en|of) (?:\p{L}+ )?(?:local|session)/iu.test(text)
        ? null
        : mediumIn(text),
  );
}

const keyOf = (label: string): string =>
  fold(label)
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function collectDefinitions(blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (label: string, text: string): void => {
    const key = keyOf(label);
    if (key === '' || key.length > 80) return;
    const texts = found.get(key);
    if (!texts) found.set(key, [text]);
    else if (texts.length < 5) texts.push(text);
  };
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    const label = block.kind === 'heading' || (block.kind === 'paragraph' && isLabel(block.text));
    if (label && next && (next.kind === 'paragraph' || next.kind === 'list')) note(block.text, next.text);
    const lines =
      block.kind === 'list'
        ? block.items.map((item) => item.text)
        : block.kind === 'paragraph'
          ? [block.text]
          : [];
    for (const line of lines) {
      const split = /^(.{3,70}?)(?:\s*[:–—]\s|\s-\s)(.{20,})$/u.exec(line.slice(0, 800));
      if (split?.[1] !== undefined && split[2] !== undefined) note(split[1], split[2]);
    }
  });
  return found;
}
