/** Seconds in a unit of time. A month is the mean Gregorian month, 365.2425/12 days; a year 365 days, as browsers count `Max-Age`. */
export const UNIT_SECONDS: Readonly<
  Record<'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', number>
> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_536_000,
};
