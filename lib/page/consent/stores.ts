import { CONSENT_NAME, statesOf } from '../../consent/decode';
import type { Observation } from '../../consent/observation';
import { observeRecord, readRecord } from '../../consent/records';
import type { ConsentByCategory, OptionalCategory, Preference } from '../../model/category';

/** What a page keeps, by `medium name`, in memory and only while an answer is being given. */
export type Stored = ReadonlyMap<string, string>;

/** Names and bytes beyond which nothing is read: a page may keep anything. */
const ENTRY_LIMIT = 500;
const VALUE_LIMIT = 8_192;

function area(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    return null; // A sandboxed frame or blocked site data.
  }
}

function cookies(): readonly (readonly [string, string])[] {
  try {
    return document.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  } catch {
    return [];
  }
}

export function readStores(): Stored {
  const stored = new Map<string, string>();
  for (const [name, value] of cookies().slice(0, ENTRY_LIMIT))
    stored.set(`cookie ${name}`, value.slice(0, VALUE_LIMIT));
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const storage = area(kind);
    if (storage === null) continue;
    for (let index = 0; index < Math.min(storage.length, ENTRY_LIMIT); index += 1) {
      const name = storage.key(index);
      if (name === null) continue;
      stored.set(`${kind} ${name}`, (storage.getItem(name) ?? '').slice(0, VALUE_LIMIT));
    }
  }
  return stored;
}

export interface ReadBack {
  readonly categories: ConsentByCategory;
  /** Name of the record that was read, null where none was. */
  readonly name: string | null;
  readonly wrote: boolean;
}

const isNamed = (key: string): boolean => CONSENT_NAME.test(key.slice(key.indexOf(' ') + 1));

/** What was written since `before`, decoded: records with a name that speaks of consent first, others only when they tell purposes apart. */
export function readBack(before: Stored, offered: readonly OptionalCategory[], asked: Preference): ReadBack {
  const changed = [...readStores()].filter(([name, value]) => before.get(name) !== value);
  const records = changed
    .map(([name, value]) => ({
      name,
      named: isNamed(name),
      record: readRecord(name.slice(name.indexOf(' ') + 1), value),
    }))
    .filter(({ named, record }) => record !== null && (named || record.choice === null));
  const best =
    records.find(({ named, record }) => named && record?.choice === null) ??
    records.find(({ record }) => record?.choice === null) ??
    records[0];
  if (best === undefined || best.record === null)
    return { categories: {}, name: null, wrote: changed.some(([name]) => isNamed(name)) };
  return { categories: statesOf(best.record, offered, asked), name: best.name, wrote: true };
}

/** Records of consent that the page keeps now, as states; those `declared` by the policy whatever their name. */
export function observeStores(declared: readonly string[]): readonly Observation[] {
  return [...readStores()].flatMap(([key, value]) => {
    const cut = key.indexOf(' ');
    const medium = key.slice(0, cut);
    const name = key.slice(cut + 1);
    if (medium !== 'cookie' && medium !== 'localStorage') return [];
    const seen = observeRecord(medium, name, value, declared.includes(name));
    return seen === null ? [] : [seen];
  });
}
