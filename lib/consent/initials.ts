import {
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../model/category';
import { parseJson } from '../model/json';
import { type ConsentRecord, stateOf } from './decode';
import { unwrapped } from './encodings';
import { plain } from './heuristic/phrases';
import type { LegendItem } from './legend';

/** Letters by which records abbreviate the purposes where the dialog's own labels begin otherwise: their English names. */
const ENGLISH: Readonly<Record<string, OptionalCategory>> = {
  p: 'preferences',
  f: 'preferences',
  a: 'analytics',
  s: 'analytics',
  m: 'marketing',
};
/** Abbreviations of two letters and more. They count only where each of them is what was asked. */
const SHORTENED: Readonly<Record<string, OptionalCategory>> = {
  fn: 'preferences',
  fu: 'preferences',
  fun: 'preferences',
  pf: 'preferences',
  pr: 'preferences',
  prf: 'preferences',
  an: 'analytics',
  ana: 'analytics',
  st: 'analytics',
  sta: 'analytics',
  mk: 'marketing',
  mkt: 'marketing',
  ad: 'marketing',
  ads: 'marketing',
  tg: 'marketing',
};

/** Objects inside one another, at most. */
const DEPTH = 3;

/** `{"v":3,"o":{"p":1,"a":0}}`: objects of short keys inside a record, and the states of each, as texts of their own. */
function nestedIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEPTH) return [];
  const inner = Object.values(value).filter((one: unknown) => typeof one === 'object' && one !== null);
  const states = Object.entries(value).filter(([, one]) => stateOf(one) !== null);
  const short = depth > 0 && Object.keys(value).every((key) => key.length <= SHORT) ? [value] : [];
  return [
    ...[...short, Object.fromEntries(states)].map((one) => JSON.stringify(one)),
    ...inner.slice(0, INNER).flatMap((one) => nestedIn(one, depth + 1)),
  ];
}

/** Objects looked at inside one. */
const INNER = 12;

/** Letters of an abbreviation. */
const SHORT = 3;

/** `p0a1m0`, `n:1|k:0|s:0`, `{"p":1,"s":0}`, `fn=0;an=1`: a few letters and one state each. */
const PAIR = /["']?([a-z]{1,3})["']?(?:\s?[:=]\s?["']?(true|false|yes|no|[01yn])["']?(?![a-z0-9])|([01]))/giy;
const BETWEEN = /[\s|,;&._{}~-]*/y;
/** The version of a record and its day beside its states: `f0.m1.p0.v4`, `v3.20261123.f0s1m0`. */
const VERSION = /(?:v\d{1,3}|20\d{6,12}|20\d\d-\d\d-\d\d)(?![a-z0-9])/iy;
const LONGEST = 500;

function pairsOf(text: string): ReadonlyMap<string, string> | null {
  const pairs = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = at;
    BETWEEN.exec(text);
    at = Math.max(at, BETWEEN.lastIndex);
    if (at >= text.length) break;
    VERSION.lastIndex = at;
    if (VERSION.test(text)) {
      at = VERSION.lastIndex;
      continue;
    }
    PAIR.lastIndex = at;
    const [, letter, word, digit] = PAIR.exec(text) ?? [];
    const state = word ?? digit;
    if (letter === undefined || state === undefined || pairs.has(letter.toLowerCase())) return null;
    pairs.set(letter.toLowerCase(), state);
    at = PAIR.lastIndex;
  }
  return pairs.size >= 2 ? pairs : null;
}

/** Letters that the labels of a dialog begin with, where no two share one. */
function initialsOf(legend: readonly LegendItem[]): ReadonlyMap<string, OptionalCategory> {
  const initials = new Map<string, OptionalCategory | null>();
  for (const { label, purposes, level } of legend) {
    const letter = plain(label).charAt(0);
    const [purpose] = purposes;
    if (level || letter === '') continue;
    initials.set(
      letter,
      initials.has(letter) || purpose === undefined || purposes.length > 1 ? null : purpose,
    );
  }
  return new Map([...initials].flatMap(([letter, purpose]) => (purpose === null ? [] : [[letter, purpose]])));
}

const abbreviated = (categories: ConsentRecord['categories']): ConsentRecord | null =>
  OPTIONAL_CATEGORIES.some((category) => categories[category] !== undefined)
    ? { categories, listed: false, choice: null }
    : null;

