import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { wordCount } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { cookieWords } from '../../lexicon/vocabulary';
import { lifetimesIn } from '../cells/durations';
import { featuresOf } from '../cells/features';
import { isLabel } from '../context';
import { shapeOf } from '../names/shape';
import { cellsOfBody } from './body-cells';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { detailOf } from './item-details';
import { type Lead, leadOf } from './lead';
import { cellsOfProse } from './prose';
import { cellOf, type Line } from './stream';

/** An item told over several lines, or on one, and the number of lines taken. */
export interface Found {
  readonly rows: readonly CandidateRow[];
  readonly taken: number;
}

const MAX_BODY = 5;
/** An address of a page ends what is told; a bare host is one of the cells. */
const URL_LINE = /^(?:https?:\/\/\S+|www\.[^\s/]+\/\S+)$/;

const candidate = (line: Line, lead: Lead, cells: readonly RoledCell[], quote: string): CandidateRow => ({
  at: { block: line.block, quote: quoteOf(quote) },
  names: lead.names,
  label: null,
  cells,
  group: null,
  shifted: false,
});

/** Lines after a name that tell of it: up to the next name, address, heading or list of names. */
function bodyOf(lines: readonly Line[], at: number, level: number): Line[] {
  const body: Line[] = [];
  const lasting = lastingLine(lines, at);
  for (let i = at; i < lines.length && (body.length < MAX_BODY || i <= lasting); i += 1) {
    const line = lines[i];
    if (!line || URL_LINE.test(line.text)) break;
    if (line.level > 0 && (line.level < 7 || level > 0)) break;
    const lead = leadOf(line);
    if (lead && (lead.rest === '' || lead.separated)) break;
    if (opensSection(line.text) || (lastsBehind(body.at(-1)) && aloneLead(lines, i) !== null)) break;
    const parted = line.gap && body.length > 0 && (level === 0 || isLabel(line.text));
    if (parted && !tellsMore(line.text) && i >= lasting) break;
    body.push(line);
  }
  return body;
}

/** Lines of a page that were cut at its column's width, and how many of them one cell may be. */
const CUT_WIDTH = 56;
const MOST_CUT = 11;

/**
 * The place of the line that says how long, where short lines lead there from a name, whatever stands between them: the page's columns
 * were cut into lines, with an empty one behind each. -1 where none does before the next name.
 */
function lastingLine(lines: readonly Line[], at: number): number {
  for (let i = at; i < Math.min(lines.length, at + MOST_CUT); i += 1) {
    const line = lines[i];
    if (!line || line.level > 0 || line.text.length > CUT_WIDTH || hasKey(line.text)) return -1;
    const lead = leadOf(line);
    if ((lead && (lead.rest === '' || lead.separated)) || opensSection(line.text)) return -1;
    const [stated] = lifetimesIn(line.text);
    if (stated && line.gap && stated.at <= LASTING_HEAD && stated.end >= line.text.length - LASTING_HEAD)
      return i;
  }
  return -1;
}

/** Letters round a length of time that is all its line says. */
const LASTING_HEAD = 20;

/** A label that names cookies and a category, "Analytics cookies", is about what follows it. */
const opensSection = (text: string): boolean =>
  isLabel(text) && cookieWords().has(fold(text)) && declaredCategoryOfLabel(text) !== null;

const hasKey = (text: string): boolean => /^[^:]{2,40}:\s/.test(text);

/** Behind an empty line only a key with its value, or a short line that says how long, still tells of the same item. */
const tellsMore = (text: string): boolean =>
  hasKey(text) || (text.length < 90 && !/[:?]$/.test(text) && lifetimesIn(text).length > 0);

/** Keys with their values right behind a line that tells of an item itself. */
function detailsBehind(lines: readonly Line[], at: number): Line[] {
  const details: Line[] = [];
  for (let i = at; i < lines.length && details.length < MAX_BODY; i += 1) {
    const line = lines[i];
    const detail = line && line.level === 0 ? detailOf(line.text) : null;
    if (!line || detail === null) break;
    details.push({ ...line, text: detail });
  }
  return details;
}

/** A line this long that ends in the middle of a sentence was broken at the page's width. */
const WRAPPED = 45;
const MOST_WRAPPED = 6;

