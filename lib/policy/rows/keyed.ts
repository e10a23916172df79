import { isSpaceAt, unitTest } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import type { HeaderRole } from '../../lexicon/lexicon';
import { cookieWords } from '../../lexicon/vocabulary';
import { lifetimesIn } from '../cells/durations';
import { roleOfHeader } from '../cells/headers';
import { type ParsedNames, parseNames } from '../names/parse';
import { fitsNameColumn } from '../names/shape';
import { type CandidateRow, NO_ROWS, quoteOf, type RowsRead } from './candidate';
import { membersOf } from './enumerations';
import { keyAndValue, type Repeats, roleOfKey, rolesOfKeys } from './keys';
import { leadingKeys } from './leading-keys';

/** A line with the block it stands in. */
export interface PlacedLine {
  readonly text: string;
  readonly block: number;
  /** The block of the key, where that stands on a line before. */
  readonly keyBlock?: number;
}

/** "Key: value" with a key that headers know. */
interface KeyedLine extends PlacedLine {
  readonly role: HeaderRole;
  readonly key: string;
  readonly value: string;
}

const isKeyLetter = unitTest(/[\p{L} ]/u);
const isCapital = unitTest(/\p{Lu}/u);
const endsCell = unitTest(/[\p{Ll}\d.!)]/u);
/** Letters of a key behind its capital. */
const SHORTEST_KEY = 2;
const LONGEST_KEY = 30;

/** Where a capital stands right behind a word's end: the next cell's key, up to its colon, was joined to it by nothing. */
function joinedKeys(text: string): readonly number[] {
  const found: number[] = [];
  let behind = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let from = colon;
    if (colon + 1 < text.length && isSpaceAt(text, colon + 1))
      while (from > behind && from >= colon - LONGEST_KEY && isKeyLetter(text, from - 1)) from -= 1;
    for (let at = Math.max(1, from); at < colon - SHORTEST_KEY; at += 1)
      if (isCapital(text, at) && endsCell(text, at - 1)) found.push(at);
    behind = colon;
  }
  return found;
}

/** Where a semicolon parts a value from the next key. */
const NEXT_KEY = /;\s+(?=\p{Lu}[\p{L} ]{2,29}:\s)/gu;
const keysBehindSemicolons = (text: string): readonly number[] =>
  text.includes('; ') ? [...text.matchAll(NEXT_KEY)].map((match) => match.index + match[0].length) : [];

/** "Purpose: counts visitsName: basket" as two lines, and "Name: basket; Purpose: counts visits" as well. */
function unjoined<Line extends PlacedLine>(line: Line): Line[] {
  if (!line.text.includes(': ')) return [line];
  const text = line.text.slice(0, 4000);
  const edges = [...joinedKeys(text), ...keysBehindSemicolons(text)]
    .sort((one, other) => one - other)
    .filter((at) => roleOfHeader(text.slice(at, text.indexOf(':', at)), 'all') !== null);
  const starts = [0, ...edges];
  return starts.length === 1
    ? [line]
    : starts.map((start, at) => ({ ...line, text: text.slice(start, starts[at + 1]).replace(/;\s+$/, '') }));
}

/** Lines with a key, each with what it is about; null for the others. */
function keyedLines(lines: readonly PlacedLine[], repeats: Repeats): readonly (KeyedLine | null)[] {
  const read = lines.map((line) => keyAndValue(line.text));
  const roles = rolesOfKeys(read, repeats);
  return lines.map((line, at) => {
    const one = read[at] ?? null;
    const role = one === null ? undefined : roles.get(one.key);
    return one === null || role === undefined ? null : { ...line, ...one, role };
  });
}

/** The keyed lines of one item: a name's line and those up to the next name. */
interface Item {
  readonly names: ParsedNames;
  readonly first: KeyedLine;
  readonly lines: readonly KeyedLine[];
}

/** Lines without a key between two keyed ones; more of them end the item. */
const MAX_LOOSE = 2;

