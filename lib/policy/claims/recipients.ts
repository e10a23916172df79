import { isLetterAt, withPlainClasses } from '../../lexicon/characters';
import { NOWHERE, ROOT } from '../../lexicon/letter-tree';
import { any, has, type Reading } from './reading';
import { type VendorName, vendorsByFirstWord } from './vendors';

const smallLetter = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
/** Before a name stands no letter, and no part of an address. */
const BEFORE = withPlainClasses(/[\p{L}\p{N}_.@/-]/u);

/** Vendors that a text names, in order; overlapping names give the longest. Linear: each word is looked up once. */
export function vendorsIn(text: string): readonly string[] {
  const { tree, forms: formsOf } = vendorsByFirstWord();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterAt(text, at)) continue;
    const start = at;
    let node = ROOT;
    for (; isLetterAt(text, at); at += 1)
      if (node !== NOWHERE) node = tree.next(node, smallLetter(text.charCodeAt(at)));
    const forms = node === NOWHERE ? undefined : formsOf[node];
    if (forms === undefined || BEFORE.test(text[start - 1] ?? ' ')) continue;
    const rest = text.slice(start, start + 40);
    const vendor = forms.find((form) => startsWithName(rest, form));
    if (vendor === undefined) continue;
    at = Math.max(at, start + vendor.written.length - 1);
    if (!found.includes(vendor.name)) found.push(vendor.name);
  }
  return found;
}

function startsWithName(text: string, { written, lower, ordinary }: VendorName): boolean {
  const same = ordinary
    ? text.startsWith(written)
    : text.length >= written.length && text.slice(0, written.length).toLowerCase() === lower;
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
  if (has(reading, 'no') || (has(reading, 'not') && has(reading, 'deploy'))) return false;
  return !/\b(?:may|might|could)\b.{0,30}\b(?:use|work|engage|partner)\b|\bsuch as\b.{0,10}$|\bpouvons\b|\bpourrions\b/i.test(
    reading.text.slice(0, 400),
  );
}
