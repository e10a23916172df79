import { wordCount } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import type { HeaderRole } from '../../lexicon/lexicon';
import { remembered } from '../../lexicon/memory';
import { cookieWords, headerWords } from '../../lexicon/vocabulary';

/** Roles in the order in which they win when a header has words of several: "cookie duration", "provider's name". */
const PRIORITY: readonly HeaderRole[] = [
  'duration',
  'purpose',
  'category',
  'host',
  'provider',
  'medium',
  'party',
  'type',
  'name',
  'other',
];

/** All roles that a header's words name. */
export function rolesInHeader(text: string): ReadonlySet<HeaderRole> {
  return new Set(
    headerWords()
      .all(fold(text.slice(0, 80)))
      .map((hit) => hit.meaning),
  );
}

/** Longer texts are headers only with a remark in brackets. */
const LONGEST = 80;

/**
 * The share of a text's letters that header words must be: some under a table's head, most in a key that stands alone before
 * a colon, all but an article where any word could stand.
 */
const COVERED = { some: 0.3, most: 0.55, all: 0.9 } as const;

/** The role that a header's words name, or null. Headers are short; a longer text is none, and so is one mostly of other words. */
export function roleOfHeader(text: string, covering: keyof typeof COVERED = 'some'): HeaderRole | null {
  const header = text.length > LONGEST && !/[)\]]\s*$/.test(text.slice(-9)) ? null : headerOf(text);
  return header !== null && header.covered >= COVERED[covering] ? header.role : null;
}

/** The role that a header's words name, and the share of its letters that they are. */
const headerOf = remembered((text): { readonly role: HeaderRole; readonly covered: number } | null => {
  if (text.length > 400) return null;
  const bare = fold(text)
    .replace(/^[\s*_:#•\-–]+|[\s*_:?]+$/g, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '');
  if (bare === '' || bare.length > 60 || wordCount(bare, 8) > 7) return null;
  const hits = headerWords().all(bare);
  const first = hits[0];
  if (!first) return null;
  const covered = hits.reduce((sum, hit) => sum + (hit.end - hit.at), 0);
  // "Name of the cookie": whatever else stands between.
  if (first.meaning === 'name' && first.at === 0 && cookieWords().has(bare.slice(first.end)))
    return { role: 'name', covered: 1 };
  const role =
    first.meaning === 'name' && /\s/.test(first.word)
      ? 'name'
      : PRIORITY.find((one) => hits.some((hit) => hit.meaning === one));
  return role === undefined ? null : { role, covered: covered / bare.length };
});

/** Header cells that were joined into one line. */
export interface JoinedHeader {
  readonly roles: readonly HeaderRole[];
  /** Cells were joined by nothing at all: "NamePurposeDuration". */
  readonly glued: boolean;
  /** The words after the last header word; empty when the whole line is header. */
  readonly rest: string;
}

const EDGE = /(?<=[\p{Ll}\d)])(?=\p{Lu})/u;
const EDGES = /(?<=[\p{Ll}\d)])(?=\p{Lu})/gu;
const FILLER =
  /^[\s/()&,:|–-]*(?:(?:of|the|and|du|de|des|del|della|dei|la|le|les|el|van|und|der|et|e|y|cookies?|souboru|pliku|nom)\b[\s/()&,:|–-]*)*$/;

/** Spaces put back where a capital follows a small letter or a figure. */
export const unglued = (text: string): string => text.replace(EDGES, ' ');

const wordEnd = (text: string, at: number): number =>
  at + (/^[\p{L}\p{M}]*/u.exec(text.slice(at, at + 30))?.[0].length ?? 0);

/** Characters in which the first header word begins. */
const HEAD = 48;

/** Most lines do not: that is known from their first words. */
function startsWithHeader(text: string, glued: boolean): boolean {
  const head = fold(glued ? unglued(text.slice(0, HEAD)) : text.slice(0, HEAD));
  const first = headerWords().first(head);
  return first !== null && (first.at === 0 || FILLER.test(head.slice(0, first.at)));
}

/** Characters in which a glued header has no blank. */
const GLUED_HEAD = 16;
const LONGEST_GLUED = 160;
const MOST_CELLS = 9;
const LONGEST_CELL = 32;

