import { categoryHits, declaredCategoryOfLabel } from '../lexicon/categories';
import { withPlainClasses, wordCount } from '../lexicon/characters';
import { COOKIE_NOUN } from '../lexicon/cookie-noun';
import { fold } from '../lexicon/fold';
import { cookieWords } from '../lexicon/vocabulary';
import type { DeclaredCategory } from '../model/category';
import type { Medium } from '../model/declaration';
import type { Block, SectionHeading } from './blocks/block';
import { mediumIn } from './cells/party';
import { categoryTold, DENIAL } from './told-category';

/** What stands above a block and holds for the rows in it. */
export interface BlockContext {
  /** From a heading, a label or a caption above; `toldCategory` from the sentences before, which say less. */
  readonly category: DeclaredCategory | null;
  readonly toldCategory: DeclaredCategory | null;
  /** The heading or label that names the category. */
  readonly label: string | null;
  readonly medium: Medium | null;
  /** The heading does not say it, the paragraph before does. */
  readonly mediumIntroduced: boolean;
  /** Headings and the paragraphs right before, for asking what it is about. */
  readonly about: string;
  /** The words that name a provider for the rows below: "Provider: Google Ireland Ltd.". */
  readonly before: readonly Block[];
}

const MAX_BACK = 6;
const LABEL_WORDS = 12;
/** Words of a line between rows that is a cell of theirs: a host, whose cookie it is, how long. */
const CELL_WORDS = 4;
const words = (text: string): number => wordCount(text, 60);

/**
 * Blocks of the same section between the last table, heading or other rows and this block, nearest first. Lines that are rows
 * of the same run as the block are passed over: `runStart` gives where the run began.
 */
function introduction(
  blocks: readonly Block[],
  index: number,
  runStart: readonly number[],
  read: ReadonlySet<number>,
): Block[] {
  const found: Block[] = [];
  const from = runStart[index] ?? index;
  for (let at = from - 1; at >= 0 && at >= from - MAX_BACK; at -= 1) {
    const block = blocks[at];
    const ends = !block || block.kind === 'table' || block.kind === 'heading' || block.kind === 'definitions';
    if (ends || runStart[at] !== undefined) break;
    // What stands before another list of cookies introduces that one, unless nothing parts the two.
    if (read.has(at) && found.length > 0) break;
    if (!read.has(at)) found.push(block);
  }
  return found;
}

/** A line that is a label rather than a sentence: "Necessary (4)", "Statistical cookies,". */
export const isLabel = (text: string): boolean =>
  text.length <= 90 && words(text) <= LABEL_WORDS && !/[.!?。！？]\s*$/.test(text);

/** So many categories in one text: it explains what kinds there are. */
const KINDS_TOLD = 3;
const listsCategories = (text: string): boolean =>
  new Set(categoryHits(text.slice(0, 600)).map((hit) => hit.category)).size >= KINDS_TOLD;

/** A line between rows that is one of their cells, and no label over those that follow. */
const isCell = (text: string): boolean =>
  isLabel(text) && words(text) <= CELL_WORDS && !cookieWords().has(fold(text));

/** "Cookies and audience measurement" above a document is the name of two subjects: its rows are not all of the second. */
const TWO_SUBJECTS = withPlainClasses(
  new RegExp(
    `^\\P{L}*(?:${COOKIE_NOUN})\\s*(?:&|\\+|,|/|(?:and|et|und|y|e|en|i|och|og|ja|[ée]s|[sș]i|a|и|και|та|ir|un|ve)\\s)`,
    'iu',
  ),
);
const titlesDocument = ({ level, text }: SectionHeading): boolean => level === 1 && TWO_SUBJECTS.test(text);

/** "C.3 Analytics. Subject to your consent, …": a label that opens its own paragraph. */
const RUN_IN =
  /^(?:§?\s?(?:\p{L}\.)?\d{0,2}(?:\.\d{1,2}){0,3}[.)]?\s+)?(\p{Lu}[\p{L}\s-]{3,44})[.:]\s+\p{Lu}/u;
const runInLabel = (text: string): string | null => {
  const label = RUN_IN.exec(text.slice(0, 80))?.[1] ?? '';
  return label !== '' && words(label) <= 4 && declaredCategoryOfLabel(label) !== null ? label : null;
};

/** "We set two, none of which serves advertising:" is a sentence, though it ends as a label may. */
const introduces = (text: string): boolean =>
  /[:：]\s*$/.test(text) && words(text) > 5 && DENIAL.test(fold(text));

/** "**Analytics (only if you accept).** We use …": the words in bold that open a paragraph and name a category. */
function boldOpening(block: Block): string | null {
  const [first] = block.kind === 'paragraph' ? block.spans : [];
  if (first?.kind !== 'strong' || words(first.text) > LABEL_WORDS || !block.text.startsWith(first.text))
    return null;
  return declaredCategoryOfLabel(first.text) === null ? null : first.text;
}

