import { type ConsentState, OPTIONAL_CATEGORIES, type OptionalCategory } from '../model/category';
import { type ConsentRecord, stateOf, unwrapped } from './decode';

/** Letters by which records abbreviate the purposes where the dialog's own labels begin otherwise: their English names. */
const ENGLISH: Readonly<Record<string, OptionalCategory>> = {
  p: 'preferences',
  f: 'preferences',
  a: 'analytics',
  s: 'analytics',
  m: 'marketing',
};
/** `p0a1m0`, `n:1|k:0|s:0`, `{"p":1,"s":0}`: one letter and one state each. */
const PAIR = /["']?([a-z])["']?(?:\s?[:=]\s?["']?(true|false|yes|no|[01yn])["']?(?![a-z0-9])|([01]))/giy;
const BETWEEN = /[\s|,;&._{}-]*/y;
const LONGEST = 120;

function pairsOf(text: string): ReadonlyMap<string, string> | null {
  const pairs = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = at;
    BETWEEN.exec(text);
    at = Math.max(at, BETWEEN.lastIndex);
    if (at >= text.length) break;
    PAIR.lastIndex = at;
    const [, letter, word, digit] = PAIR.exec(text) ?? [];
    const state = word ?? digit;
    if (letter === undefined || state === undefined || pairs.has(letter.toLowerCase())) return null;
    pairs.set(letter.toLowerCase(), state);
    at = PAIR.lastIndex;
  }
  return pairs.size >= 2 ? pairs : null;
}

/**
 * Reads a record that keeps one letter a purpose, with the letters that the dialog's labels begin with. Null where it is no
 * such record, or a letter in it stands for nothing known.
 */
export function readInitials(
  value: string,
  initials: ReadonlyMap<string, OptionalCategory>,
): ConsentRecord | null {
  if (value.length > LONGEST) return null;
  for (const text of unwrapped(value)) {
    const pairs = pairsOf(text);
    if (pairs === null) continue;
    const categories: { [C in OptionalCategory]?: ConsentState } = {};
    for (const [letter, word] of pairs) {
      const purpose = initials.get(letter) ?? (Object.hasOwn(ENGLISH, letter) ? ENGLISH[letter] : undefined);
      const state = stateOf(word === 'y' ? 'yes' : word === 'n' ? 'no' : word);
      if (purpose === undefined || state === null) continue;
      if (categories[purpose] !== undefined) return null;
      categories[purpose] = state;
    }
    if (OPTIONAL_CATEGORIES.some((category) => categories[category] !== undefined))
      return { categories, listed: false, choice: null };
  }
  return null;
}
