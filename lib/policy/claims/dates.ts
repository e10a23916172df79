import { withPlainClasses } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { monthWords } from '../../lexicon/vocabulary';

/** Number of a month's name in any of the languages; null where it names none. */
export const monthOf = (word: string): number | null =>
  monthWords().get(fold(word).replaceAll(/[^\p{L}]/gu, '')) ?? null;

/** A date found in running words: ISO 8601, to the day or to the month, with where it stands. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

function iso(year: number, month: number, day: number | null): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1995 || full > 2099 || month < 1 || month > 12) return null;
  if (day === null) return `${full}-${pad(month)}`;
  const days = new Date(Date.UTC(full, month, 0)).getUTCDate();
  return day < 1 || day > days ? null : `${full}-${pad(month)}-${pad(day)}`;
}

const YEAR = /\d{4}/;
const SEPARATED = /\d\s?[./-]\s?\d/;
const ISO = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const NUMERIC = /\b(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]{1,2}\s?(\d{4}|\d{2})\b/g;
const MONTH_YEAR = /\b(\d{1,2})\s?[/.-]\s?(\d{4})\b/g;
const YEAR_MONTH = /(?<![\d./-])(\d{4})[/.-](\d{1,2})(?![\d/-]|\.\d)/g;
const EASTERN = /(\d{4})年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/g;
const DAY_FIRST = withPlainClasses(
  /\b(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+(?:de|of|d'|en))?[\s-]+(\p{L}{3,14})\.?(?:[\s,-]+(?:de|del|of)?\s*)(\d{4})\b/gu,
);
const MONTH_FIRST = withPlainClasses(
  /(?<!\p{L})(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})\b/gu,
);
const YEAR_FIRST = withPlainClasses(
  /\b(\d{4})\.?\s*(?:m\.\s*|gada\s+|year\s+)?(\p{L}{3,14})\s+(\d{1,2})\b/gu,
);
/** "2026. gada 24. augustā" */
const YEAR_DAY = withPlainClasses(
  /\b(\d{4})\.?\s*(?:gada|m\.|metų|metu)\s+(\d{1,2})\.?\s+(\p{L}{3,14})(?!\p{L})/gu,
);
const NAMED_MONTH = withPlainClasses(/(?<!\p{L})(\p{L}{3,14})\.?(?:\s+(?:de|del|of))?,?\s+(\d{4})\b/gu);

/** Month before day only where the writing is American: the document says so, or a two-digit year without leading zeros (`M/D/YY`). */
function numeric(
  first: string,
  separator: string,
  second: string,
  year: string,
  monthFirst: boolean,
): string | null {
  const [a, b] = [Number(first), Number(second)];
  const american =
    separator === '/' &&
    (monthFirst || (year.length === 2 && !first.startsWith('0') && !second.startsWith('0')));
  if (b > 12 || (american && a <= 12)) return iso(Number(year), a, b);
  return iso(Number(year), b, a);
}

/** Every date in the text, in order of place; where two readings overlap, the fuller wins. `monthFirst` where 3/4/2026 is in March. Linear in the text. */
export function datesIn(text: string, monthFirst = false): readonly FoundDate[] {
  const slice = text.slice(0, 1_500);
  const found: FoundDate[] = [];
  const take = (match: RegExpMatchArray, value: string | null): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (value !== null && !found.some((other) => start < other.end && other.start < end))
      found.push({ iso: value, start, end });
  };
  const named = (match: RegExpMatchArray, year: string, month: string, day: string | null): void => {
    const number = monthOf(month);
    if (number !== null) take(match, iso(Number(year), number, day === null ? null : Number(day)));
  };
  const year = YEAR.test(slice);
  const separated = SEPARATED.test(slice);
  if (year && separated)
    for (const match of slice.matchAll(ISO))
      take(match, iso(Number(match[1]), Number(match[2]), Number(match[3])));
  if (slice.includes('年'))
    for (const match of slice.matchAll(EASTERN))
      take(match, iso(Number(match[1]), Number(match[2]), match[3] === undefined ? null : Number(match[3])));
  if (separated)
    for (const match of slice.matchAll(NUMERIC))
      take(match, numeric(match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? '', monthFirst));
  if (!year) return found.sort((a, b) => a.start - b.start);
  for (const match of slice.matchAll(DAY_FIRST))
    named(match, match[3] ?? '', match[2] ?? '', match[1] ?? null);
  for (const match of slice.matchAll(MONTH_FIRST))
    named(match, match[3] ?? '', match[1] ?? '', match[2] ?? null);
  for (const match of slice.matchAll(YEAR_FIRST))
    named(match, match[1] ?? '', match[2] ?? '', match[3] ?? null);
  for (const match of slice.matchAll(YEAR_DAY))
    named(match, match[1] ?? '', match[3] ?? '', match[2] ?? null);
  for (const match of slice.matchAll(NAMED_MONTH)) named(match, match[2] ?? '', match[1] ?? '', null);
  if (separated) {
    for (const match of slice.matchAll(MONTH_YEAR))
      take(match, iso(Number(match[2]), Number(match[1]), null));
    for (const match of slice.matchAll(YEAR_MONTH))
      take(match, iso(Number(match[1]), Number(match[2]), null));
  }
  return found.sort((a, b) => a.start - b.start);
}
