import { unitTest, wordCount } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { remembered } from '../../lexicon/memory';
import { andWords, cookieWords, localStorageWords, sessionStorageWords } from '../../lexicon/vocabulary';
import { isPlainNameAt, PLAIN_NAME_SET } from './known';
import { canonicalName, unwrap, withMasks } from './mask';
import { fitsNameColumn, isNameShaped, isNoName, type NameShape, shapeOf } from './shape';

/** A name as written and as a browser would see it. */
export interface ParsedName {
  readonly name: string;
  readonly raw: string;
  readonly shape: NameShape;
  readonly mangled: boolean;
}

export interface ParsedNames {
  readonly names: readonly ParsedName[];
  /** What the cell says besides names: a vendor, a storage kind, a note. */
  readonly rest: string;
}

const SEPARATOR =
  /\s*[、，；]\s*|\s*[,;•|]\s+|\s*[,;|](?=[^\s\d]|\d*[a-z_])|\s+\/\s*|\s*\/\s+|\s+\+\s+|\s+&\s+|\n/iu;
const BRACKETS = /\(([^()]{0,200})\)/g;
const MAX_CELL = 6000;

function toName(raw: string, shape: NameShape): ParsedName {
  const { name, mangled } = canonicalName(raw);
  return { name, raw, shape, mangled };
}

