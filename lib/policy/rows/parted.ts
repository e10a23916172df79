import { declaredCategoryOfLabel } from '../../lexicon/categories';
import type { Span } from '../blocks/block';
import { lifetimesIn } from '../cells/durations';
import { PLAIN_NAME_SET } from '../names/known';
import { unwrap } from '../names/mask';
import { hasNameSign } from '../names/parse';
import { isNameShaped } from '../names/shape';
import { gluedLead } from './glued';
import type { Lead } from './lead';

/** A line shorter than this holds one row at most. */
const SHORTEST = 80;
const LONGEST = 60_000;
/** Rows that a line must hold, each as the others, to be taken apart. */
const FEWEST_ROWS = 3;

/** A name set apart by its type, or a label of a category. */
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly named: boolean;
  /** Nothing stands between the cell before and this. */
  readonly glued: boolean;
}

/** Behind a whole cell a row begins: behind the end of a sentence, a bracket, a length of time, or another cell's letters. */
const CELL_ENDS = /(?:^|[.!?:)\]…]|\p{L}|\d)$/u;
const endsCell = (before: string): boolean => {
  const bare = before.trimEnd();
  if (bare === '' || /[.!?)\]…]$/.test(bare)) return true;
  const tail = bare.slice(-60);
  return bare.length === before.length ? CELL_ENDS.test(bare) : lifetimesIn(tail).at(-1)?.end === tail.length;
};

/** The names and labels that a line's bold words and code are, where rows begin with them. */
function marksIn(text: string, spans: readonly Span[]): readonly Mark[] {
  const marks: Mark[] = [];
  let others = 0;
  let from = 0;
  for (const span of spans) {
    const token = span.kind === 'link' ? '' : unwrap(span.text.replace(/\s*[:–-]$/, ''));
    const named = isNameShaped(token);
    if (token === '' || !(named || declaredCategoryOfLabel(token) !== null)) continue;
    const at = text.indexOf(span.text, from);
    if (at < 0) continue;
    const before = text.slice(0, at);
    from = at + span.text.length;
    if (endsCell(before)) marks.push({ at, end: at + token.length, named, glued: /[^\s]$/.test(before) });
    else if (named && !/[,;/&+]\s*$/.test(before)) others += 1;
  }
  const count = marks.filter(({ named }) => named).length;
  return count >= FEWEST_ROWS && others <= count / 4 ? marks : [];
}

/** The last length of time in the words of a row whose cells were joined by nothing, with those it is joined to. */
function cellsOfGlued(text: string): readonly [story: string, lasting: string] {
  const stated = lifetimesIn(text).filter(
    ({ at, end }) => /\S$/.test(text.slice(0, at)) || end === text.length,
  );
  const last = stated.at(-1);
  if (last === undefined) return [text, ''];
  let from = last.at;
  for (const one of stated.toReversed())
    if (text.slice(one.end, from).trim() === '') from = Math.min(from, one.at);
  return [`${text.slice(0, from)} ${text.slice(last.end)}`.trim(), text.slice(from, last.end)];
}

