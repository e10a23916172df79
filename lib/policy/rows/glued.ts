import type { HeaderRole } from '../../lexicon/lexicon';
import { lifetimesIn } from '../cells/durations';
import { PLAIN_NAME_SET } from '../names/known';
import { canonicalName, unwrap } from '../names/mask';
import type { ParsedName } from '../names/parse';
import { isNameShaped, shapeOf } from '../names/shape';
import type { Lead } from './lead';

/** Places where one glued cell may end and the next begin: a capital after a small letter, figure or mask. */
const EDGE = /(?<=[\p{Ll}\d*)}\]>#])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const MAX_NAME = 90;

const isName = (token: string): boolean => token !== '' && isNameShaped(token);

/** The length of a name with a figure and its unit glued behind it: "_cnt2 yearsOurs". */
function timedLength(head: string, isTimeNext = false): number {
  if (!/^[^\s,]{2,60}\d\s?\p{L}/u.test(head)) return 0;
  const at = lifetimesIn(head)[0]?.at ?? 0;
  const name = head.slice(0, at);
  return at > 0 &&
    /^\d/.test(head.slice(at)) &&
    !/\s/.test(name) &&
    (isName(name) ||
      PLAIN_NAME_SET.has(name) ||
      (isTimeNext && /^[a-z]/.test(name) && shapeOf(name) === 'plain'))
    ? at
    : 0;
}

/** The length of the name that a glued text begins with: the first edge that leaves a name, or a longer one that is well known. */
function nameLength(text: string, next: HeaderRole | null = null): number {
  const head = text.slice(0, MAX_NAME);
  const edges = [...head.matchAll(EDGE)]
    .map((match) => match.index)
    .filter((at) => at > 0 && !/\s/.test(head.slice(0, at)));
  const known = edges.findLast((at) => PLAIN_NAME_SET.has(head.slice(0, at)));
  // A capital that begins a word ends the name sooner than one inside an identifier: "_ga_P0L9".
  const word = edges.filter((at) => /^\p{Lu}\p{Ll}/u.test(head.slice(at)));
  // A story begins with a word, a blank and a small letter: the last edge before that is where the name ends.
  const last = next === 'purpose' && /^\S+[^\s:]\s\p{Ll}/u.test(head) ? word.at(-1) : undefined;
  const named = [...(last === undefined ? [] : [last]), ...word, ...edges].find((at) =>
    isName(head.slice(0, at)),
  );
  const length = known ?? named ?? edges[0] ?? 0;
  const timed = timedLength(head);
  return timed > 0 && (length === 0 || timed < length) ? timed : length;
}

/**
 * A plain word that the next cell's capital ends, in a row that is one beyond doubt: prose follows, and a lifetime ends it or stands
 * right before its last words.
 */
function plainLength(text: string): number {
  const word = /^(?:[a-z][\w.:-]{0,40}|[A-Z\d_]{3,30})(?=\p{Lu}\p{Ll}+\s)/u.exec(text)?.[0] ?? '';
  const last = lifetimesIn(text).at(-1);
  const ended = last !== undefined && text.length - last.end < 30;
  return ended && shapeOf(word) !== 'none' ? word.length : 0;
}

const toName = (raw: string): ParsedName => ({ raw, shape: shapeOf(raw), ...canonicalName(raw) });

/**
 * Names at the head of a row whose cells were joined by nothing: "__cf_bmCloudflare bot control30 minutes". `host` is the
 * site's own domain, where several rows show it glued behind the name; `next` what the header puts there.
 */
export function gluedLead(text: string, host: string | null, next: HeaderRole | null = null): Lead | null {
  const timed = next === 'duration' ? timedLength(text.slice(0, MAX_NAME), true) : 0;
  if (timed > 0) return { names: [toName(text.slice(0, timed))], rest: text.slice(timed), separated: true };
  const names: ParsedName[] = [];
  let at = 0;
  for (let comma = text.indexOf(', '); comma >= 0 && comma < 400; comma = text.indexOf(', ', at)) {
    const token = unwrap(text.slice(at, comma));
    // "_gaCounts visits, Google": the comma belongs to the cell glued behind the name.
    const edge = nameLength(token);
    if (edge > 0 && shapeOf(token.slice(0, edge)) === 'sure') break;
    if (/\s/.test(token) || !(isName(token) || (names.length > 0 && /^[A-Z][A-Z\d_]+$/.test(token)))) break;
    names.push(toName(token));
    at = comma + 2;
  }
  const last = text.slice(at);
  const hosted = host === null ? -1 : last.indexOf(host);
  const length =
    hosted > 0 && hosted < MAX_NAME && !/\s/.test(last.slice(0, hosted)) ? hosted : nameLength(last, next);
  const token = last.slice(0, length);
  if (isName(token) || (names.length > 0 && /^[A-Z]{2,8}$/.test(token)) || (hosted > 0 && hosted === length))
    names.push(toName(token));
  else if (names.length === 0) {
    const word = plainLength(last);
    return word === 0
      ? null
      : { names: [toName(last.slice(0, word))], rest: last.slice(word), separated: true };
  }
  return { names, rest: last.slice(length), separated: true };
}

/** A domain that stands glued behind the first word of several rows: the longest ending they share that has a dot in it. */
export function sharedHost(rows: readonly string[]): string | null {
  const heads = rows.flatMap((row) => {
    const head = /^\S{3,120}?(?=\p{Lu}\p{Ll}|\s|$)/u.exec(row)?.[0] ?? '';
    return /\.[a-z]{2,}$/.test(head) ? [head] : [];
  });
  const [one, ...others] = heads;
  if (one === undefined || others.length === 0) return null;
  for (let at = 1; at < one.length; at += 1) {
    const ending = one.slice(at);
    if (
      ending.includes('.') &&
      !ending.startsWith('.') &&
      others.some((other) => other.endsWith(ending) && other.length > ending.length)
    )
      return ending;
  }
  return null;
}