/** `010`, `{"c1":false,"c2":true,"c3":false}`: states in an order, as digits; null where it is no such list. */
function statesIn(text: string): string | null {
  // "010", "v1.0.1.0", "0|1|0"
  const digits = text.replace(/^v\d{1,2}[.|:-]/, '');
  if (/^[01](?:[.,|:_-]?[01]){1,11}$/.test(digits)) return digits.replace(/\D/g, '');
  // "hhh", "ini": the first letters of yes and no.
  if (/^[yjtiesnhf]{2,12}$/.test(text) && new Set(text).size <= 2)
    return text.replace(/[yjties]/g, '1').replace(/[nhf]/g, '0');
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null) return null;
  const states = Object.values(json).map((value) => stateOf(value));
  if (states.length < 2 || states.includes(null)) return null;
  return states.map((state) => (state === 'granted' ? '1' : '0')).join('');
}

const digitsOf = (states: readonly string[]): string =>
  states.map((state) => (stateOf(state) === 'granted' ? '1' : '0')).join('');

/** States enough to stand for the purposes of a dialog that told none apart before it was answered. */
const SEVERAL = 3;

/** Everything off but what must be, where everything was refused; everything on, where it was accepted. */
function readUniform(states: string, asked: Preference): ConsentRecord | null {
  const [wish, ...others] = OPTIONAL_CATEGORIES.map((category) => asked[category]);
  if (wish === undefined || states.length < SEVERAL || others.includes(!wish)) return null;
  if (!(wish ? /^1+$/ : /^1?0+$/).test(states)) return null;
  return abbreviated(
    Object.fromEntries(OPTIONAL_CATEGORIES.map((category) => [category, wish ? 'granted' : 'denied'])),
  );
}

/**
 * A state a setting, in the dialog's order. Nothing but the order says so, so that it counts only where each of them is what
 * the setting was asked to stand at.
 */
function readOrdered(value: string, legend: readonly LegendItem[], asked: Preference): ConsentRecord | null {
  const settings = legend.filter(({ level }) => !level);
  const states = statesIn(value) ?? '';
  // What must be comes first, and is no setting.
  const text = states.length > settings.length && states.startsWith('1') ? states.slice(1) : states;
  if (settings.length === 0) return readUniform(states, asked);
  if (text === '' || text.length !== settings.length) return null;
  const as = settings.every(({ purposes }, at) => (text[at] === '1') === purposes.every((one) => asked[one]));
  if (!as) return null;
  const served = new Set(settings.flatMap(({ purposes }) => purposes));
  return abbreviated(
    Object.fromEntries([...served].map((category) => [category, asked[category] ? 'granted' : 'denied'])),
  );
}

/**
 * Reads a record that keeps a letter, a few letters or a digit a purpose, with the letters that the dialog's labels begin with and in their
 * order. Null where it is no such record, or a letter in it stands for nothing known.
 */
export function readInitials(
  value: string,
  legend: readonly LegendItem[],
  asked: Preference,
): ConsentRecord | null {
  if (value.length > LONGEST) return null;
  const initials = initialsOf(legend);
  for (const text of [...unwrapped(value)].flatMap((one) => [one, ...nestedIn(parseJson(one))])) {
    const ordered = readOrdered(text, legend, asked);
    if (ordered !== null) return ordered;
    const pairs = pairsOf(text);
    if (pairs === null) continue;
    // Letters that nothing explains, all alike: as everything was answered.
    const alike = legend.length === 0 ? readUniform(digitsOf([...pairs.values()]), asked) : null;
    if (alike !== null) return alike;
    const categories: { [C in OptionalCategory]?: ConsentState } = {};
    for (const [letter, word] of pairs) {
      const names = letter.length === 1 ? ENGLISH : SHORTENED;
      const purpose = initials.get(letter) ?? (Object.hasOwn(names, letter) ? names[letter] : undefined);
      const state = stateOf(word);
      if (purpose === undefined || state === null) continue;
      if (letter.length > 1 && (state === 'granted') !== asked[purpose]) return null;
      if (categories[purpose] !== undefined) return null;
      categories[purpose] = state;
    }
    const read = abbreviated(categories);
    if (read !== null) return read;
  }
  return null;
}
