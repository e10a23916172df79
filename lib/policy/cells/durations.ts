import { unitTest } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { remembered } from '../../lexicon/memory';
import { numberWords, persistentWords, sessionWords, unitWords, upToWords } from '../../lexicon/vocabulary';
import type { DeclaredLifetime } from '../../model/declaration';
import { letterUnit } from './letter-units';

/** Seconds in the unit that a folded word names, in any language and inflection listed. */
export const secondsOfUnit = (folded: string): number | undefined => unitWords().get(folded);

/** A lifetime named in a text, with its place. */
export interface StatedLifetime {
  readonly kind: 'fixed' | 'session' | 'persistent';
  /** Null unless `fixed`. */
  readonly seconds: number | null;
  /** The words before it say "up to", "at most", "less than". */
  readonly max: boolean;
  readonly at: number;
  readonly end: number;
  /** Only the noun ("session", "logout"), which in running text more often means the thing than a lifetime. */
  readonly bare: boolean;
}

const NUMBER = /\d[\d.,' ]{0,9}/g;
const isUnitLetter = unitTest(/[\p{L}\p{M}]/u);
/** Letters of a word that are looked at. */
const LONGEST_WORD = 30;

/** Where the word that begins at a place ends. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + LONGEST_WORD && isUnitLetter(text, end)) end += 1;
  return end;
}
const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;
const MAX_TEXT = 20_000;

/** "1.000" and "1,000" are a thousand, "1.5" and "0,5" are fractions. */
function numberOf(written: string): number {
  const compact = written.replace(/[' ]/g, '').replace(/[.,]$/, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(compact)
    ? compact.replace(/[.,]/g, '')
    : compact.replace(',', '.');
  return Number.parseFloat(grouped);
}

/**
 * The unit that begins at a place of the folded text, and where it ends. A unit glued to the next cell's word
 * ("monthsNecessary") ends where the source text changes to a capital.
 */
function unitAt(folded: string, source: string, at: number): { seconds: number; end: number } | null {
  if (CJK.test(folded[at] ?? '')) {
    for (const length of [3, 2, 1]) {
      const seconds = unitWords().get(folded.slice(at, at + length));
      const stretch = folded[at + length] === '間' && folded[at + length - 1] !== '時' ? 1 : 0;
      if (seconds !== undefined) return { seconds, end: at + length + stretch };
    }
    return null;
  }
  const word = folded.slice(at, lettersEnd(folded, at));
  if (word === '') return null;
  // "24 de ore"
  if (word === 'de' && folded[at + 2] === ' ') return unitAt(folded, source, at + 3);
  const whole = unitWords().get(word);
  if (whole !== undefined) return { seconds: whole, end: at + word.length };
  const written = source.slice(at, at + word.length);
  const capital = written.search(/(?<=\p{Ll})\p{Lu}/u);
  if (capital <= 0) return null;
  const seconds = unitWords().get(word.slice(0, capital));
  return seconds === undefined ? null : { seconds, end: at + capital };
}

const isBetween = unitTest(/[\s)\-–+']/);

/** White space, a hyphen, an apostrophe ("mezz'anno"), or the closing bracket of "six (6) months" may stand between. */
function afterNumber(folded: string, at: number): number {
  let end = at;
  while (end < at + 4 && end < folded.length && isBetween(folded, end)) end += 1;
  return end;
}

/** Scanners write "2914047 days"; what is longer is a number of something else. */
const LONGEST = 1e12;

interface Amount {
  readonly seconds: number;
  readonly at: number;
  readonly end: number;
}

function amounts(folded: string, source: string): Amount[] {
  const found: Amount[] = [];
  for (const match of /\d/.test(folded) ? folded.matchAll(NUMBER) : []) {
    const written = match[0].trimEnd();
    const before = folded[match.index - 1] ?? '';
    if (/[_#]/.test(before)) continue;
    const glued =
      /[a-z]/.test(before) &&
      !/\s$/.test(folded.slice(0, match.index + match[0].length)) &&
      /[a-z]/.test(folded[match.index + written.length] ?? '');
    const end = match.index + written.length;
    const unit = letterUnit(source, written, end) ?? unitAt(folded, source, afterNumber(folded, end));
    // "v1st": a figure inside a word is an amount only before a unit that is a word itself.
    if (unit && glued && unit.end - match.index - written.length < 4) continue;
    if (unit) found.push({ seconds: numberOf(written) * unit.seconds, at: match.index, end: unit.end });
  }
  for (const hit of numberWords().all(folded)) {
    const next = afterNumber(folded, hit.end);
    if (next === hit.end && !CJK.test(folded[next] ?? '')) continue;
    const unit = unitAt(folded, source, next);
    const covered = found.some(
      (one) => hit.at < one.end && hit.at >= one.at - 12 && one.at > hit.at && one.at < (unit?.end ?? 0),
    );
    if (unit && !covered) found.push({ seconds: hit.meaning * unit.seconds, at: hit.at, end: unit.end });
  }
  return found
    .filter((one) => Number.isFinite(one.seconds) && one.seconds > 0 && one.seconds < LONGEST)
    .sort((a, b) => a.at - b.at);
}

const JOINS = /^\s*(?:,|and|et|y|e|und|en|i|og|och|ja|a|es)?\s*$/;

/** "1 year and 24 days" is one lifetime; "1 year / 30 min" and "1 year, 2 years" are two. */
function joined(folded: string, parts: readonly Amount[]): Amount[] {
  return parts.reduce<Amount[]>((sums, part) => {
    const last = sums.at(-1);
    const between = last ? folded.slice(last.end, part.at) : '';
    const smaller = last ? part.seconds < last.seconds / 1.9 : false;
    if (last && smaller && JOINS.test(between) && !between.includes(',')) {
      sums[sums.length - 1] = { seconds: last.seconds + part.seconds, at: last.at, end: part.end };
    } else sums.push(part);
    return sums;
  }, []);
}

const MAX_SIGN = /[<≤]\s*$/;

function saysUpTo(folded: string, at: number, end: number): boolean {
  const before = folded.slice(Math.max(0, at - 26), at);
  if (MAX_SIGN.test(before)) return true;
  const hit = upToWords().all(before).at(-1);
  if (hit && /^[^.;|]{0,14}$/.test(before.slice(hit.end))) return true;
  return /^\s*(?:max|maximum|or less|oder weniger|以内|まで|未満)/.test(folded.slice(end, end + 20));
}

/** Every lifetime that a text names, in order. Numbers and units of 30 languages, "session" and "persistent" in their words. */
export const lifetimesIn = remembered((text): readonly StatedLifetime[] => {
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const folded = fold(source);
  const fixed = joined(folded, amounts(folded, source)).map(
    ({ seconds, at, end }): StatedLifetime => ({
      kind: 'fixed',
      seconds: Math.round(seconds),
      max: saysUpTo(folded, at, end),
      at,
      end,
      bare: false,
    }),
  );
  const outside = (hit: { at: number; end: number }): boolean =>
    !fixed.some((one) => hit.at < one.end && hit.end > one.at);
  const sessions = sessionWords()
    .all(folded)
    // "sessionStorage" is a place, not a time.
    .filter((hit) => outside(hit) && !/^[\s-]?stor(?:age|ing)/.test(folded.slice(hit.end, hit.end + 9)));
  // "Until you close the browser": "until you" is the beginning of an end that is named.
  const isNamed = (hit: { at: number; end: number }): boolean =>
    sessions.some((one) => one.at < hit.end && one.end > hit.end);
  const words = [
    ...persistentWords()
      .all(folded)
      .filter((hit) => outside(hit) && !isNamed(hit))
      .map((hit) => ({ ...hit, kind: 'persistent' as const })),
    ...sessions.map((hit) => ({ ...hit, kind: 'session' as const })),
  ].map(
    ({ kind, at, end, word }): StatedLifetime => ({
      kind,
      seconds: null,
      max: false,
      at,
      end: wordEnd(source, end),
      bare: (!word.includes(' ') && word.length <= 11) || UNTIL.test(word),
    }),
  );
  return [...fixed, ...words].sort((a, b) => a.at - b.at);
});

/** "Until you …", which any deed may follow. */
const UNTIL =
  /^(?:until you|bis sie|jusqu'a ce que vous|hasta que|fino a quando|tot u|totdat u|ate que|ate voce|dopoki|tills du|indtil du|til du|kunnes)$/;

/** The end of the word that goes on at a place; a capital after a small letter begins the next cell's word. */
function wordEnd(source: string, at: number): number {
  if (/^\p{Ll}\p{Lu}/u.test(source.slice(at - 1, at + 1))) return at;
  const word = source.slice(at, lettersEnd(source, at));
  const capital = word.search(/(?<=\p{Ll})\p{Lu}|\p{Lu}\p{Ll}/u);
  return at + (capital >= 0 ? capital : word.length);
}

/** Words for "up to" and "for" that a unit follows without a number in languages that have no article: "do roku". */
const BEFORE_UNIT = /^(?:do|na|przez|po|az do|max\.?|maks\.?|iki|lidz|kuni|до|на)\s+/;

/** A cell that is nothing but a unit: "year" is one year. */
export function bareUnit(text: string): StatedLifetime | null {
  const word = fold(text.trim()).replace(BEFORE_UNIT, '');
  const seconds = word.length > 2 ? unitWords().get(word) : undefined;
  return seconds === undefined
    ? null
    : { kind: 'fixed', seconds, max: false, at: 0, end: text.length, bare: false };
}

/** A text names a unit of time: "a few seconds". */
export const namesUnit = (text: string): boolean =>
  fold(text.slice(0, 200))
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && unitWords().has(word));

/** A cell that holds numbers only, under a header that names the unit: "Lifetime (days)" over "30". */
export function unitOfHeader(header: string): number | null {
  const folded = fold(header);
  const bracket = /[([]([^)\]]{1,20})[)\]]/.exec(folded)?.[1] ?? /\bin ([a-z]+)$/.exec(folded)?.[1];
  if (bracket === undefined) return null;
  const words = bracket.trim().replace(/^(?:in|en|w|i) /, '');
  return unitWords().get(words.slice(0, lettersEnd(words, 0))) ?? null;
}

export const UNSTATED: DeclaredLifetime = { raw: '', kind: 'unstated', seconds: null, max: false };

/** "20 minutes of inactivity" ends a visit sooner; it is no other lifetime beside the visit's. */
export const isIdleTime = (raw: string, { end }: StatedLifetime): boolean =>
  /^\s*(?:\p{L}+\s+){0,3}(?:inacti|idle|untatig|inattiv|inaktiv|bezczynno|necinno)/u.test(
    fold(raw.slice(end, end + 40)),
  );

/**
 * One lifetime out of those a cell states: the longest fixed one ("session / up to 14 days" is 14 days), else session, else
 * persistent. `raw` is the cell as written.
 */
export function chosenLifetime(stated: readonly StatedLifetime[], raw: string): DeclaredLifetime {
  const ended = stated.some((one) => one.kind === 'session' && !one.bare);
  const fixed = stated.filter((one) => one.kind === 'fixed' && !(ended && isIdleTime(raw, one)));
  const longest = fixed.reduce<StatedLifetime | null>(
    (best, one) => (best === null || (one.seconds ?? 0) > (best.seconds ?? 0) ? one : best),
    null,
  );
  if (longest) return { raw, kind: 'fixed', seconds: longest.seconds, max: longest.max || fixed.length > 1 };
  const first = stated[0];
  if (!first) return { ...UNSTATED, raw };
  // "Until you close the browser": the end named in full counts before the word that only begins to name one.
  const named = stated.find((one) => one.kind === 'session' && !one.bare);
  return { raw, kind: (named ?? first).kind, seconds: null, max: false };
}