/** A pixel is named by its path: "ads/ga-audiences". */
const PATH = /^[a-z][\w-]*(?:\/[\w#*-]+)+$/;

/** Words with hyphens between them, in small letters, several or the noun first: behind a key for names no ordinary words. */
const HYPHENED = /^(?:cookie-[a-z\d]+|[a-z\d]+(?:-[a-z\d]+){2,})$/;
/** "Consent ID: 0Date of consent:": the next key, glued to a number. */
const NUMBERED_WORD = /^\d+\p{Lu}\p{Ll}+$/u;

const namesOf = (value: string): ParsedNames => {
  const names = parseNames(value, 'list');
  if (names.names.some(({ raw }) => NUMBERED_WORD.test(raw))) return { names: [], rest: value };
  const token = PATH.test(value) || HYPHENED.test(value);
  return names.names.length === 0 && token ? parseNames(value, 'column') : names;
};

const isName = (line: KeyedLine | null): boolean => line?.role === 'name';

function itemsOf(lines: readonly PlacedLine[], repeats: Repeats): Item[] {
  const items: { names: ParsedNames; first: KeyedLine; lines: KeyedLine[] }[] = [];
  let loose = 0;
  const all = keyedLines(lines.flatMap(unjoined), repeats);
  const leading = leadingKeys(
    all.map((line) => line?.key ?? null),
    all.flatMap((line, at) => (isName(line) ? [at] : [])),
  );
  for (const [at, read] of all.entries()) {
    loose = read === null ? loose + 1 : 0;
    if (read === null || (leading > 0 && all.slice(at + 1, at + 1 + leading).some(isName))) continue;
    if (isName(read)) {
      const before = all.slice(at - leading, at).flatMap((line) => line ?? []);
      items.push({ names: namesOf(read.value), first: read, lines: before });
    } else if (loose <= MAX_LOOSE) items.at(-1)?.lines.push(read);
  }
  return items;
}

/** "Name: Google Analytics" followed by "Cookie name: _ga": the first gives the label and its lines to the second. */
function merged(items: readonly Item[]): Item[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1];
    const next = items[at + 1];
    const label = (one: Item | undefined): boolean =>
      one !== undefined &&
      one.names.names.length === 0 &&
      one.first.value !== '' &&
      one.lines.every((line) => line.role !== 'duration');
    if (label(item) && next && next.names.names.length > 0) return [];
    const labelled = before !== undefined && label(before) && item.names.names.length > 0;
    return [labelled ? { ...item, lines: [...before.lines, ...item.lines] } : item];
  });
}

function rowOf({ names, first, lines }: Item): CandidateRow[] {
  const told =
    names.names.length > 0 &&
    (lines.some((line) => line.value !== '') || names.names.some((name) => name.shape !== 'plain'));
  const left =
    first.value.length <= 60 &&
    (first.value === '' || roleOfHeader(first.value, 'most') === null) &&
    lines.some((line) => line.role === 'duration');
  if (!told && !left) return [];
  const cells = lines.map((line) => ({
    role: line.role,
    text: line.value,
    lines: [line.value],
    header: line.key,
  }));
  const quote = quoteOf([first, ...lines].map((line) => line.text).join(' | '));
  return [
    {
      at: { block: first.block, quote },
      names: names.names,
      label: told
        ? names.rest || null
        : first.value || (lines.find((line) => line.role === 'purpose')?.value ?? null),
      cells,
      group: null,
      shifted: false,
    },
  ];
}

/** "Cookies: basket (2 weeks), visitor (1 year)" among keys that hold for all of them: an item for each, with its own time first. */
function byMember(item: Item): readonly Item[] {
  const { first, lines } = item;
  const members = first.value.includes('(') ? (membersOf(first.value)?.members ?? []) : [];
  if (!members.some(({ told }) => lifetimesIn(told).length > 0)) return [item];
  return members.map(({ names, told }) => ({
    names: { names: [...names], rest: '' },
    first,
    lines: [{ ...first, role: 'duration', key: '', value: told }, ...lines],
  }));
}

/** The colon behind a key that stands on a line of its own: "Expires in:". */
const COLON = /\s*[:：]$/;
const keyOf = (text: string): string => text.replace(COLON, '');

