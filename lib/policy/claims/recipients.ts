import { isLetterAt } from '../../lexicon/characters';
import { any, has, type Reading } from './reading';
import type { Token } from './tokens';
import { VENDOR_NAMES, type VendorName } from './vendors';

/** First word of a vendor's written name, lower case, to its forms: the text is looked up word by word. */
let index: ReadonlyMap<string, readonly VendorName[]> | null = null;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

function byFirstWord(): ReadonlyMap<string, readonly VendorName[]> {
  if (index !== null) return index;
  const map = new Map<string, VendorName[]>();
  for (const vendor of VENDOR_NAMES) {
    const first = (FIRST_WORD.exec(vendor.written)?.[0] ?? '').toLowerCase();
    map.set(first, [...(map.get(first) ?? []), vendor]);
  }
  index = map;
  return index;
}

/** Names that are words too: only counted when written with a capital inside a sentence. */
const ORDINARY =
  /^(?:meta|segment|square|branch|drift|heap|adjust|clarity|piano|apple|amazon|oracle|intercom|crisp|fathom|plausible|snap|bing|convert|optimizely|stripe)$/;

/** Whether a sentence of these words may name a vendor. */
export function mayNameVendor(words: readonly Token[]): boolean {
  const map = byFirstWord();
  return words.some(({ word }) => map.has(word));
}

const LONGEST_FIRST = 31;
/** Before a name stands no letter, and no part of an address. */
const BEFORE = /[\p{L}\p{N}_.@/-]/u;

/** Vendors that a text names, in order; overlapping names give the longest. Linear: each word is looked up once. */
export function vendorsIn(text: string): readonly string[] {
  const map = byFirstWord();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterAt(text, at)) continue;
    const start = at;
    while (isLetterAt(text, at)) at += 1;
    if (at - start > LONGEST_FIRST) continue;
    const forms = map.get(text.slice(start, at).toLowerCase());
    if (forms === undefined || BEFORE.test(text[start - 1] ?? ' ')) continue;
    const rest = text.slice(start, start + 40);
    const vendor = forms.find(({ written }) => startsWithName(rest, written));
    if (vendor === undefined) continue;
    at = Math.max(at, start + vendor.written.length - 1);
    if (!found.includes(vendor.name)) found.push(vendor.name);
  }
  return found;
}

function startsWithName(text: string, written: string): boolean {
  const start = text.slice(0, written.length);
  const same = ORDINARY.test(written.toLowerCase())
    ? start === written
    : start.toLowerCase() === written.toLowerCase();
  return same && !/^[\p{L}\p{N}]/u.test(text.slice(written.length));
}

/** Words beside which a name is that of a recipient, and not of a link or a share button. */
const SHARED = [
  'tracker',
  'deploy',
  'analytics',
  'marketing',
  'third-party',
  'personal-data',
  'consent',
] as const;

/** A vendor named only as a possibility, a denial, or a place to learn more is no recipient. */
export function declaresRecipients(reading: Reading): boolean {
  if (reading.sentence.kind !== 'cell' && reading.sentence.kind !== 'item' && !any(reading, SHARED))
    return false;
  if (has(reading, 'future') || has(reading, 'browser')) return false;
  if (has(reading, 'hypothetical') && has(reading, 'we') && !has(reading, 'cookie')) return false;
  if (
    /\b(?:may|might|could)\b.{0,30}\b(?:use|work|engage|partner)\b|\bsuch as\b.{0,10}$|\bpouvons\b|\bpourrions\b/i.test(
      reading.text.slice(0, 400),
    )
  )
    return false;
  return !(has(reading, 'not') && has(reading, 'deploy')) && !has(reading, 'no');
}
