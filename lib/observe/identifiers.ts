import { decodeBase64 } from '../model/base64';

/**
 * Values that can tell a person apart, by the cookie or storage entry that holds them. Lives in memory, for the length of a visit, to
 * recognise a value in a request; nothing of it is ever kept.
 */
export type KnownValues = Map<string, string>;

/** Shorter values are settings, counters and flags; identifiers in use are longer. */
const MIN_CHARACTERS = 8;
const MAX_CHARACTERS = 4096;
const MAX_PARTS = 12;
const MAX_KNOWN = 4000;

/** Runs of characters that identifiers are made of. */
const RUN = /[\w.-]{8,200}/g;

/**
 * What is alike on many machines, whatever its length: dates and times, versions, sizes, host names, places and locales,
 * words joined by marks, moments in seconds or milliseconds.
 */
const COMMON: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\d/,
  /^v?\d{1,4}(?:\.\d{1,4}){1,3}$/i,
  /^\d{2,5}x\d{2,5}(?:x\d{1,3})?$/i,
  /^1[4-9]\d{8}(?:\d{3})?$/,
  /^[a-z]+(?:[-_./ ][a-z]+)*(?:[-_./ ]?\d{1,4})?$/i,
  /^(?:[a-z\d-]+\.)+[a-z]{2,12}$/i,
];

const MIN_DIGITS = 4;
/** A part of a value must be long to be told from what many have. */
const MIN_SEGMENT = 12;

function decoded(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Whether a value can tell a person apart: long, varied, with digits in it, and none of what is common. */
const isTelling = (text: string): boolean =>
  text.length >= MIN_CHARACTERS &&
  new Set(text).size >= 5 &&
  text.replace(/\D/g, '').length >= MIN_DIGITS &&
  !COMMON.some((form) => form.test(text));

/** The identifier behind a prefix of version and depth (`GA1.1.`, `fb.1.`): the parts that are short lead. */
function withoutPrefix(value: string): string {
  const parts = value.split('.', 8);
  const first = parts.findIndex((part) => part.length > 3);
  return first <= 0 ? value : value.slice(parts.slice(0, first).join('.').length + 1);
}

/** Numbers that are joined by dots are sent on alone too: the visitor's, without the time of the first visit. */
const longSegments = (run: string): readonly string[] =>
  run.split('.', 8).filter((segment) => segment.length >= MIN_SEGMENT && segment !== run);

/** What waits to be sent: copies of identifiers that are kept elsewhere, and a new one for each event. */
const QUEUE = /^\s*\[\s*\{/;

/** A value as its owner reads it: JSON in base64 is common in cookies, percent-encoded within and without. */
function readable(value: string): string {
  const plain = decoded(value);
  const inner = decodeBase64(plain);
  const within = inner === null ? '' : decoded(inner);
  return within.startsWith('{') ? within : plain;
}

/** The value itself, and the identifiers within it (a prefix, or a JSON document in the cookie). */
function parts(value: string): string[] {
  const plain = readable(value.slice(0, MAX_CHARACTERS));
  if (QUEUE.test(plain)) return [];
  const runs = plain.match(RUN) ?? [];
  return [
    ...new Set([
      plain,
      ...runs.slice(0, MAX_PARTS).flatMap((run) => [run, withoutPrefix(run), ...longSegments(run)]),
    ]),
  ].filter(isTelling);
}

/** Remembers a cookie's value; the first cookie to hold a value keeps it. */
export function remember(known: KnownValues, cookie: string, value: string): void {
  if (known.size >= MAX_KNOWN) return;
  for (const part of parts(value)) if (!known.has(part)) known.set(part, cookie);
}

/** More runs than this of one body are not looked at: the form of what is sent often, not of uploads. */
const MAX_RUNS = 600;
/** What names a value in JSON and in forms, just before it: `"id":"`, `id=`. */
const NAMED_BEFORE = /([\w.$[\]-]{1,60})["']?\s{0,2}[:=]\s{0,2}["']?$/;
const NAME_REACH = 80;
/** A value whose parameter is not told. */
const UNNAMED = 'body';

/** The same in the body of a request, whatever its form: JSON, a form, lines of text. */
export function identifiersInBody(body: string, known: KnownValues): Readonly<Record<string, string>> {
  if (known.size === 0) return {};
  const text = decoded(body.replaceAll('+', ' '));
  const found = new Map<string, string>();
  let runs = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    runs += 1;
    if (runs > MAX_RUNS || found.size >= MAX_PARTS) break;
    const part = [run, withoutPrefix(run), ...longSegments(run)].find((one) => known.has(one));
    const item = part === undefined ? undefined : known.get(part);
    if (item === undefined) continue;
    const name = NAMED_BEFORE.exec(text.slice(Math.max(0, index - NAME_REACH), index))?.[1] ?? UNNAMED;
    if (!found.has(name)) found.set(name, item);
  }
  return Object.fromEntries(found);
}

/** Parameters of a URL whose value equals, or holds, the value of a known cookie: parameter name to cookie name. */
export function identifiersIn(url: string, known: KnownValues): Readonly<Record<string, string>> {
  if (known.size === 0 || !url.includes('?')) return {};
  const found: [string, string][] = [];
  for (const [parameter, value] of new URL(url).searchParams) {
    if (found.length >= MAX_PARTS) break;
    const part = parts(value).find((candidate) => known.has(candidate));
    const cookie = part === undefined ? undefined : known.get(part);
    if (cookie !== undefined) found.push([parameter.slice(0, 100), cookie]);
  }
  return Object.fromEntries(found);
}