/** What a name by its shape has and ordinary words have not, or brackets that may hold a key after the storage's name. */
const SIGNS = /[_*#<{[]|::|[.:]\w|\w-\w|[A-Za-z]\d|[a-z\d][A-Z]|[A-Z]{4}|\([^()]{0,200}:/;

export const hasNameSign = (text: string): boolean => SIGNS.test(text);

const isBetween = unitTest(/[\s,;/()]/);
const isUnmarked = unitTest(/[\w-]/);

/** Whether one of a text's first words is a name that nothing in its shape tells from a word. */
export function holdsPlainName(text: string, words: number): boolean {
  let left = words;
  for (let at = 0; at < text.length && left > 0; left -= 1) {
    const from = at;
    while (at < text.length && !isBetween(text, at)) at += 1;
    if (isPlainNameAt(text, from, at)) return true;
    // Quotation marks and colons stand round a name, not in it.
    const marked = at > from && !(isUnmarked(text, from) && isUnmarked(text, at - 1));
    if (marked && PLAIN_NAME_SET.has(unwrap(text.slice(from, at)))) return true;
    while (at < text.length && isBetween(text, at)) at += 1;
  }
  return false;
}

/** Words of a text that are looked up. */
const MOST_WORDS = 400;

/** Whether a text may hold a name: for prose, which seldom does, that is known without taking it apart. */
export const mayHoldName = (text: string): boolean => hasNameSign(text) || holdsPlainName(text, MOST_WORDS);

/** Slashes without spaces separate names only where each side is one by itself and no other separator is used. */
function splitSlashes(piece: string, alone: boolean): string[] {
  if (!piece.includes('/') || !alone || /^https?:/.test(piece)) return [piece];
  const parts = piece
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.filter((part) => isNameShaped(part) || /^[a-z]{5,}$/i.test(part));
  return parts.length > 1 && named.length === parts.length && parts.some((part) => shapeOf(part) === 'sure')
    ? parts
    : [piece];
}

/** Letters of the longest joining word, and some more. */
const LONGEST_AND = 12;

/** Joining words between two tokens: "_ga y _gid". */
function splitAnd(piece: string): string[] {
  const count = wordCount(piece, 41);
  if (count < 3 || count > 40) return [piece];
  const words = piece.split(/\s+/);
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word.length <= LONGEST_AND && andWords().is(fold(word))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  if (parts.length === 1) return [piece];
  const joined = parts.map((part) => part.join(' ')).filter((part) => part !== '');
  const everyOneToken = joined.every((part) => !part.includes(' ') && shapeOf(unwrap(part)) !== 'none');
  return joined.length > 1 && (everyOneToken || joined.some((part) => shapeOf(unwrap(part)) === 'sure'))
    ? joined
    : [piece];
}

function pieces(text: string): string[] {
  const first = text.split(SEPARATOR).filter((piece) => piece.trim() !== '');
  const alone = !/[,;]/.test(text);
  return first.flatMap((piece) => splitSlashes(piece.trim(), alone)).flatMap(splitAnd);
}

const isStrong = (shape: NameShape): boolean => shape === 'sure' || shape === 'likely';

/** A name that extraction broke with a space: the first half ends in the middle, the second is no word of its own. */
function brokenName(tokens: readonly string[]): string | null {
  if (tokens.length !== 2 || isNoName(tokens.join(''))) return null;
  const [head = '', tail = ''] = tokens;
  const broken =
    (/[_\-.]$/.test(head) && /^[\w\-*#.]+$/.test(tail)) ||
    (/_/.test(head) && /^[A-Z\d]{1,3}\d?_[A-Z\d_]+$/.test(tail)) ||
    (/_[a-z]*\d+(?:_\d*)?$/i.test(head) && /^\d{1,4}$/.test(tail));
  return broken ? `${head} ${tail}` : null;
}

/**
 * How far the place is trusted to hold names: `text` not at all, `list` so far that a plain word is one, `column` so far that
 * any single token is.
 */
export type Trust = 'text' | 'list' | 'column';

/** Letters that an ending adds to the word for cookies. */
const LONGEST_ENDING = 4;

/** "Slapukai", "Sütik": the word for cookies with an ending of its language heads a list and is none of its names. */
export function isCookieWord(token: string): boolean {
  // "cookies" itself is what some sites call one.
  if (!/^\p{L}+$/u.test(token) || /^cookies?$/.test(token)) return false;
  const folded = fold(token);
  const [hit] = cookieWords().all(folded);
  return hit !== undefined && hit.at === 0 && folded.length - hit.end <= LONGEST_ENDING;
}

function takesToken(token: string, shape: NameShape, trust: Trust): boolean {
  if (isStrong(shape)) return true;
  return trust === 'column'
    ? fitsNameColumn(token)
    : trust === 'list' && shape === 'plain' && !isCookieWord(token);
}

function namesOfPiece(piece: string, trust: Trust): { names: ParsedName[]; rest: string } {
  const bare = unwrap(piece);
  const tokens = bare
    .split(/\s+/)
    .map(unwrap)
    .filter((token) => token !== '');
  if (tokens.length === 0) return { names: [], rest: '' };
  if (tokens.length === 1) {
    const token = tokens[0] ?? '';
    const shape = shapeOf(token);
    return takesToken(token, shape, trust)
      ? { names: [toName(token, shape)], rest: '' }
      : { names: [], rest: bare };
  }
  const broken = brokenName(tokens);
  if (broken) return { names: [toName(broken, 'sure')], rest: '' };
  const strong = tokens.filter((token) => isStrong(shapeOf(token)));
  const sure = strong.filter((token) => shapeOf(token) === 'sure');
  const picked = sure.length > 0 ? sure : tokens.length <= 6 ? strong : [];
  const rest = tokens.filter((token) => !picked.includes(token)).join(' ');
  return { names: picked.map((token) => toName(token, shapeOf(token))), rest };
}

const saysStorage = (text: string): boolean => {
  const folded = fold(text);
  return localStorageWords().has(folded) || sessionStorageWords().has(folded);
};

/** "cookie consent (localStorage: cc_v1)": the key stands in the brackets after the storage's name. */
function bracketedKey(bracket: string): string | null {
  const key = /^[^:]{1,40}:\s*(\S{1,80})$/.exec(bracket.trim())?.[1];
  return key !== undefined && saysStorage(bracket) && shapeOf(unwrap(key)) !== 'none' ? unwrap(key) : null;
}

/**
 * The names in a text. Names in brackets count where the words before them are a label.
 */
export const parseNames = (text: string, trust: Trust): ParsedNames => PARSERS[trust](text);

const PARSERS: Readonly<Record<Trust, (text: string) => ParsedNames>> = {
  text: remembered((text) => parse(text, 'text')),
  list: remembered((text) => parse(text, 'list')),
  column: remembered((text) => parse(text, 'column')),
};

/** Nothing that parts two names, and no brackets. */
const ONE_TOKEN = /^[^\s,;|•/、，；()]+$/;

function parse(text: string, trust: Trust): ParsedNames {
  const source = withMasks(text.length > MAX_CELL ? text.slice(0, MAX_CELL) : text);
  if (ONE_TOKEN.test(source)) return namesOfPiece(source, trust);
  const notes: string[] = [];
  const inBrackets: ParsedName[] = [];
  const outside = source.replace(BRACKETS, (whole, inner: string, at: number) => {
    const before = source[at - 1] ?? ' ';
    if (!/\s/.test(before) && !/\s/.test(inner) && /[\w*]/.test(before) && inner.length < 12) return whole;
    notes.push(inner);
    const key = bracketedKey(inner);
    if (key) inBrackets.push(toName(key, 'sure'));
    else
      inBrackets.push(
        ...pieces(inner)
          .flatMap((piece) => namesOfPiece(piece, 'text').names)
          .filter((one) => one.shape === 'sure'),
      );
    return ' ';
  });
  const parsed = pieces(outside).map((piece) => namesOfPiece(piece, trust));
  const told = parsed.flatMap((one) => one.names);
  // "does not tell us the name, sorry": a plain word beside a sentence is one of its words.
  const sentence = parsed.some((one) => one.names.length === 0 && wordCount(one.rest, 5) > 4);
  const every = sentence && told.every((one) => one.shape === 'plain') ? [] : told;
  // Words over several lines are one label, unless each line is a name or one of them has a name's shape.
  const label =
    source.includes('\n') &&
    parsed.some((one) => one.names.length === 0) &&
    !every.some((one) => isStrong(one.shape));
  const names = label ? [] : every;
  const keyed = inBrackets.length > 0 && !names.some((one) => one.shape === 'sure');
  const rest =
    every.length < told.length
      ? source.replace(/\s+/g, ' ').trim()
      : [...parsed.map((one) => one.rest), ...notes].filter((one) => one !== '').join(' ');
  // "_ga (_ga_A1, _ga_B2)": brackets that hold names and nothing else add to the one before them.
  const more = notes.every((note) => pieces(note).every((piece) => shapeOf(unwrap(piece)) === 'sure'));
  if (more && names.length > 0 && inBrackets.length > 0)
    return { names: [...names, ...inBrackets], rest: '' };
  if (label) return { names: inBrackets, rest: source.replace(/\s+/g, ' ').trim() };
  return keyed ? { names: inBrackets, rest: source } : { names, rest };
}
