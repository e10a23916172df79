import { lifetimesIn } from '../cells/durations';
import { featuresOf } from '../cells/features';
import type { RoledCell } from './candidate';
import { keyedRows, type PlacedLine } from './keyed';

/** A lifetime so near the head of a short line is what the line is about. */
const BEGINS = 8;

/** What a line that tells of an item is by its content alone. */
function typedCell(text: string): RoledCell {
  const features = featuresOf({ text, lines: [text], spans: [] });
  const begins = features.words <= BEGINS && (lifetimesIn(text)[0]?.at ?? Number.POSITIVE_INFINITY) <= BEGINS;
  const role =
    features.lifetime || begins
      ? 'duration'
      : features.host
        ? 'host'
        : features.party && features.words <= 3
          ? 'party'
          : features.category && features.words <= 3
            ? 'category'
            : 'purpose';
  return { role, text, lines: [text], header: '' };
}

/** "90 days Holds the source of the visit": a length of time, and the next cell's sentence behind it. */
function partedCell(text: string): readonly string[] {
  const [first] = lifetimesIn(text);
  const goesOn =
    first?.at === 0 &&
    first.kind === 'fixed' &&
    /^\s+\p{Lu}\p{L}+\s/u.test(text.slice(first.end, first.end + 40));
  return goesOn ? [text.slice(0, first.end), text.slice(first.end).trim()] : [text];
}

/** What the lines under a name are: key and value, else a lifetime, a category or a host by their content, else its purpose. */
export function cellsOfBody(name: string, body: readonly PlacedLine[]): RoledCell[] {
  const keyed = keyedRows([{ text: `Name: ${name}`, block: body[0]?.block ?? 0 }, ...body], 1);
  const detail = keyed.rows[0]?.cells ?? [];
  if (detail.length > 0) return [...detail];
  const typed = body.flatMap((line) => partedCell(line.text)).map(typedCell);
  const purposes = typed.filter((cell) => cell.role === 'purpose');
  const purpose = purposes.map((cell) => cell.text).join(' ');
  const others = typed.filter((cell) => cell.role !== 'purpose');
  return purpose === ''
    ? others
    : [{ role: 'purpose', text: purpose, lines: purposes.map((cell) => cell.text), header: '' }, ...others];
}