/** A line that is a glued header as a whole, some of its words unknown: "CookieTermOwnerLegal basis". */
function gluedHeader(text: string): JoinedHeader | null {
  if (text.length > LONGEST_GLUED || /[.!?;]|: /.test(text)) return null;
  const cells = text.split(EDGES);
  const roles = cells.map((cell) => roleOfHeader(cell));
  const known = roles.filter((role) => role !== null).length;
  const isHeader =
    cells.length <= MOST_CELLS &&
    cells.length >= 2 &&
    (known === cells.length || (known >= 3 && known >= cells.length / 2)) &&
    roles.includes('name') &&
    cells.every((cell) => cell.length <= LONGEST_CELL);
  return isHeader ? { roles: roles.map((role) => role ?? 'other'), glued: true, rest: '' } : null;
}

/**
 * Reads the beginning of a line as joined header cells: header words of at least two roles, one of them the name's, with
 * nothing else between them. Null when it does not begin so.
 */
export const joinedHeader = remembered((text): JoinedHeader | null => {
  if (text.length > 2000 || text.length < 8) return null;
  const glued = !/\s/.test(text.slice(0, GLUED_HEAD).trim()) && EDGE.test(text.slice(0, 160));
  const edged = glued || (text.length <= LONGEST_GLUED && EDGE.test(text.slice(0, HEAD)));
  if (!startsWithHeader(text, edged)) return null;
  const whole = edged ? gluedHeader(text) : null;
  if (whole !== null) return whole;
  const strict = strictHeader(text, glued);
  return strict?.rest === '' || glued ? strict : (looseHeader(text) ?? strict);
});

function strictHeader(text: string, glued: boolean): JoinedHeader | null {
  const source = (glued ? unglued(text.slice(0, 160)) : text).slice(0, 160);
  const folded = fold(source);
  const roles: HeaderRole[] = [];
  let end = 0;
  let named = false;
  for (const hit of headerWords().all(folded)) {
    if (!FILLER.test(folded.slice(end, hit.at))) break;
    if (!roles.includes(hit.meaning)) roles.push(hit.meaning);
    named ||= hit.meaning === 'name' && !/^(?:cookies?|trackers?|evaste|kaka|suti)$/.test(hit.word);
    end = wordEnd(folded, hit.end);
  }
  const distinct = roles.filter((role) => role !== 'other').length;
  if (!roles.includes('name') || distinct < 2 || /[.!?]/.test(source.slice(0, end))) return null;
  // "Functional cookies" is a label, not the two headers "function" and "cookie".
  if (distinct === 2 && !named && !roles.includes('duration')) return null;
  const rest = glued ? source.slice(end).trim() : text.slice(end).trim();
  return { roles, glued, rest: FILLER.test(fold(rest)) ? '' : rest };
}

/** Letters of a header line, and words of it between two that are known. */
const LONGEST_HEADER = 90;
const MOST_UNKNOWN = 2;

const unknownWords = (text: string): number =>
  text.trim() === '' ? 0 : wordCount(text.trim(), MOST_UNKNOWN + 1);

/** A line that is a header as a whole though some of its columns are unknown: "Name Data stored Purpose Expires". */
function looseHeader(text: string): JoinedHeader | null {
  if (text.length > LONGEST_HEADER || /[.!?:;,]/.test(text)) return null;
  const folded = fold(text);
  const roles: HeaderRole[] = [];
  let end = 0;
  for (const hit of headerWords().all(folded)) {
    const between = unknownWords(folded.slice(end, hit.at));
    if (between > (end === 0 ? 0 : MOST_UNKNOWN)) return null;
    if (between > 0 && !FILLER.test(folded.slice(end, hit.at))) roles.push('other');
    if (!roles.includes(hit.meaning)) roles.push(hit.meaning);
    end = wordEnd(folded, hit.end);
  }
  const known = new Set(roles.filter((role) => role !== 'other')).size;
  return known >= 3 &&
    roles[0] === 'name' &&
    roles.includes('duration') &&
    unknownWords(folded.slice(end)) <= MOST_UNKNOWN
    ? { roles, glued: false, rest: '' }
    : null;
}
