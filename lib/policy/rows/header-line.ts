import { type JoinedHeader, joinedHeader } from '../cells/headers';
import { leadOf } from './lead';

/**
 * A line that is the header row of a table whose cells were joined, alone or with the first row behind it: then the header
 * names three columns at least, and a name follows.
 */
export function headerLine(text: string): JoinedHeader | null {
  const header = joinedHeader(text);
  if (header === null || header.rest === '') return header;
  const columns = header.roles.filter((role) => role !== 'other').length;
  const row =
    /^[\w.]+[\w.*-]*[/,]?(?:\s|$)/.test(header.rest) && /[_*/]|[A-Z]{3}/.test(header.rest.slice(0, 40));
  return !header.glued && columns >= 3 && (row || leadOf({ text: header.rest, spans: [] }) !== null)
    ? header
    : null;
}
