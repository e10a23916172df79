import { INSTRUMENTS, type Instrument } from './instruments';

export const SECONDS_PER_DAY = 86_400;

/** A span counted in calendar months has no single length: which months it covers decides. */
export interface MonthSpan {
  readonly months: number;
  readonly shortestDays: number;
  readonly longestDays: number;
}

const COMMON_YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const LEAP_YEAR = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function spansOver(calendar: readonly number[], months: number): readonly number[] {
  return COMMON_YEAR.map((_, start) => {
    let days = 0;
    for (let month = start; month < start + months; month += 1)
      days += calendar[month % calendar.length] ?? 0;
    return days;
  });
}

/**
 * Shortest and longest length of `months` consecutive months, leap years included.
 * 6 months are 181 to 184 days, 13 months 393 to 397. Counted, not averaged: a promise of two months is kept by 62 days.
 */
export function monthSpan(months: number): MonthSpan {
  const days = [
    ...spansOver([...COMMON_YEAR, ...COMMON_YEAR], months),
    ...spansOver([...LEAP_YEAR, ...COMMON_YEAR], months),
    ...spansOver([...COMMON_YEAR, ...LEAP_YEAR], months),
  ];
  return { months, shortestDays: Math.min(...days), longestDays: Math.max(...days) };
}

export interface LegalDuration {
  readonly seconds: number;
  readonly words: string;
  readonly basis: Instrument;
}

/**
 * Trackers of exempt audience measurement live 13 months at most, not extended at new visits. No cap for anything
 * else: other promises of 13 months bind because a site makes them.
 */
export const EXEMPT_MEASUREMENT_MAX: LegalDuration = {
  seconds: 397 * SECONDS_PER_DAY,
  words: '13 months (393 to 397 days)',
  basis: INSTRUMENTS.cnilMeasurement,
};

/** Keeping a choice for six months is the CNIL's good practice, by way of example; no obligation. */
export const CHOICE_KEPT_GOOD_PRACTICE: LegalDuration = {
  seconds: 184 * SECONDS_PER_DAY,
  words: '6 months (181 to 184 days)',
  basis: INSTRUMENTS.cnilRecommendation,
};

/** Browsers shorten any cookie's lifetime to this (RFC 6265bis, section 5.5). Technical, no legal number. */
export const BROWSER_LIFETIME_CAP_SECONDS = 400 * SECONDS_PER_DAY;

/** A measured lifetime may exceed a stated one by a day or one percent: time zones, rounding, "a month". */
export const LIFETIME_TOLERANCE = { seconds: SECONDS_PER_DAY, ratio: 0.01 } as const;
