import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../model/category';
import { type ConsentRecord, FUNCTIONAL, stateOf, statesOf } from './decode';
import { plain } from './heuristic/phrases';
import { mentions } from './heuristic/vocabulary';
import { readInitials } from './initials';
import type { LegendItem } from './legend';
import type { Observation } from './observation';
import { CONSENT_NAME } from './record-name';
import { inWords, observeRecord, readRecord } from './records';

/** Something that a page keeps, in memory and only while it is read. */
export interface StoredEntry {
  readonly medium: 'cookie' | 'localStorage' | 'sessionStorage';
  readonly name: string;
  readonly value: string;
}

export interface ReadBack {
  readonly categories: ConsentByCategory;
  /** Name of the record that was read, null where none was. */
  readonly name: string | null;
  /** Something was written that may be the record, readable or not. */
  readonly wrote: boolean;
}

/** What an answer was about, to read what it wrote. */
export interface Answering {
  readonly offered: readonly OptionalCategory[];
  readonly asked: Preference;
  /** The dialog's own words for its settings and their positions. */
  readonly legend: readonly LegendItem[];
}

/** What trackers write beside any choice, by the beginnings of their names: no record of it. */
const TRACKER =
  /^(?:_ga|_gid|_gat|_gcl|_gac|_fb|_hj|_pk|_uet|_cl[cs]k|_scid|_tt|_pin|__utm|amplitude|mp_|ajs_)/i;

/** A record of abbreviations of which one is a word: what both readings say, where they say the same. */
function fuller(worded: ConsentRecord | null, abbreviated: ConsentRecord | null): ConsentRecord | null {
  if (worded === null || abbreviated === null) return worded ?? abbreviated;
  const said = OPTIONAL_CATEGORIES.filter((category) => worded.categories[category] !== undefined);
  const agrees = said.every((category) => worded.categories[category] === abbreviated.categories[category]);
  return !worded.listed && worded.choice === null && agrees ? abbreviated : worded;
}

/** Of records of one purpose each, that of what is "functional" stands back behind one of preferences by their own name. */
const byPlainness = (a: StoredEntry, b: StoredEntry): number =>
  Number(FUNCTIONAL.test(a.name)) - Number(FUNCTIONAL.test(b.name));

const MEASURING = mentions('measuring');

/** What a dialog that asked for one purpose alone keeps of the answer: a word of that side; "1" may only say that there is one. */
function soleAnswer(
  value: string,
  named: boolean,
  { offered, asked, legend }: Answering,
): ConsentRecord | null {
  const [purpose, ...others] = offered;
  if (purpose === undefined || others.length > 0 || legend.length > 0) return null;
  const state = inWords(value) ?? (named && stateOf(value) === 'granted' ? null : stateOf(value));
  if (state === null || (state === 'granted') !== asked[purpose]) return null;
  return { categories: { [purpose]: state }, listed: false, choice: null };
}

/** What was written since an answer began, decoded: records with a name that speaks of consent first, others only when they tell purposes apart. */
export function readBack(written: readonly StoredEntry[], answering: Answering): ReadBack {
  const { offered, asked, legend } = answering;
  const changed = written.filter(({ name }) => !TRACKER.test(name));
  const records = changed
    .map((entry) => {
      const named = CONSENT_NAME.test(entry.name);
      const record =
        fuller(readRecord(entry.name, entry.value, legend), readInitials(entry.value, legend, asked)) ??
        (named || MEASURING(plain(entry.name)) ? soleAnswer(entry.value, named, answering) : null);
      return { entry, named, record };
    })
    .filter(
      ({ entry, named, record }) =>
        record !== null &&
        (named ||
          (record.choice === null &&
            !(record.listed && record.mixed === true) &&
            entry.medium !== 'sessionStorage')),
    );
  const telling = records.filter(({ record }) => record?.choice === null);
  const [lone] = records;
  // What is gone with the tab keeps no choice, unless its name says so.
  const kept = changed.some(({ name, medium }) => CONSENT_NAME.test(name) || medium !== 'sessionStorage');
  if (lone === undefined) return { categories: {}, name: null, wrote: changed.length > 0 && kept };
  // Records by their names first, later ones add what those do not speak of: some sites keep one record a purpose.
  const read = (telling.length > 0 ? telling : [lone]).toSorted(
    (a, b) => Number(b.named) - Number(a.named) || byPlainness(a.entry, b.entry),
  );
  const categories: { [C in OptionalCategory]?: ConsentState } = {};
  for (const { record } of read) {
    if (record === null) continue;
    const states = statesOf(record, offered, asked);
    for (const category of OPTIONAL_CATEGORIES) {
      const state = states[category];
      if (state !== undefined) categories[category] ??= state;
    }
  }
  return { categories, name: read[0]?.entry.name ?? null, wrote: true };
}

/** What a page's records say, whatever their names: only those that tell purposes apart. */
export function standingOf(entries: readonly StoredEntry[]): ConsentByCategory {
  const categories: { [C in OptionalCategory]?: ConsentState } = {};
  for (const { name, value } of entries.toSorted(byPlainness)) {
    const record = readRecord(name, value);
    if (record === null || record.choice !== null) continue;
    for (const category of OPTIONAL_CATEGORIES) {
      const state = record.categories[category];
      if (state !== undefined) categories[category] ??= state;
    }
  }
  return categories;
}

/** Records of consent as states; those `declared` by the policy whatever their name. */
export const observationsOf = (
  entries: readonly StoredEntry[],
  declared: readonly string[],
): readonly Observation[] =>
  entries.flatMap(({ medium, name, value }) => {
    const seen =
      medium === 'sessionStorage' ? null : observeRecord(medium, name, value, declared.includes(name));
    return seen === null ? [] : [seen];
  });
