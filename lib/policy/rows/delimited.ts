import { cellOf, type Line } from './stream';
import type { FoundRow } from './synthetic';

/** Marks that join cells on a line, most telling first, each with what a line without it lacks. */
const DELIMITERS: readonly (readonly [mark: RegExp, delimiter: RegExp])[] = [
  [/[→⇒>]/, /\s*(?:->|→|⇒|=>|»>)\s*/],
  [/[|¦]/, /\s*[|¦]\s*/],
  [/; /, /\s*;\s+/],
  [/ [–—] /, /\s+[–—]\s+/],
  [/ • /, /\s+•\s+/],
  [/ - /, /\s+-\s+/],
];
/** What every delimiter has a character of. */
const MARKED = /[→⇒>|¦;–—•]| - /;
const MAX_CELLS = 12;

const split = (line: Line, delimiter: RegExp): string[] =>
  line.text
    .slice(0, 6000)
    .split(delimiter)
    .map((cell) => cell.trim());

/** Lines whose cells are joined by arrows, dashes or semicolons: at least two in a row with three cells or more. */
export function delimitedAt(lines: readonly Line[], at: number): readonly FoundRow[] {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (!MARKED.test(text) || !MARKED.test(next)) return [];
  for (const [mark, delimiter] of DELIMITERS) {
    if (!mark.test(text) || !mark.test(next)) continue;
    const rows: FoundRow[] = [];
    for (let i = at; i < lines.length; i += 1) {
      const line = lines[i];
      const cells = line ? split(line, delimiter) : [];
      if (!line || cells.length < 3 || cells.length > MAX_CELLS || (cells[0] ?? '').length > 120) break;
      rows.push({ cells: cells.map((cell) => cellOf(cell.trim())), line });
    }
    if (rows.length >= 2) return rows;
  }
  return [];
}
