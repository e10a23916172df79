import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { wordCount } from '../../lexicon/characters';
import type { DefinitionsBlock, ListBlock, ListItem, Words } from '../blocks/block';
import { lifetimesIn } from '../cells/durations';
import { roleOfHeader } from '../cells/headers';
import { mediumIn } from '../cells/party';
import { unwrap } from '../names/mask';
import { parseNames } from '../names/parse';
import { shapeOf } from '../names/shape';
import { cellsOfBody } from './body-cells';
import { type CandidateRow, NO_ROWS, quoteOf, type RoledCell, type RowsRead } from './candidate';
import { rowsOfEnumeration } from './enumerations';
import { DETAIL_ROLES, detailOf, withDetails } from './item-details';
import { keyedRows, withKeysJoined } from './keyed';
import { keyAndValue, roleOfKey } from './keys';
import { type Lead, leadOf } from './lead';
import { cellsOfProse } from './prose';
import { keyedLinesOf, tellsOfWhatIsBefore, withColon } from './stream';

const SPLIT = /^(.{2,60}?)(?:\s+[–—-]\s+|\s*[:–—]\s+|\s*->\s*)(\S.*)$/su;
/** "anj, uuid2 (advertising, 3 months)". */
const BRACKETED = /^([^()]{2,60}?)\s*(\(.*)$/s;
const words = (text: string): number => wordCount(text.trim(), 20);

const row = (
  block: number,
  item: number,
  text: string,
  lead: Pick<Lead, 'names'>,
  label: string | null,
  cells: readonly RoledCell[],
): CandidateRow => ({
  at: { block, row: item, quote: quoteOf(text) },
  names: lead.names,
  label,
  cells,
  group: null,
  shifted: false,
});

/** An item of several lines: the name on the first, keys and values on the others. */
function ofLines(block: number, at: number, item: Words): CandidateRow[] {
  const [first = '', ...others] = item.lines;
  const named = leadOf({ text: first, spans: item.spans })?.rest === '' || /^[^\s:]{3,80}$/.test(first);
  const keyed =
    others.length < 2 || !named
      ? NO_ROWS
      : keyedRows([{ text: `Name: ${first}`, block }, ...others.map((text) => ({ text, block }))], 1);
  const [read] = keyed.rows;
  if (!read || read.cells.length === 0) return [];
  const loose = others.filter((text) => !/^[^:]{2,40}:/.test(text));
  const purpose: RoledCell[] =
    loose.length === 0 ? [] : [{ role: 'purpose', text: loose.join(' '), lines: loose, header: '' }];
  return [row(block, at, item.text, read, null, [...purpose, ...read.cells])];
}

/** What an item says after its names; one that only continues a sentence declares nothing. */
function named(block: number, at: number, item: Words, sure: boolean): CandidateRow[] {
  const lead = leadOf(item);
  if (!lead) return [];
  const told =
    lead.separated ||
    lead.rest === '' ||
    /^[([]/.test(lead.rest) ||
    lead.names.some((name) => name.shape === 'sure') ||
    sure;
  if (!told) return [];
  return [row(block, at, item.text, lead, null, cellsOfProse(lead.rest, { roles: [] }))];
}

/** "lang – your language": a plain word before a dash, in a list where other items have names beyond doubt. */
function plain(block: number, at: number, item: Words): CandidateRow[] {
  const text = item.text.slice(0, 2000);
  const split = SPLIT.exec(text);
  const [, head = '', rest = ''] = (split?.[1]?.includes('(') ? null : split) ?? BRACKETED.exec(text) ?? [];
  const tokens = head.split(/\s*,\s*|\s+/).filter((token) => !/^(?:e\.a\.?|etc\.?|u\.a\.?)$/.test(token));
  if (
    tokens.length === 0 ||
    tokens.length > 4 ||
    tokens.some((token) => shapeOf(token) === 'none' || /^[A-Z][a-z]+$/.test(token))
  )
    return [];
  const { names } = parseNames(tokens.join(', '), 'list');
  return names.length > 0
    ? [row(block, at, item.text, { names }, null, cellsOfProse(rest, { roles: [] }))]
    : [];
}

/** One word over items that say in keys how long it is kept, or what for. */
function overKeys(items: readonly ListItem[], at: number): Pick<Lead, 'names'> | null {
  const item = items[at];
  const next = items[at + 1];
  const keyed = item && next && next.depth > item.depth && detailOf(next.text) !== null;
  if (!keyed || !/^[a-z][^\s:]{1,59}$|^[A-Z\d_-]{2,40}$/.test(item.text)) return null;
  const { names } = parseNames(item.text, 'list');
  return names.length > 0 ? { names } : null;
}

/** "textsize (localStorage, no end date)": one word, and in brackets where or how long it is kept. */
function saysHowKept(item: Words): boolean {
  const [, token = '', bracket = ''] =
    /^([^\s()]{2,60})\s*\(([^()]{3,160})\)\.?$/.exec(item.text.slice(0, 300)) ?? [];
  return token !== '' && (lifetimesIn(bracket).length > 0 || mediumIn(bracket) !== null);
}

/** "Session token – keeps you logged in (session)": described, not named, with its lifetime. */
function described(block: number, at: number, item: Words): CandidateRow[] {
  const [, head = '', rest = ''] = SPLIT.exec(item.text.slice(0, 2000)) ?? [];
  if (head === '' || words(head) > 5 || lifetimesIn(rest).length === 0) return [];
  // "Purpose: a new session", "Duration: session" under a name: what is told of one item, each on a line.
  if (DETAIL_ROLES.has(roleOfHeader(head, 'all') ?? 'name')) return [];
  // "Counter – counts visits. Cookies: _ct, _ct_x (2 years)": named all the same, further on.
  const tokens = rest
    .split(/[\s,;()]+/)
    .map((token) => unwrap(token.replace(/[.:]$/, '')))
    .filter((token) => shapeOf(token) === 'sure');
  const { names } = parseNames(tokens.join(', '), 'text');
  return [row(block, at, item.text, { names }, head, cellsOfProse(rest, { roles: [] }))];
}

/** Characters of an item that heads those below it. */
const LONGEST_GROUP = 140;

/** For each item the one that it stands below; null for those at the top. */
function headsOf(items: readonly ListItem[]): readonly (ListItem | null)[] {
  const open: ListItem[] = [];
  return items.map((item) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= item.depth) open.pop();
    const head = open.at(-1) ?? null;
    open.push(item);
    return head;
  });
}

/** Rows of an item that stands below another, which heads them unless it names something itself. */
function grouped(rows: readonly CandidateRow[], head: ListItem | null | undefined): readonly CandidateRow[] {
  if (rows.length === 0 || !head || head.text.length > LONGEST_GROUP) return rows;
  return leadOf(head) === null ? rows.map((one) => ({ ...one, group: head.text })) : rows;
}

/**
 * The items of a list that declare cookies: "_ga – tells visitors apart (2 years)", key/value items, and in a section about a
 * category of cookies also items that describe one without its name.
 */
export function rowsOfList(list: ListBlock, inCategory: () => boolean): RowsRead {
  const lines = withKeysJoined(
    list.items.flatMap((item) =>
      item.lines.map((text) => ({ text: withColon(text, item.spans), block: list.index })),
    ),
  );
  const key = keyAndValue(lines[0]?.text ?? '')?.key;
  const keyed = keyedRows(lines, key !== undefined && roleOfKey(key) === 'name' ? 1 : 2);
  if (keyed.rows.length > 0) return keyed;
  const membersOf = (item: Words, at: number, isBesideOthers: boolean): readonly CandidateRow[] =>
    rowsOfEnumeration(item.text, { block: list.index, row: at }, isBesideOthers);
  const enumerates = list.items.some((item, at) => membersOf(item, at, false).length > 0);
  const found = list.items.map((item, at) => {
    const members = enumerates ? membersOf(item, at, true) : [];
    if (members.length > 0) return [...members];
    const lines = ofLines(list.index, at, item);
    return lines.length > 0 ? lines : named(list.index, at, item, false);
  });
  const count = found.filter((rows) => rows.length > 0).length;
  const heads = headsOf(list.items);
  const told = list.items.map((item, at) => {
    const own = found[at] ?? [];
    if (own.length > 0) return grouped(own, heads[at]);
    const over = count > 0 ? overKeys(list.items, at) : null;
    if (over !== null) return grouped([row(list.index, at, item.text, over, null, [])], heads[at]);
    if (count >= 2 || (count === 1 && list.items.length <= 3))
      return grouped(plain(list.index, at, item), heads[at]);
    return [];
  });
  const rows = withDetails(list.items, told, list.index).flat();
  if (rows.length > 0) return { rows, blocks: [list.index] };
  const bracketed = list.items.flatMap((item, at) => (saysHowKept(item) ? plain(list.index, at, item) : []));
  if (list.items.length >= 2 && bracketed.length === list.items.length && inCategory())
    return { rows: bracketed, blocks: [list.index] };
  const nameless = list.items.flatMap((item, at) => described(list.index, at, item));
  return nameless.length >= Math.max(1, list.items.length * 0.6) && inCategory()
    ? { rows: nameless, blocks: [list.index] }
    : NO_ROWS;
}

/** Terms that only describe, over details that give the names in code: those are read as sentences. */
function namesInDetails(list: DefinitionsBlock): boolean {
  const named = (words: Words): boolean =>
    words.spans.some(
      (span) =>
        span.kind === 'code' &&
        (/[_.:-]/.test(span.text) || shapeOf(span.text) === 'likely') &&
        shapeOf(span.text) !== 'none',
    );
  const terms = list.pairs.filter((pair) => pair.terms.some((term) => named(term) || leadOf(term) !== null));
  const details = list.pairs.filter((pair) => pair.details.some(named));
  return details.length > list.pairs.length / 2 && terms.length < details.length / 2;
}

/** Definition lists: the name in the term or, under a term "Name", in the detail. */
export function rowsOfDefinitions(list: DefinitionsBlock): RowsRead {
  const lines = keyedLinesOf(list).map((text) => ({ text, block: list.index }));
  const keys = list.pairs.filter((pair) => roleOfHeader(pair.terms[0]?.text ?? '') !== null).length;
  if (keys >= Math.max(2, list.pairs.length * 0.5)) {
    const keyed = keyedRows(lines);
    if (keyed.rows.length > 0) return keyed;
  }
  if (namesInDetails(list) || tellsOfWhatIsBefore(list)) return NO_ROWS;
  const rows = list.pairs.flatMap((pair, at) => {
    const details = pair.details.flatMap((detail) => detail.lines);
    return pair.terms.flatMap((term) => ofTerm(list.index, at, term, details));
  });
  return rows.length > 0 && !rows.every(isDetailOfAParty) ? { rows, blocks: [list.index] } : NO_ROWS;
}

/** "Contact: hello@site.example": ordinary words with nothing that tells how or how long something is kept. */
const isDetailOfAParty = ({ names, at }: CandidateRow): boolean =>
  names.every(({ raw }) => /^\p{Lu}\p{Ll}+$/u.test(raw)) && lifetimesIn(at.quote).length === 0;

const BRACKET_AT_END = /\s*\([^()]{2,60}\)\s*$/;

function ofTerm(block: number, at: number, term: Words, details: readonly string[]): CandidateRow[] {
  const lead = leadOf({ text: term.text, spans: term.spans });
  const bare = term.text.replace(BRACKET_AT_END, '');
  const stored = bare.length < term.text.length && mediumIn(term.text) !== null;
  const parsed = lead ?? {
    ...parseNames(term.text, words(stored ? bare : term.text) === 1 ? 'list' : 'text'),
    separated: false,
  };
  if (parsed.names.length === 0 || words(term.text) > 14) return [];
  const told = details.join(' ');
  const cells: RoledCell[] = [
    ...(parsed.rest === ''
      ? []
      : [
          {
            role: declaredCategoryOfLabel(parsed.rest) === null ? ('type' as const) : ('category' as const),
            text: parsed.rest,
            lines: [parsed.rest],
            header: '',
          },
        ]),
    ...cellsOfBody(
      parsed.names[0]?.raw ?? '',
      details.map((text) => ({ text, block })),
    ),
  ];
  return [row(block, at, `${term.text} | ${told}`, parsed, parsed.rest || null, cells)];
}
