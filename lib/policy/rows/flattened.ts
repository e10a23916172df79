import { declaredCategoryOfLabel } from '../../lexicon/categories';
import type { HeaderRole } from '../../lexicon/lexicon';
import { lifetimesIn } from '../cells/durations';
import { type JoinedHeader, unglued } from '../cells/headers';
import { isLabel } from '../context';
import { hasNameSign } from '../names/parse';
import { shapeOf } from '../names/shape';
import { type CandidateRow, quoteOf } from './candidate';
import { gluedLead, sharedHost } from './glued';
import { headerLine } from './header-line';
import { type Lead, leadOf } from './lead';
import { cellsOfProse } from './prose';
import type { Line } from './stream';

/** A row of a table whose cells were joined, as it is gathered from one line or several. */
interface Draft {
  readonly line: Line;
  readonly lead: Lead;
  text: string;
}

/** Rows under a header line, and the number of lines taken with it. */
export interface Flattened {
  readonly rows: readonly CandidateRow[];
  readonly taken: number;
}

/** A header whose first column counts the rows, and the number that a row then begins with. */
const COUNTS_ROWS = /^(?:#|№|N[°º]|(?:Nr|No)\.?(?: crt\.?)?|L\.? ?p\.)\s/iu;
const ROW_NUMBER = /^\d{1,3}[.)]?\s+/;

const PLAIN_FIRST = /^([a-z][\w.:-]{1,30}|[A-Z\d_]{2,20})(?=\s+\p{Lu}|\/(?:\s|$)|,\s)/u;
const MAX_CONTINUED = 12;
/** Rows right below a header whose name is not found: others follow. */
const MAX_SKIPPED = 2;

/** In a table whose header is known a row may begin with a plain word: "twq Twitter, Inc.". */
function leadInTable(line: Line, previousEnds: boolean): Lead | null {
  const lead = leadOf(line);
  if (lead) return lead;
  const word = previousEnds ? PLAIN_FIRST.exec(line.text)?.[1] : undefined;
  if (word === undefined || declaredCategoryOfLabel(word) !== null) return null;
  const more = leadOf({ text: line.text.slice(word.length).replace(/^[\s,/]+/, ''), spans: [] });
  const joined = /^[/,]/.test(line.text.slice(word.length).trim()) ? more : null;
  return {
    names: [{ name: word, raw: word, shape: 'plain', mangled: false }, ...(joined?.names ?? [])],
    rest: joined ? joined.rest : line.text.slice(word.length).replace(/^[\s/,]+/, ''),
    separated: false,
  };
}

/** Words before a name whose column is not the first. */
const BEFORE_NAME = 6;

/** In a table whose names stand behind other columns: the first token that is a name beyond doubt, with all the others as its story. */
function leadFurtherOn(line: Line): Lead | null {
  const tokens = line.text.split(' ', BEFORE_NAME);
  const at = tokens.findIndex((token) => hasNameSign(token) && shapeOf(token) === 'sure');
  if (at <= 0) return null;
  const before = tokens.slice(0, at).join(' ');
  const lead = leadOf({ text: line.text.slice(before.length + 1), spans: [] });
  return lead === null ? null : { ...lead, rest: `${before} ${lead.rest}` };
}

function finish(draft: Draft, roles: readonly HeaderRole[]): CandidateRow {
  return {
    at: { block: draft.line.block, quote: quoteOf(draft.text) },
    names: draft.lead.names,
    label: draft.lead.names.length === 0 ? draft.text.slice(0, 120) : null,
    cells: cellsOfProse(draft.lead.rest, { roles }),
    group: null,
    shifted: false,
  };
}

/** A row without a name still is one when it ends with its lifetime, as the rows above it do. */
function namelessRow(line: Line, roles: readonly HeaderRole[]): Draft | null {
  const last = lifetimesIn(line.text).at(-1);
  const ends =
    roles.at(-1) === 'duration' &&
    last !== undefined &&
    line.text.length - last.end < 4 &&
    line.text.length < 200;
  return ends ? { line, lead: { names: [], rest: line.text, separated: false }, text: line.text } : null;
}

const stops = (line: Line): boolean =>
  (line.level > 0 && line.level < 7) ||
  (line.level === 7 && line.gap) ||
  (isLabel(line.text) && declaredCategoryOfLabel(line.text) !== null);

/** The rows under a header line whose cells were joined by spaces or by nothing. */
export function flattenedAt(lines: readonly Line[], at: number): Flattened | null {
  const first = lines[at];
  const title = first?.text.replace(COUNTS_ROWS, '') ?? '';
  const header = first && (first.level === 0 || first.level === 7) ? headerLine(title) : null;
  if (!first || !header) return null;
  const counted = title !== first.text;
  const drafts: Draft[] = [];
  const body: Line[] = header.rest === '' ? [] : [{ ...first, text: header.rest }];
  let taken = 1;
  for (let i = at + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || headerLine(line.text)) break;
    body.push(counted ? { ...line, text: line.text.replace(ROW_NUMBER, '') } : line);
  }
  const host = header.glued ? sharedHost(body.map((line) => line.text)) : null;
  let continued = 0;
  let skipped = 0;
  for (const line of body) {
    const own = line.text === header.rest;
    const read = readRow(line, header, host, drafts.at(-1));
    if (read === 'continues' && (line.gap || continued >= MAX_CONTINUED)) break;
    if (read === 'stops' && drafts.length === 0 && line.level === 0 && !line.gap && skipped < MAX_SKIPPED) {
      skipped += 1;
      if (!own) taken += 1;
      continue;
    }
    if (read === 'stops') break;
    if (read === 'continues') {
      continued += 1;
      const draft = drafts.at(-1);
      if (draft) {
        draft.text += ` ${line.text}`;
        drafts[drafts.length - 1] = {
          ...draft,
          lead: { ...draft.lead, rest: `${draft.lead.rest} ${line.text}` },
        };
      }
    } else {
      continued = 0;
      const previous = drafts.at(-1);
      if (previous && previous.lead.rest === '' && read.lead.names.length > 0) {
        const names = [...previous.lead.names, ...read.lead.names];
        drafts[drafts.length - 1] = {
          line: previous.line,
          lead: { ...read.lead, names },
          text: `${previous.text} ${read.text}`,
        };
      } else drafts.push(read);
    }
    if (!own) taken += 1;
  }
  const after = header.roles.slice(header.roles.indexOf('name') + 1);
  return drafts.length === 0 ? null : { rows: drafts.map((draft) => finish(draft, after)), taken };
}

function readRow(
  line: Line,
  header: JoinedHeader,
  host: string | null,
  previous: Draft | undefined,
): Draft | 'continues' | 'stops' {
  const ended =
    previous === undefined ||
    !header.roles.includes('duration') ||
    lifetimesIn(previous.lead.rest).length > 0;
  const lead = header.glued
    ? gluedLead(line.text, host, header.roles[header.roles.indexOf('name') + 1])
    : (leadInTable(line, ended) ?? (header.roles.indexOf('name') > 0 ? leadFurtherOn(line) : null));
  if (lead && !(line.level > 0 && line.level < 7)) {
    return { line, lead: header.glued ? { ...lead, rest: unglued(lead.rest) } : lead, text: line.text };
  }
  if (stops(line)) return 'stops';
  const nameless = line.gap ? null : namelessRow(line, header.roles);
  if (nameless && ended) return nameless;
  return previous && !line.gap ? 'continues' : 'stops';
}
