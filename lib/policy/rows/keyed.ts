import type { HeaderRole } from '../../lexicon/lexicon';
import { roleOfHeader } from '../cells/headers';
import { type ParsedNames, parseNames } from '../names/parse';
import { type CandidateRow, quoteOf, type RowsRead } from './candidate';

/** A line with the block it stands in. */
export interface PlacedLine {
  readonly text: string;
  readonly block: number;
}

/** "Key: value" with a key that headers know. */
interface KeyedLine extends PlacedLine {
  readonly role: HeaderRole;
  readonly key: string;
  readonly value: string;
}

const KEYED = /^[\s•*\-–]*([^:：=]{2,60}?)\s*[:：]\s*(.*)$/u;

function keyed(line: PlacedLine): KeyedLine | null {
  const match = KEYED.exec(line.text.slice(0, 4000));
  if (!match?.[1]) return null;
  const role = roleOfHeader(match[1], 0.55);
  return role === null ? null : { ...line, role, key: match[1], value: (match[2] ?? '').trim() };
}

/** The keyed lines of one item: a name's line and those up to the next name. */
interface Item {
  readonly names: ParsedNames;
  readonly first: KeyedLine;
  readonly lines: readonly KeyedLine[];
}

/** Lines without a key between two keyed ones; more of them end the item. */
const MAX_LOOSE = 2;

function itemsOf(lines: readonly PlacedLine[]): Item[] {
  const items: { names: ParsedNames; first: KeyedLine; lines: KeyedLine[] }[] = [];
  let loose = 0;
  for (const line of lines) {
    const read = keyed(line);
    loose = read === null ? loose + 1 : 0;
    if (read === null) continue;
    if (read.role === 'name') items.push({ names: parseNames(read.value, 'list'), first: read, lines: [] });
    else if (loose <= MAX_LOOSE) items.at(-1)?.lines.push(read);
  }
  return items;
}

/** "Name: Google Analytics" followed by "Cookie name: _ga": the first gives the label and its lines to the second. */
function merged(items: readonly Item[]): Item[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1];
    const next = items[at + 1];
    if (item.names.names.length === 0 && next && next.names.names.length > 0) return [];
    const labelled = before !== undefined && before.names.names.length === 0 && item.names.names.length > 0;
    return [labelled ? { ...item, lines: [...before.lines, ...item.lines] } : item];
  });
}

function rowOf({ names, first, lines }: Item): CandidateRow[] {
  const told =
    names.names.length > 0 && (lines.length > 0 || names.names.some((name) => name.shape !== 'plain'));
  if (!told) return [];
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
      label: names.rest || null,
      cells,
      group: null,
      shifted: false,
    },
  ];
}

/** Words before a value that are a key by themselves: "Name", "Expiration", "Function", on a line or heading of their own. */
const isKey = (text: string): boolean =>
  text.length <= 40 && !/[.:!?]$/.test(text) && roleOfHeader(text, 0.9) !== null && !/[_*]/.test(text);

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
  const joined: PlacedLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (!line) break;
    if (next && isKey(line.text) && !isKey(next.text)) {
      joined.push({ text: `${line.text}: ${next.text}`, block: next.block });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}

const isNameKey = (text: string): boolean => isKey(text) && roleOfHeader(text, 0.9) === 'name';

/** Runs of "Name: …", "Purpose: …", "Expiry: …" lines. A name's key begins an item. */
export function keyedRows(lines: readonly PlacedLine[]): RowsRead {
  const items = merged(itemsOf(lines));
  const rows = items.flatMap(rowOf);
  const blocks =
    rows.length === 0 ? [] : items.flatMap((item) => [item.first, ...item.lines].map((line) => line.block));
  return { rows, blocks: [...new Set(blocks)] };
}
