import { parseJson } from '../model/json';
import type { EpochMilliseconds } from '../model/time';
import { parsePairs, unwrapped } from './encodings';

/** When a consent record says that it was made, and until when it counts itself valid. Full hours: more would tell people apart. */
export interface RecordTimes {
  readonly answeredAt: EpochMilliseconds | null;
  readonly expiresAt: EpochMilliseconds | null;
}

const HOUR_MILLISECONDS = 3_600_000;
/** Web consent is younger than this, and no record outlives that: 2009 and 2100. */
const EARLIEST = 1.23e12;
const LATEST = 4.1e12;
const DEPTH = 5;
const NODES = 400;
const LONGEST = 8192;

/** Names of fields that keep a time; the policy's, or its version's, is not the answer's. */
const MADE = /date|time|stamp|utc|^ts$|_?at$|creat|modif/i;
const OTHERS = /polic|version|publish|config|banner/i;
const ENDS = /expir|until/i;
const MILLISECONDS_FROM = 1e11;
const DATE = /^(?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2,8},? )[\w :,+().-]{0,60}$/;

/** Seconds or milliseconds since 1970, or a date in letters; null where it is neither, or no time that a record can hold. */
function momentOf(value: unknown): EpochMilliseconds | null {
  const text = String(value)
    .replace(/\+(?=\S)/g, ' ')
    .trim();
  const number = /^\d{10,13}$/.test(text) ? Number(text) : null;
  const moment =
    number === null
      ? Date.parse(DATE.test(text) ? text : '')
      : number < MILLISECONDS_FROM
        ? number * 1000
        : number;
  if (!(moment >= EARLIEST && moment <= LATEST)) return null;
  return Math.floor(moment / HOUR_MILLISECONDS) * HOUR_MILLISECONDS;
}

interface Found {
  answeredAt: EpochMilliseconds | null;
  expiresAt: EpochMilliseconds | null;
  nodes: number;
}

function search(found: Found, value: unknown, key: string, depth: number): void {
  found.nodes += 1;
  if (found.nodes > NODES || depth > DEPTH) return;
  if (typeof value === 'object' && value !== null) {
    for (const [inner, item] of Object.entries(value))
      search(found, item, Array.isArray(value) ? key : inner, depth + 1);
    return;
  }
  const ends = ENDS.test(key);
  const moment = (ends || MADE.test(key)) && !OTHERS.test(key) ? momentOf(value) : null;
  if (moment === null) return;
  // Of several times the latest counts: the last answer replaced the ones before it.
  if (ends) found.expiresAt = Math.max(found.expiresAt ?? 0, moment);
  else found.answeredAt = Math.max(found.answeredAt ?? 0, moment);
}

/** The times that a record of consent holds in its own fields, whatever its format. Linear; never guesses at bare numbers. */
export function timesOf(raw: string): RecordTimes {
  const found: Found = { answeredAt: null, expiresAt: null, nodes: 0 };
  if (raw === '' || raw.length > LONGEST) return { answeredAt: null, expiresAt: null };
  for (const text of unwrapped(raw)) {
    const json = parseJson(text);
    const value = typeof json === 'object' && json !== null ? json : parsePairs(text);
    if (value !== null) search(found, value, '', 0);
    if (found.answeredAt !== null || found.expiresAt !== null) break;
  }
  return { answeredAt: found.answeredAt, expiresAt: found.expiresAt };
}
