import { CONSENT_NAME, statesOf } from '../../consent/decode';
import { readInitials } from '../../consent/initials';
import type { Observation } from '../../consent/observation';
import { observeRecord, readRecord } from '../../consent/records';
import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../../model/category';

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
  /** Something was written that may be the record, readable or not. */
  readonly wrote: boolean;
}

const isNamed = (key: string): boolean => CONSENT_NAME.test(key.slice(key.indexOf(' ') + 1));
/** What trackers write beside any choice, by the beginnings of their names: no record of it. */
const TRACKER =
  /^\S+ (?:_ga|_gid|_gat|_gcl|_gac|_fb|_hj|_pk|_uet|_cl[cs]k|_scid|_tt|_pin|__utm|amplitude|mp_|ajs_)/i;

interface Answering {
  readonly before: Stored;
  readonly offered: readonly OptionalCategory[];
  readonly asked: Preference;
  readonly initials: ReadonlyMap<string, OptionalCategory>;
}

/** What was written since the answer began, decoded: records with a name that speaks of consent first, others only when they tell purposes apart. */
export function readBack({ before, offered, asked, initials }: Answering): ReadBack {
  const changed = [...readStores()].filter(
    ([name, value]) => before.get(name) !== value && !TRACKER.test(name),
  );
  const records = changed
    .map(([name, value]) => ({
      name,
      named: isNamed(name),
      record: readRecord(name.slice(name.indexOf(' ') + 1), value) ?? readInitials(value, initials),
    }))
    .filter(
      ({ name, named, record }) =>
        record !== null &&
        (named ||
          (record.choice === null &&
            !(record.listed && record.mixed === true) &&
            !name.startsWith('sessionStorage '))),
    );
  const telling = records.filter(({ record }) => record?.choice === null);
  const [lone] = records;
  // What is gone with the tab keeps no choice, unless its name says so.
  const kept = changed.some(([name]) => isNamed(name) || !name.startsWith('sessionStorage '));
  if (lone === undefined) return { categories: {}, name: null, wrote: kept };
  // Records by their names first, later ones add what those do not speak of: some sites keep one record a purpose.
  const read = (telling.length > 0 ? telling : [lone]).toSorted((a, b) => Number(b.named) - Number(a.named));
  const categories: { [C in OptionalCategory]?: ConsentState } = {};
  for (const { record } of read) {
    if (record === null) continue;
    const states = statesOf(record, offered, asked);
    for (const category of OPTIONAL_CATEGORIES) {
      const state = states[category];
      if (state !== undefined) categories[category] ??= state;
    }
  }
  return { categories, name: read[0]?.name ?? null, wrote: true };
}

/** What the page's records say now, whatever their names: only those that tell purposes apart. */
export function standingStores(): ConsentByCategory {
  const categories: { [C in OptionalCategory]?: ConsentState } = {};
  for (const [key, value] of readStores()) {
    const record = readRecord(key.slice(key.indexOf(' ') + 1), value);
    if (record === null || record.choice !== null) continue;
    for (const category of OPTIONAL_CATEGORIES) {
      const state = record.categories[category];
      if (state !== undefined) categories[category] ??= state;
    }
  }
  return categories;
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
