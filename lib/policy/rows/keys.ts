import type { HeaderRole } from '../../lexicon/lexicon';
import { featuresOf } from '../cells/features';
import { roleOfHeader } from '../cells/headers';
import { isNameShaped } from '../names/shape';
import { type Columns, columnsOf } from './columns';
import { cellOf } from './stream';

/** Words before a colon, and those behind it. */
export interface KeyAndValue {
  readonly key: string;
  readonly value: string;
}

const KEYED = /^[\s•*\-–]*([^:：=]{2,60}?)\s*[:：]\s*(.*)$/u;
const HEAD = 160;
const LONGEST_LINE = 4000;

/** "Key: value" of a line, or null. */
export function keyAndValue(text: string): KeyAndValue | null {
  const match = /[:：]/.test(text.slice(0, HEAD)) ? KEYED.exec(text.slice(0, LONGEST_LINE)) : null;
  return match?.[1] === undefined ? null : { key: match[1], value: (match[2] ?? '').trim() };
}

/** How often a key stands before a value until it is as good as a column's header. */
export type Repeats = 1 | 2;
/** Values of a key that are looked at. */
const SAMPLE = 40;

/** The role that a key by itself has; null for words before a colon that are no key. */
export const roleOfKey = (key: string): HeaderRole | null => roleOfHeader(key, 'most');

/** What columns headed by these keys would be about. */
function columnsUnder(keys: readonly string[], values: ReadonlyMap<string, readonly string[]>): Columns {
  const length = Math.min(SAMPLE, Math.max(...keys.map((key) => values.get(key)?.length ?? 0)));
  const rows = Array.from({ length }, (_, at) =>
    keys.map((key) => featuresOf(cellOf(values.get(key)?.[at] ?? ''))),
  );
  return columnsOf(
    keys.map((key) => cellOf(key, true)),
    rows,
  );
}

/** Known keys beside unknown ones: without any of these a list of words before colons is about something else. */
const TELLING: ReadonlySet<HeaderRole> = new Set(['name', 'duration']);

/**
 * What the keys of a stretch of "Key: value" lines are: by their words, and, where a key is repeated as items repeat theirs, by what
 * stands behind it, as with a column of a table. Keys that are no key by themselves are left out. `repeats`: once is enough where the
 * lines are known to tell of one item.
 */
export function rolesOfKeys(
  lines: readonly (KeyAndValue | null)[],
  repeats: Repeats,
): ReadonlyMap<string, HeaderRole> {
  const roles = new Map<string, HeaderRole>();
  const values = new Map<string, string[]>();
  for (const line of lines) {
    if (line === null) continue;
    const before = values.get(line.key);
    if (before) before.push(line.value);
    else {
      values.set(line.key, [line.value]);
      const role = roleOfKey(line.key);
      if (role !== null) roles.set(line.key, role);
    }
  }
  const repeated = [...values].filter(([, all]) => all.length >= repeats).map(([key]) => key);
  const unknown = repeated.filter((key) => !roles.has(key));
  const told = repeated.some((key) => TELLING.has(roles.get(key) ?? 'other'));
  const known = told && (repeats > 1 || roles.size > 1);
  if (unknown.length === 0 || !known || repeated.length > LONGEST_ITEM) return roles;
  const columns = columnsUnder(repeated, values);
  repeated.forEach((key, at) => {
    const role = columns.roles[at];
    const named = role !== 'name' || (columns.named >= NAMED && ![...roles.values()].includes('name'));
    if (role !== undefined && !roles.has(key) && named) roles.set(key, role);
  });
  return roles;
}

/** The share of a key's values that are names beyond doubt, where its words do not say that they are. */
const NAMED = 0.7;
/** Keys of one item. */
const LONGEST_ITEM = 12;

/** "Name mk_basket": a word, and one token behind it. */
const NAMED_LINE = /^(\p{Lu}\p{L}{2,14}) (\S{2,80})$/u;
/** The first word of a line, or the first two, with something behind them. */
const FIRST_WORD = /^(\p{Lu}[\p{L}-]{1,20}) (?=\S)/u;
const FIRST_WORDS = /^(\p{Lu}[\p{L}-]{1,20} [\p{L}-]{2,20}) (?=\S)/u;

const isNameLine = (text: string): boolean => {
  const [, key = '', value = ''] = NAMED_LINE.exec(text.slice(0, 100)) ?? [];
  return key !== '' && isNameShaped(value) && roleOfHeader(key, 'all') === 'name';
};

/** The words that a line begins with, as far as they may be its key. */
function firstWords(text: string): string | null {
  const head = text.slice(0, 60);
  const two = FIRST_WORDS.exec(head)?.[1];
  if (two !== undefined && roleOfHeader(two, 'all') !== null) return two;
  return FIRST_WORD.exec(head)?.[1] ?? null;
}

/**
 * Keys and values with nothing but a blank between them, "Name mk_basket", "Expires 3 days": the colon that others write there is put
 * in, from each line that holds a name on, while the lines begin with known keys or with words that other items' lines begin with too.
 */
export function withColons<Line extends { readonly text: string }>(lines: readonly Line[]): readonly Line[] {
  const names = lines.flatMap((line, at) => (isNameLine(line.text) ? [at] : []));
  if (names.length === 0) return lines;
  const items = names.map((from, at) => ({
    from,
    to: Math.min(names[at + 1] ?? lines.length, from + LONGEST_ITEM),
  }));
  const counts = new Map<string, number>();
  for (const { from, to } of items)
    for (const key of new Set(lines.slice(from, to).map((line) => firstWords(line.text))))
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isKey = (key: string | null): key is string =>
    key !== null && (roleOfHeader(key, 'all') !== null || (counts.get(key) ?? 0) >= 2);
  const put = new Map<number, string>();
  for (const { from, to } of items) {
    const keys = new Map<number, string>();
    for (let at = from; at < to; at += 1) {
      const text = lines[at]?.text ?? '';
      const key = firstWords(text);
      if (!isKey(key) || text.charAt(key.length) === ':') break;
      keys.set(at, key);
    }
    const roles = new Set(
      [...keys.values()].map((key) => roleOfHeader(key, 'all')).filter((role) => role !== null),
    );
    if (roles.size >= 3) for (const [at, key] of keys) put.set(at, key);
  }
  return put.size === 0
    ? lines
    : lines.map((line, at) => {
        const key = put.get(at);
        return key === undefined ? line : { ...line, text: `${key}:${line.text.slice(key.length)}` };
      });
}