const FUNCTIONAL = withPlainClasses(/^[^\p{L}]*(?:\d[\d.]*\s*)?(?:\p{L}{0,12}\s){0,3}f[ou]n[ck][tzc]/u);
const FIXED = withPlainClasses(
  /always active|always on|(?:cannot|can't) be (?:switched|turned|disabled|refused|rejected)|(?:cannot|can't|not) (?:turn|switch)(?:ed)? (?:\p{L}+ ){0,2}off|breaks? (?:if|without)|automatically activated|without (?:your|asking for) consent|no consent|do not (?:wait|need)|zonder (?:uw |je )?toestemming|altijd actief|ohne (?:ihre )?einwilligung|immer aktiv|sans (?:votre )?consentement|toujours acti|sin (?:su )?consentimiento|siempre activ|senza (?:il )?consenso|sempre ativ|sempre attiv|bez zgody|zawsze aktywn/u,
);
const OPTIONAL =
  /enhance|personali|customi|ameliorer|verbesser|remember|\bmemor|retenir|onthoud|merken|recordar|ricorda|lembrar|zapamiet/;
const NEEDED = /\bneeds? (?:for|to|them)\b|\bone[s]? (?:the|we|that) .{0,30}\bneed/;

/** What a text that speaks of functional cookies says they are, or null when it does not define them. */
function functionalMeaning(text: string): DeclaredCategory | null {
  const folded = fold(text.slice(0, 600));
  if (FIXED.test(folded)) return 'necessary';
  const necessary = NEEDED.test(folded) || categoryHits(folded).some((hit) => hit.category === 'necessary');
  if (OPTIONAL.test(folded)) return 'preferences';
  return necessary ? 'necessary' : null;
}

/** "Functional", in a label or at the head of a sentence. */
const FUNCTIONAL_WORD = withPlainClasses(
  /(?<![\p{L}])(?:f[ou]n[ck]?[tzc]j?i?on+[ae]l|funkcn|funksjonel|toiminnallis)/u,
);

/**
 * "Functional" means necessary on one site and preferences on the next: what the document says where it introduces the word
 * decides. The first place that defines it counts.
 */
function functionalIn(blocks: readonly Block[]): DeclaredCategory {
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const line of block.kind === 'list' ? block.items.map((item) => item.text) : [block.text]) {
      const head = fold(line.slice(0, 900));
      const at = head.search(FUNCTIONAL_WORD);
      const label = block.kind === 'heading' || isLabel(line);
      if (at < 0 || (!label && at > 40 && !/[.:]\s+(?:\p{L}{1,12}\s){0,2}$/u.test(head.slice(0, at))))
        continue;
      const next = label ? (blocks[block.index + 1]?.text ?? '') : '';
      const meaning = functionalMeaning(`${line.slice(Math.max(0, at - 30), at + 400)} ${next}`);
      if (meaning !== null) return meaning;
    }
  }
  return namesPreferencesApart(blocks) ? 'necessary' : 'preferences';
}

const LABELS_SEEN = 400;
const ROWS_SEEN = 40;

/** Where preferences have a label of their own and nothing is called necessary, what is called functional is what is needed. */
function namesPreferencesApart(blocks: readonly Block[]): boolean {
  const labels = blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? block.rows.slice(0, ROWS_SEEN).flatMap((row) => row.map((cell) => cell.text))
        : block.kind === 'heading' || block.kind === 'paragraph'
          ? [block.text]
          : [],
    )
    .filter((text) => text.length <= 60 && words(text) <= 5)
    .slice(0, LABELS_SEEN);
  const named = labels.map((text) => declaredCategoryOfLabel(text));
  return (
    !named.includes('necessary') &&
    labels.some((text, at) => named[at] === 'preferences' && !FUNCTIONAL.test(fold(text)))
  );
}

/** "All others", "the remaining ones", at the head of a line: what was said before them is said of something else. Folded. */
const OTHERS = withPlainClasses(
  /^\P{L}*(?:\p{L}+ ){0,2}(?:others?|remaining|rest|andere[nrs]?|weitere[nr]?|ubrige[nr]?|autres|demas|otr[ao]s|altr[ei]|outr[ao]s|restantes|overige|ovriga|ovrige|andra|andre|muut|muita|pozostal\p{L}+|inne|ostatn\p{L}+|ostal\p{L}+|drug[aei]|tobbi|egyeb|celelalte|restul|alt(?:e|res)|υπολοιπα|αλλα|другите|останалите|остальн\p{L}+|інші|решта|kit[iou]\p{L}*|pareja\p{L}*|citi|citas|ulejaanud|muud|diger\p{L}*)(?!\p{L})/u,
);

