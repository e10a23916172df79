import { lifetimesIn } from '../cells/durations';
import { isLabel } from '../context';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { keyedRows } from './keyed';
import { type Lead, leadOf } from './lead';
import { cellsOfProse } from './prose';
import type { Line } from './stream';

/** An item told over several lines, or on one, and the number of lines taken. */
export interface Found {
  readonly rows: readonly CandidateRow[];
  readonly taken: number;
}

const MAX_BODY = 5;
const URL_LINE = /^(?:https?:\/\/|www\.)\S+$/;

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
  for (let i = at; i < lines.length && body.length < MAX_BODY; i += 1) {
    const line = lines[i];
    if (!line || URL_LINE.test(line.text)) break;
    if (line.level > 0 && (line.level < 7 || level > 0)) break;
    const lead = leadOf(line);
    if (lead && (lead.rest === '' || lead.separated)) break;
    if (line.gap && body.length > 0 && (level === 0 || isLabel(line.text)) && !hasKey(line.text)) break;
    body.push(line);
  }
  return body;
}

const hasKey = (text: string): boolean => /^[^:]{2,40}:\s/.test(text);

/** A line that is only names, with the lines that follow it; or a line that begins with a name and tells the rest itself. */
export function recordAt(lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  const lead = line ? leadOf(line) : null;
  if (!line || !lead) return null;
  if (lead.rest !== '')
    return tellsItself(line, lead)
      ? { rows: [candidate(line, lead, cellsOfProse(lead.rest, { roles: [] }), line.text)], taken: 1 }
      : null;
  const body = bodyOf(lines, at + 1, line.level);
  const sure = lead.names.some((name) => name.shape === 'sure') || lead.names.length > 1;
  if (!sure && body.length === 0) return null;
  if (
    !sure &&
    line.level === 0 &&
    !body.some((one) => lifetimesIn(one.text).length > 0) &&
    lead.names.every((name) => name.shape === 'plain')
  )
    return null;
  const keyed = keyedRows([{ text: `Name: ${lead.names[0]?.raw ?? ''}`, block: line.block }, ...body]);
  const detail = keyed.rows[0]?.cells ?? [];
  const told = body.map((one) => one.text).join(' ');
  const cells: RoledCell[] =
    detail.length > 0
      ? [...detail]
      : told === ''
        ? []
        : [{ role: 'purpose', text: told, lines: body.map((one) => one.text), header: '' }];
  return { rows: [candidate(line, lead, cells, `${line.text} | ${told}`)], taken: 1 + body.length };
}

/** A line that starts with a name is a row when a dash follows, or a lifetime ends it, or nothing but a name looks so. */
function tellsItself(line: Line, lead: Lead): boolean {
  if (line.level > 0 && line.level < 7) return lead.separated || /^\(/.test(lead.rest);
  if (lead.separated || /^\(/.test(lead.rest)) return true;
  const last = lifetimesIn(lead.rest.slice(-120)).at(-1);
  const ends = last !== undefined && Math.min(lead.rest.length, 120) - last.end < 20;
  const begins = lifetimesIn(lead.rest.slice(0, 40))[0]?.at;
  return (ends || begins === 0) && !/^(?:is|are|est|ist|es|è|é|jest|cookie|cookies)\b/i.test(lead.rest);
}
