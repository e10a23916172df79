/** Seconds, for `Max-Age`. */
export const HOUR = 3600;
export const DAY = 86_400;
/** The year divided by twelve, in whole days: six months are 182 days, twelve 365, thirteen 395. */
export const months = (count: number): number => Math.floor((count * 365.2425) / 12) * DAY;
export const YEAR = 365 * DAY;
