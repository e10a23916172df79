/** How a declared name came to cover an observed one; the order is the order of trust. */
export type NameMatch = 'exact' | 'glob' | 'alias' | 'numbered';

/** Prefixes that browsers give a meaning to (RFC 6265bis, section 4.1.3); a site may use several forms of one cookie. */
const PREFIXES = ['__Host-Http-', '__Secure-', '__Host-', '__Http-'] as const;

/** Cookies too long for one are split into `name.0`, `name.1` (Auth.js, Supabase). */
const CHUNK = /\.\d{1,2}$/;

const FEWEST_LITERAL_CHARACTERS = 2;

/**
 * What makers append to tell one site, user or container from another: digits or a hash in small letters, in up to four parts.
 * `_pk_id.1.7c3f`, `wp-settings-1`; not `_ga_8XK2P`, which Google's documentation names apart from `_ga`.
 */
const NUMBER = /^(?=.*\d)[0-9a-f]{1,64}(?:[._-][0-9a-f]{1,64}){0,3}$/;
const SEPARATOR = /[._:-]/g;
const SHORTEST_STEM = 3;
const LONGEST_NUMBERED = 160;

/** The beginnings of a name, as it stands, that only a number or hash follows. */
export function stemsOf(name: string): readonly string[] {
  if (name.length > LONGEST_NUMBERED) return [];
  return [...name.matchAll(SEPARATOR)]
    .map(({ index }) => index)
    .filter((index) => index >= SHORTEST_STEM && NUMBER.test(name.slice(index + 1)))
    .map((index) => name.slice(0, index));
}

const withoutPrefix = (name: string): string => {
  const prefix = PREFIXES.find((candidate) => name.startsWith(candidate));
  return prefix === undefined ? name : name.slice(prefix.length);
};

/**
 * Whether `*` in the pattern, as any run of characters, can make it the name. Linear in practice: each literal piece is
 * sought once, from left to right.
 */
export function globMatches(pattern: string, name: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return pattern === name;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  if (name.length < first.length + last.length) return false;
  let position = first.length;
  const end = name.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, position);
    if (found < 0 || found + piece.length > end) return false;
    position = found + piece.length;
  }
  return true;
}

/** The literal characters of a pattern; a mask of fewer than two says nothing. */
const literals = (pattern: string): number => pattern.replaceAll('*', '').length;

/** A name without its prefix and letter case. */
export const bareName = (name: string): string => withoutPrefix(name).toLowerCase();

export const withoutChunk = (name: string): string => name.replace(CHUNK, '');

/**
 * How a declared name covers an observed one, or null. Alias: the same name under a `__Secure-` or `__Host-` prefix, a
 * numbered chunk of it, or another letter case. Numbered: the name with the maker's number or hash behind it.
 */
export function nameMatch(declared: string, observed: string): NameMatch | null {
  if (declared === observed) return 'exact';
  const glob = declared.includes('*');
  if (glob && literals(declared) < FEWEST_LITERAL_CHARACTERS) return null;
  if (glob && globMatches(declared, observed)) return 'glob';
  const bareDeclared = bareName(declared);
  const bareObserved = bareName(observed);
  if (glob && literals(bareDeclared) < FEWEST_LITERAL_CHARACTERS) return null;
  if (globMatches(bareDeclared, bareObserved)) return 'alias';
  if (globMatches(bareDeclared, withoutChunk(bareObserved))) return 'alias';
  return !glob && stemsOf(observed).some((stem) => bareName(stem) === bareDeclared) ? 'numbered' : null;
}
