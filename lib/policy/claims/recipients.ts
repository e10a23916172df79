import { any, has, type Reading } from './reading';
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

const WORD_START = /(?<![\p{L}\p{N}_.@/-])[\p{Lu}\p{Ll}][\p{L}\p{N}]{1,30}/gu;
/** Names that are words too: only counted when written with a capital inside a sentence. */
const ORDINARY =
  /^(?:meta|segment|square|branch|drift|heap|adjust|clarity|piano|apple|amazon|oracle|intercom|crisp|fathom|plausible|snap|bing|convert|optimizely|stripe)$/;

/** Vendors that a text names, in order; overlapping names give the longest. Linear: each word is looked up once. */
export function vendorsIn(text: string): readonly string[] {
  const map = byFirstWord();
  const found: string[] = [];
  let behind = 0;
  for (const match of text.matchAll(WORD_START)) {
    if (match.index < behind) continue;
    const forms = map.get(match[0].toLowerCase());
    if (forms === undefined) continue;
    const rest = text.slice(match.index, match.index + 40);
    const vendor = forms.find(({ written }) => startsWithName(rest, written));
    if (vendor === undefined) continue;
    behind = match.index + vendor.written.length;
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
