import type { HeaderRole } from '../../lexicon/lexicon';
import { featuresOf } from '../cells/features';
import { roleOfHeader } from '../cells/headers';
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

/** The share of a key's letters that header words must be: a key that stands in one line only may be any word before a colon. */
const ALONE = 0.55;
/** How often a key stands before a value until it is as good as a column's header. */
export type Repeats = 1 | 2;
/** Values of a key that are looked at. */
const SAMPLE = 40;

/** The role that a key by itself has; null for words before a colon that are no key. */
export const roleOfKey = (key: string): HeaderRole | null => roleOfHeader(key, ALONE);

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
