import { LIFETIME_TOLERANCE, monthSpan, SECONDS_PER_DAY } from './durations';

const SECONDS_PER_MONTH = (365.2425 / 12) * SECONDS_PER_DAY;
const MOST_MONTHS = 60;

/** The number of months that a stated span is a multiple of, within an hour; null where it is none. */
function wholeMonths(seconds: number): number | null {
  const months = Math.round(seconds / SECONDS_PER_MONTH);
  if (months < 1 || months > MOST_MONTHS) return null;
  return Math.abs(seconds - months * SECONDS_PER_MONTH) <= 3600 ? months : null;
}

/** The longest life, in seconds, that still keeps a stated one: a day or one percent over, or the longest run of its months. */
export function longestKeeping(statedSeconds: number): number {
  const tolerated =
    statedSeconds + Math.max(LIFETIME_TOLERANCE.seconds, statedSeconds * LIFETIME_TOLERANCE.ratio);
  const months = wholeMonths(statedSeconds);
  return months === null
    ? tolerated
    : Math.max(tolerated, monthSpan(months).longestDays * SECONDS_PER_DAY + LIFETIME_TOLERANCE.seconds / 24);
}

/** Who writes a month into a program writes thirty days. */
const CODED_MONTH_DAYS = 30;

/** The shortest life, in seconds, that still keeps a stated one: the mirror of `longestKeeping`, and thirty days a month. */
export function shortestKeeping(statedSeconds: number): number {
  const tolerated =
    statedSeconds - Math.max(LIFETIME_TOLERANCE.seconds, statedSeconds * LIFETIME_TOLERANCE.ratio);
  const months = wholeMonths(statedSeconds);
  return Math.max(
    0,
    months === null
      ? tolerated
      : Math.min(
          tolerated,
          Math.min(monthSpan(months).shortestDays, months * CODED_MONTH_DAYS) * SECONDS_PER_DAY -
            LIFETIME_TOLERANCE.seconds / 24,
        ),
  );
}