const speaksOfOthers = (block: Block, categoryOf: (text: string) => DeclaredCategory | null): boolean =>
  OTHERS.test(fold(block.text.slice(0, 80))) && categoryOf(block.text.slice(0, 220)) === null;

/** Contexts of a document's blocks, worked out once for each block that is asked for. */
export class Contexts {
  private readonly known = new Map<number, BlockContext>();
  private functional: DeclaredCategory | null = null;
  /** For each line that is a row, the first line of its run; undefined for other blocks. */
  private runStart: number[] = [];
  /** Lists whose items are rows. */
  private lists: ReadonlySet<number> = new Set();

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
    this.lists = new Set(
      this.blocks.flatMap(({ index, kind }) => (kind === 'list' && used.has(index) ? [index] : [])),
    );
    for (const block of this.blocks) {
      const line = block.kind === 'paragraph' || (block.kind === 'heading' && block.level === 7);
      if (line && used.has(block.index))
        this.runStart[block.index] = this.runStart[block.index - 1] ?? block.index;
    }
  }

  /** The category of a label, with "functional" as this document means it. */
  categoryOf(label: string): DeclaredCategory | null {
    const category = declaredCategoryOfLabel(label);
    if (category !== 'preferences' || !FUNCTIONAL.test(fold(label))) return category;
    this.functional ??= functionalIn(this.blocks);
    return this.functional;
  }

  /** The label that the lines before stand under, where nothing but cells parts them from these. */
  private labelOfRunBefore(index: number, between: readonly Block[]): string[] {
    const block = this.blocks[index];
    const first = this.runStart[index];
    const last = this.blocks[(first ?? index) - between.length - 1];
    if (!block || first === undefined || !last || this.runStart[last.index] === undefined) return [];
    const parted = last.section.at(-1)?.block !== block.section.at(-1)?.block;
    if (parted || !between.every((one) => isCell(one.text))) return [];
    const label = this.of(last.index).label;
    return label === null ? [] : [label];
  }

  private work(index: number): BlockContext {
    const block = this.blocks[index];
    const before = introduction(this.blocks, index, this.runStart, this.lists);
    const section = block?.section ?? [];
    const headings = [...section].reverse().map((heading) => heading.text);
    const labelling = [...section].reverse().filter((heading) => !titlesDocument(heading));
    const label = once(() => {
      const labels = before.flatMap((one) =>
        isLabel(one.text) && !introduces(one.text) ? [one.text] : (boldOpening(one) ?? []),
      );
      const opening = block?.kind === 'paragraph' ? runInLabel(block.text) : null;
      const named = [
        ...(opening === null ? [] : [opening]),
        ...labels,
        ...this.labelOfRunBefore(index, before),
        ...labelling.map(({ text }) => text).filter((text) => words(text) <= 16 && !introduces(text)),
      ];
      return named.find((text) => this.categoryOf(text) !== null) ?? null;
    });
    const toldCategory = once(() => {
      const others = before.findIndex((one) => speaksOfOthers(one, (text) => this.categoryOf(text)));
      const near = others < 0 ? before : before.slice(0, others);
      const prose = near.filter(
        (one) => (!isLabel(one.text) || introduces(one.text)) && !listsCategories(one.text),
      );
      return firstOf(prose, ({ text }) => categoryTold(text.slice(0, 220)));
    });
    const headed = once(() => mediumIn(headings[0] ?? ''));
    const introduced = once(() => mediumOfIntroduction(before));
    const categoryOf = (text: string | null) => (text === null ? null : this.categoryOf(text));
    return {
      get category() {
        return categoryOf(label());
      },
      get toldCategory() {
        return toldCategory();
      },
      get label() {
        return label();
      },
      get medium() {
        return headed() ?? introduced();
      },
      get mediumIntroduced() {
        return headed() === null && introduced() !== null;
      },
      about: [...headings, ...before.map((one) => one.text)].join('\n').slice(0, 3000),
      before,
    };
  }
}

/** Most blocks are asked for one thing of what stands above them: each is worked out when it is asked for. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

const firstOf = <From, Value>(all: readonly From[], find: (one: From) => Value | null): Value | null => {
  for (const one of all) {
    const value = find(one);
    if (value !== null) return value;
  }
  return null;
};

/** "Cookies and local storage". */
const BOTH_STORAGES = withPlainClasses(
  /cookies? (?:and|or|et|ou|und|oder|y|e|o|en|of) (?:\p{L}+ )?(?:local|session)/iu,
);

/** The paragraph before a table says where its items are kept when it speaks of one storage only. */
function mediumOfIntroduction(before: readonly Block[]): Medium | null {
  const [nearest, next] = before;
  const texts = [nearest, nearest && nearest.text.length < 80 ? next : undefined];
  return firstOf(
    texts.flatMap((block) => (block ? [block.text] : [])),
    (text) => (BOTH_STORAGES.test(text) ? null : mediumIn(text)),
  );
}