/** A row whose name is known by its type, as a line of its own. */
function lineOfMark(name: string, rest: string, glued: boolean): string {
  if (!glued || /^\s*[:–—|(-]/.test(rest))
    return /^\s*[:–—|-]/.test(rest) ? `${name}${rest}` : `${name}: ${rest.trim()}`;
  const [story, lasting] = cellsOfGlued(rest.trim());
  return `${name} | ${story.replaceAll('|', '/')} | ${lasting}`;
}

function byMarks(text: string, spans: readonly Span[]): readonly string[] {
  const marks = spans.length < FEWEST_ROWS ? [] : marksIn(text, spans);
  const [first] = marks;
  if (first === undefined) return [];
  const glued =
    marks.filter((mark) => mark.named && /^\S/.test(text.slice(mark.end, mark.end + 1))).length >
    marks.length / 2;
  // A header whose cells are glued says less than the cells below it.
  const head = glued ? '' : text.slice(0, first.at).trim();
  const rows = marks.map(({ at, end, named }, index) => {
    const until = marks[index + 1]?.at ?? text.length;
    return named
      ? lineOfMark(text.slice(at, end), text.slice(end, until), glued)
      : text.slice(at, until).trim();
  });
  return head === '' ? rows : [head, ...rows];
}

/** A table's rows that stand in one line, each as a line of its own; the line itself where it holds no such rows. */
export function partedRows(text: string, spans: readonly Span[]): readonly string[] {
  if (text.length > LONGEST || !hasNameSign(text)) return [text];
  const marked = text.length < SHORTEST ? [] : byMarks(text, spans);
  if (marked.length > 0) return marked;
  const timed = text.length < SHORTEST ? [] : byLifetimes(text);
  return timed.length > 0 ? timed : partedOnce(text);
}

/** Characters at the head of a row in which its name stands. */
const HEAD = 100;
/** Words before the first row: "Our cookies: ". */
const INTRODUCED = /^[^:_]{2,60}:\s+(?=\S)/;

const named = (row: string): Lead | null => {
  const lead = gluedLead(row.slice(0, HEAD), null);
  const name = lead?.names[0];
  return name !== undefined && (name.shape === 'sure' || PLAIN_NAME_SET.has(name.raw)) ? lead : null;
};

/** Rows joined by nothing, no name set apart: each ends with its time, and the next name stands right behind that. */
function byLifetimes(text: string): readonly string[] {
  if (!MAY_BE_GLUED.test(text)) return [];
  const edges = lifetimesIn(text)
    .filter(
      ({ end }) => /^\p{Ll}[\p{Lu}_]/u.test(text.slice(end - 1, end + 1)) && named(text.slice(end)) !== null,
    )
    .map(({ end }) => end);
  if (edges.length < FEWEST_ROWS - 1) return [];
  const first = named(text) === null ? (INTRODUCED.exec(text)?.[0].length ?? 0) : 0;
  return [first, ...edges].map((from, at, starts) => {
    const row = text.slice(from, starts[at + 1]);
    const name = named(row)?.names[0]?.raw ?? '';
    return name === '' ? row : lineOfMark(name, row.slice(name.length), true);
  });
}

/** A name that stands right behind a length of time, without a blank: the next row's. */
const NEXT_NAME = /^[A-Za-z_][\w.*#-]{3,80}(?=\s|$)/;
/** A capital or an underscore behind a small letter: nowhere else does a name begin behind a length of time. */
const MAY_BE_GLUED = /[a-z\u00b5-\uffff][A-Z_\u00c0-\uffff]/;
/** Characters of a line that is cut. */
const LONGEST_CUT = 400;

/** "Valid for 200 daysJSESSIONID" as two lines: the break between two rows was lost. */
function partedOnce(text: string): readonly string[] {
  if (text.length > LONGEST_CUT || !MAY_BE_GLUED.test(text)) return [text];
  const edge = lifetimesIn(text).find(({ end, kind }) => {
    // "session_token" is one name; a capital behind a small letter, or "2 years_id", is where the next begins.
    const parted = kind === 'fixed' ? /^\p{Ll}[\p{Lu}_]/u : /^\p{Ll}\p{Lu}/u;
    const name = parted.test(text.slice(end - 1, end + 1)) ? NEXT_NAME.exec(text.slice(end))?.[0] : undefined;
    return name !== undefined && isNameShaped(name);
  });
  return edge === undefined ? [text] : [text.slice(0, edge.end), text.slice(edge.end)];
}

const GLUED_SENTENCES = /\p{Ll}{3}[.!?)](?=\p{Lu}\p{Ll}|\d+\s?\p{Ll}{2})/gu;
const GLUED_WORDS = /\p{Ll}{3}(?=\p{Lu}\p{Ll}{2})/gu;
const FEWEST_GLUED = 3;

/** Cells joined by nothing so often that no word of the text can be told from its neighbour: what looks like a name in it may be none. */
export const isGlued = (text: string): boolean =>
  text.length >= SHORTEST &&
  (text.match(GLUED_SENTENCES)?.length ?? 0) >= FEWEST_GLUED &&
  (text.match(GLUED_WORDS)?.length ?? 0) >= FEWEST_GLUED;
