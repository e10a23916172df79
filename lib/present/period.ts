import type { Deletion } from '../model/status';

/** Start of a day in the reader's own time zone, from the `YYYY-MM-DD` of a date field; null where it names no day. */
function startOfDay(day: string, later = 0): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  // By the calendar, not by adding 24 hours: the day a clock is set forward has 23.
  const time = new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
  return Number.isNaN(time) ? null : time;
}

/** The visits between two days, both included, an empty one open; null where no period is meant, or one that ends before it begins. */
export function periodOf(fromDay: string, toDay: string): Extract<Deletion, { of: 'period' }> | null {
  const from = startOfDay(fromDay);
  const before = startOfDay(toDay, 1);
  if ((fromDay !== '' && from === null) || (toDay !== '' && before === null)) return null;
  if (from === null && before === null) return null;
  if (from !== null && before !== null && from >= before) return null;
  return { of: 'period', from, before };
}
