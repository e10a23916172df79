import { unitTest } from '../../lexicon/characters';
import type { Block, TableBlock } from '../blocks/block';

/** A sentence of the document with where it stands and what stands around it. */
export interface Sentence {
  readonly text: string;
  readonly block: number;
  readonly row: number | null;
  /** Which line, item or cell of the block, from 0. */
  readonly line: number;
  readonly kind: 'heading' | 'text' | 'item' | 'cell';
  /** The words before a list that the item completes ("We do not use:"), null where there are none. */
  readonly lead: string | null;
  /** Headings above, outermost first. */
  readonly section: readonly string[];
}

/** Sentences read in one document, cells and items among them: what is beyond them is reported as cut. */
export const MAX_SENTENCES = 20_000;
/** Characters of a sentence that are read. */
const MAX_LENGTH = 1_500;

/** What a full stop after it does not end: abbreviations of the eight languages, folded to lower case. */
const ABBREVIATIONS = new Set(
  (
    'e.g i.e eg ie etc vs no nr art arts para inc ltd co corp mr ms dr st approx resp incl excl fig sec cf al max min ' +
    'z.b zb bzw usw ggf abs lit nr vgl d.h dh u.a ua inkl ca evtl sog str tel z u o d ' +
    'p ex p.ej pag ej sr sra núm num apdo n ss es par c.d cd ecc lett co s ' +
    'bijv bv d.w.z o.a m.b.t i.v.m e.d n.v lid m.in np tj tzn itp itd ust pkt poz ul r zm sp m.i'
  ).split(' '),
);

const STOP = /[.!?\n。]/g;
const STOPS = /[.!?\n。]/;
const CLOSING = /["'”’»)\]*_]/;
const OPENS_SENTENCE = /[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“„«([*_¿¡•–—-]/u;

const LONGEST_ABBREVIATION = 12;
const startsWord = unitTest(/[\s(„“«"]/);

/** Whether the full stop at a place stands behind an abbreviation, a letter or a number: "e.g.", "J.", "12.". */
function abbreviates(text: string, at: number): boolean {
  const least = Math.max(0, at - LONGEST_ABBREVIATION);
  let from = at;
  while (from > least && !startsWord(text, from - 1)) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  return ABBREVIATIONS.has(word) || (word.length <= 2 && (/^\d{1,2}$/.test(word) || /^\p{L}$/u.test(word)));
}

/** One block of running words as sentences. Linear: every character is looked at once, and a bounded window behind a stop. */
export function splitSentences(text: string): readonly string[] {
  if (!STOPS.test(text)) {
    const only = text.trim();
    return only === '' ? [] : [only.slice(0, MAX_LENGTH)];
  }
  const found: string[] = [];
  let from = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const at = stop.index;
    const sign = stop[0];
    if (sign === '。') {
      found.push(text.slice(from, at + 1));
      from = at + 1;
      continue;
    }
    let next = at + 1;
    while (next < text.length && next < at + 4 && CLOSING.test(text[next] ?? '')) next += 1;
    if (sign !== '\n') {
      if (next < text.length && !/\s/.test(text[next] ?? '')) continue;
      if (sign === '.' && abbreviates(text, at)) continue;
      let start = next;
      while (start < text.length && start < next + 3 && /\s/.test(text[start] ?? '')) start += 1;
      if (start < text.length && !OPENS_SENTENCE.test(text[start] ?? '')) continue;
    }
    found.push(text.slice(from, next));
    from = next;
  }
  if (from < text.length) found.push(text.slice(from));
  return found.map((sentence) => sentence.trim().slice(0, MAX_LENGTH)).filter((sentence) => sentence !== '');
}

const headingsOf = (block: Block): readonly string[] => block.section.map((heading) => heading.text);

/** A line that introduces what follows it. */
const isLead = (text: string): boolean => /[:：]\s*$/.test(text);

/** What a column is headed by that says whether consent is asked. */
const CONSENT_HEADER =
  /consen[ts]|einwilligung|zustimmung|opt-?in|autoriza|accord|toestemming|zgod|samty[ck]k|suostumu|s[ou]uhlas|consim|hozzaj|hozzáj|συγκατ|съглас|privol|sutikim|nousolek|onay|rıza|згод|соглас|同意/i;
const LONGEST_HEADER = 40;

/** The columns that say of each row whether consent is asked, by place. */
const consentColumns = (table: TableBlock): ReadonlyMap<number, string> =>
  new Map(
    (table.rows[0] ?? []).flatMap(({ text }, at) =>
      at > 0 && text.length <= LONGEST_HEADER && CONSENT_HEADER.test(text)
        ? [[at, text.trim()] as const]
        : [],
    ),
  );

/** The sentences of a table's cells; a short second cell is said of the first: "Marketing | not in use at present". */
function takeCells(all: Sentence[], table: TableBlock): void {
  const section = headingsOf(table);
  const consents = consentColumns(table);
  table.rows.forEach((cells, row) => {
    let first: string | null = null;
    let line = 0;
    for (const [at, cell] of cells.entries()) {
      const words = cell.continued ? '' : cell.text.trim();
      if (words === '') continue;
      const take = (text: string): void => {
        all.push({ text, block: table.index, row, line, kind: 'cell', lead: null, section });
      };
      for (const sentence of splitSentences(words)) take(sentence);
      const header = consents.get(at);
      if (first === null) first = words;
      else if (header !== undefined && row > 0 && words.length < 120)
        take(`${first.slice(0, 60)}: ${header}: ${words}`);
      else if (words.length < 120 && first.length < 60) take(`${first}: ${words}`);
      line += 1;
    }
  });
}

/** Lines that only a narrow page broke, joined again: the next one goes on in lower case. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open: string[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && (/[.!?:;]\s*$/.test(last.slice(-20)) || !/^\s*\p{Ll}/u.test(line))) {
      joined.push(open.join(' '));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) joined.push(open.join(' '));
  return joined;
}

function linesOf(block: Block): readonly { readonly text: string; readonly kind: Sentence['kind'] }[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, kind: 'heading' }];
    case 'paragraph':
      return unwrapped(block.lines).map((text) => ({ text, kind: 'text' }));
    case 'list':
      return block.items.map((item) => ({ text: item.text, kind: 'item' }));
    case 'definitions':
      return block.pairs.map((pair) => ({
        text: [...pair.terms, ...pair.details].map((words) => words.text).join(': '),
        kind: 'item',
      }));
    case 'table':
      return [];
  }
}

/** The document's sentences in order, each with its place. A list's items know the words that introduce them. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  const all: Sentence[] = [];
  let lead: string | null = null;
  for (const block of blocks) {
    if (all.length >= MAX_SENTENCES) break;
    if (block.kind === 'table') {
      takeCells(all, block);
      lead = null;
      continue;
    }
    const section = headingsOf(block);
    for (const [at, line] of linesOf(block).entries()) {
      const sentences = splitSentences(line.text);
      for (const text of sentences)
        all.push({
          text,
          block: block.index,
          row: null,
          line: at,
          kind: line.kind,
          lead: line.kind === 'item' ? lead : null,
          section,
        });
      const last = sentences.at(-1) ?? '';
      if (line.kind === 'text' || line.kind === 'heading') lead = isLead(last) ? last : null;
    }
  }
  return all.length > MAX_SENTENCES ? all.slice(0, MAX_SENTENCES) : all;
}