/** The lines on which the sentence that a line begins goes on. */
function wrappedBehind(lines: readonly Line[], at: number): Line[] {
  const found: Line[] = [];
  for (let before = lines[at], i = at + 1; before && found.length < MOST_WRAPPED; i += 1) {
    const line = lines[i];
    const broken = before.text.length >= WRAPPED && !/[.!?:;|]$/.test(before.text);
    const goesOn =
      line?.level === 0 &&
      !line.gap &&
      /^[\p{Ll}\d(]/u.test(line.text) &&
      leadOf(line) === null &&
      !PLAIN_LEAD.test(line.text);
    if (!broken || !line || !goesOn) break;
    found.push(line);
    before = line;
  }
  return found;
}

/** A line that is only names, with the lines that follow it; or a line that begins with a name and tells the rest itself. */
export function recordAt(lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  const lead = line ? (leadOf(line) ?? siblingLead(lines, at) ?? aloneLead(lines, at)) : null;
  if (!line || !lead) return null;
  if (lead.rest !== '') {
    if (!tellsItself(line, lead) && !amongSiblings(lines, at, lead)) return null;
    // A line that says how long is whole, or one of columns that were cut into lines.
    const wrapped = lifetimesIn(lead.rest).length > 0 ? [] : wrappedBehind(lines, at);
    const told = [lead.rest, ...wrapped.map((one) => one.text)].join(' ');
    const details = detailsBehind(lines, at + 1 + wrapped.length);
    const more = details.length === 0 ? [] : cellsOfBody(lead.names[0]?.raw ?? '', details);
    const cells = [...cellsOfProse(told, { roles: [] }), ...more];
    const quote = [line, ...wrapped].map((one) => one.text).join(' ');
    return { rows: [candidate(line, lead, cells, quote)], taken: 1 + wrapped.length + details.length };
  }
  const body = bodyOf(lines, at + 1, line.level);
  const sure =
    lead.names.some((name) => name.shape === 'sure') ||
    lead.names.length > 1 ||
    aloneLead(lines, at) !== null;
  if (!sure && body.length === 0) return null;
  if (
    !sure &&
    line.level === 0 &&
    !body.some((one) => lifetimesIn(one.text).length > 0) &&
    lead.names.every((name) => name.shape === 'plain')
  )
    return null;
  const told = body.map((one) => one.text).join(' ');
  return {
    rows: [candidate(line, lead, cellsOfBody(lead.names[0]?.raw ?? '', body), `${line.text} | ${told}`)],
    taken: 1 + body.length,
  };
}

/** How far from a line its like is looked for. */
const SIBLING_REACH = 9;
/** Words that could be a heading's are none; what a name says of itself, or the way it is written, tells them apart. */
const NAMELIKE = /^[a-z][\w.:~-]*$|^[A-Z\d]{2,}$|[a-z][A-Z]|cookie|consent|sess|token|csrf/;

/** A line that is nothing but a length of time ends a story, however short this is. */
const lastsBehind = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 30 && featuresOf(cellOf(line.text)).lifetime;

/** A word alone on its line with its story below, where names beyond doubt stand the same way: "Shopsession" beside "_ga". */
function aloneLead(lines: readonly Line[], at: number): Lead | null {
  const line = lines[at];
  const token = line?.text.replace(/:$/, '') ?? '';
  const body = lines[at + 1];
  if (!line || !body || /\s/.test(token) || shapeOf(token) !== 'plain' || !NAMELIKE.test(token)) return null;
  // The noun alone is the title of what follows.
  if (cookieWords().has(fold(token)) && /^\p{L}+$/u.test(token)) return null;
  if (
    declaredCategoryOfLabel(token) !== null ||
    !(wordCount(body.text, 6) >= 5 || lastsBehind(body) || lastsBehind(lines[at + 2]))
  )
    return null;
  for (let other = at - SIBLING_REACH; other <= at + SIBLING_REACH; other += 1) {
    const sibling = lines[other];
    if (!sibling || other === at || sibling.gap !== line.gap) continue;
    if (sibling.text.length < 60 && leadOf(sibling)?.rest === '')
      return {
        names: [{ name: token, raw: token, shape: 'plain', mangled: false }],
        rest: '',
        separated: false,
      };
  }
  return null;
}

const PLAIN_LEAD =
  /^(?:([a-z][\w.:-]{1,40})\s+[-–—]|([a-z][a-z\d]*[-_.][\w.-]{1,40}):|([a-z][\w.-]{0,40})(?=\s+\())\s+(\S.*)$/s;

/** "session-id - recognises the visitor" next to a line that has a name beyond doubt in the same place. */
function siblingLead(lines: readonly Line[], at: number): Lead | null {
  const [, dashed, keyed, bracketed, rest = ''] = PLAIN_LEAD.exec(lines[at]?.text.slice(0, 2000) ?? '') ?? [];
  const token = dashed ?? keyed ?? bracketed ?? '';
  if (token === '' || shapeOf(token) !== 'plain') return null;
  const sibling = [at - 2, at - 1, at + 1, at + 2].some((one) => {
    const line = lines[one];
    const lead = line === undefined || line.gap ? null : leadOf(line);
    return bracketed === undefined ? lead?.separated === true : /^\(/.test(lead?.rest ?? '');
  });
  return sibling
    ? { names: [{ name: token, raw: token, shape: 'plain', mangled: false }], rest, separated: true }
    : null;
}

/** "_cnt_a This one counts …" beside lines that begin the same way. */
function amongSiblings(lines: readonly Line[], at: number, lead: Lead): boolean {
  const begins = (one: Lead | null | undefined): boolean =>
    one?.names.some((name) => name.shape === 'sure') === true && /^\p{Lu}\p{Ll}/u.test(one.rest);
  if (!begins(lead) || lines[at]?.level !== 0) return false;
  return [at - 1, at + 1].some((other) => {
    const line = lines[other];
    return line !== undefined && line.level === 0 && begins(leadOf(line));
  });
}

/** A line that starts with a name is a row when a dash follows, or a lifetime ends it, or nothing but a name looks so. */
function tellsItself(line: Line, lead: Lead): boolean {
  if (line.level > 0 && line.level < 7) return lead.separated || /^\(/.test(lead.rest);
  if (lead.separated || /^\(/.test(lead.rest)) return true;
  // Several sentences behind a word that only looks like a name are prose.
  if (!lead.names.some((name) => name.shape === 'sure') && /[.!?]\s+\p{Lu}/u.test(lead.rest)) return false;
  const last = lifetimesIn(lead.rest.slice(-120)).at(-1);
  const ends = last !== undefined && Math.min(lead.rest.length, 120) - last.end < 20;
  const begins = lifetimesIn(lead.rest.slice(0, 40))[0]?.at;
  return (ends || begins === 0) && !/^(?:is|are|est|ist|es|è|é|jest|cookie|cookies)\b/i.test(lead.rest);
}