/** Words before a value that are a key by themselves: "Name", "Expiration:", "Function", on a line or heading of their own. */
const isKey = (text: string): boolean =>
  text.length <= 40 &&
  !/[.!?]$/.test(text) &&
  !/[_*]|[:：]\s*\S/.test(text) &&
  roleOfHeader(keyOf(text), COLON.test(text) ? 'most' : 'all') !== null;

/**
 * Keys and values on lines by turns, as consent plugins write each cookie, put together as "Key: value". Lines are left alone
 * unless a key for the name is among them.
 */
export function withKeysJoined<Line extends PlacedLine>(lines: readonly Line[]): readonly PlacedLine[] {
  const names = lines.filter(
    (line, at) => isNameKey(line.text) && lines[at + 1] !== undefined && !isKey(lines[at + 1]?.text ?? ''),
  );
  const keys = lines.filter((line) => isKey(line.text)).length;
  if (names.length === 0 || keys < names.length * 2) return lines;
  const repeated = repeatedKeys(lines, names.length);
  const joined: PlacedLine[] = [];
  let named = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line) break;
    if (isNameKey(line.text)) named = joined.length;
    const key = isKey(line.text) || (repeated.has(line.text) && joined.length > named);
    if (next && isNameKey(line.text) && isKey(next.text) && !isNameKey(next.text))
      joined.push({ text: `${keyOf(line.text)}: `, block: line.block });
    else if (next && key && !isKey(next.text)) {
      joined.push({ text: `${keyOf(line.text)}: ${next.text}`, block: next.block, keyBlock: line.block });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

/** Short lines with a header's word that stand about as often as the key of the name: keys that no list knows as a whole. */
function repeatedKeys(lines: readonly PlacedLine[], names: number): ReadonlySet<string> {
  if (names < 2) return new Set();
  const counts = new Map<string, number>();
  for (const { text } of lines) if (text.length <= 40) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([text, count]) =>
      count >= names * 0.8 &&
      count <= names &&
      !isKey(text) &&
      !cookieWords().has(fold(text)) &&
      roleOfHeader(keyOf(text)) !== null
        ? [text]
        : [],
    ),
  );
}

const isNameKey = (text: string): boolean => isKey(text) && roleOfHeader(keyOf(text), 'all') === 'name';

/** Tokens alone on a line, joined by marks. */
const NAMES_ALONE = /^[^\s,&/:]{2,80}(?:\s*[,&/]\s*[^\s,&/:]{2,80}){0,5}:?$/;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** A line of nothing but names right before "Purpose: …" or "Duration: …" is the one that has lost its key. */
export function withNamesKeyed<Line extends PlacedLine>(lines: readonly Line[]): readonly PlacedLine[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (!next || !NAMES_ALONE.test(line.text) || isKey(line.text)) return line;
    const key = keyAndValue(next.text)?.key;
    const role = key === undefined ? null : roleOfKey(key);
    if (role === null || role === 'name' || role === 'other') return line;
    const tokens = line.text.replace(/:$/, '').split(/\s*[,&/]\s*/);
    const named = tokens.every((token) => fitsNameColumn(token) && !CAPITALISED.test(token));
    return named ? { text: `Name: ${tokens.join(', ')}`, block: line.block } : line;
  });
}

/**
 * Runs of "Name: …", "Purpose: …", "Expiry: …" lines. A name's key begins an item. `repeats`: how often a key that is none by itself
 * must stand there.
 */
export function keyedRows(lines: readonly PlacedLine[], repeats: Repeats = 2): RowsRead {
  const items = merged(itemsOf(lines, repeats).flatMap(byMember));
  if (items.every((item) => item.names.names.length === 0)) return NO_ROWS;
  const rows = items.flatMap(rowOf);
  const blocks =
    rows.length === 0
      ? []
      : items.flatMap((item) =>
          [item.first, ...item.lines].flatMap(({ block, keyBlock }) =>
            keyBlock === undefined ? [block] : [keyBlock, block],
          ),
        );
  return { rows, blocks: [...new Set(blocks)] };
}
