import type { Finding } from '../model/finding';
import type { FindingText, FindingTexts } from './text/finding-text';
import type { en } from './text/interface/en';

/** Forms by the plural category that `Intl.PluralRules` gives for `count`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type MessageKey = keyof typeof en;
/** One language: the keys of English, a sentence where English has one, plural forms where English has them. */
export type Messages = {
  readonly [K in MessageKey]: (typeof en)[K] extends string ? string : PluralForms;
};
export type Params = Readonly<Record<string, string | number>>;

/** All that a view needs to speak one language. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  say(key: MessageKey, params?: Params): string;
  /** A label and what it stands for, with the colon as the language sets it. */
  labelled(label: string, value: string | number): string;
  finding(finding: Finding): FindingText;
  /** Time of day with seconds, from ISO 8601. */
  time(iso: string): string;
  /** A calendar day (`2026-05-16`) or month (`2026-05`) as somebody wrote it: it is of no time zone. */
  day(iso: string): string;
  /** Date and time of day, from ISO 8601. */
  dateTime(iso: string): string;
  /** Date, time of day with seconds, and the time zone, from ISO 8601: for what others are to rely on. */
  stamp(iso: string): string;
  /** A length of time in the two largest fitting units, e.g. `1 year, 35 days`. */
  duration(seconds: number): string;
  number(value: number): string;
  percent(share: number): string;
  list(parts: readonly string[]): string;
  bytes(count: number): string;
}

/** Units of `duration`, largest first. A year is 365 days and a month 30, as people count lifetimes of cookies. */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

const MAX_UNIT_PARTS = 2;

function largestUnits(seconds: number): readonly (readonly [(typeof UNITS)[number][0], number])[] {
  const parts: (readonly [(typeof UNITS)[number][0], number])[] = [];
  let rest = Math.max(0, Math.round(seconds));
  for (const [unit, length] of UNITS) {
    if (parts.length === MAX_UNIT_PARTS) break;
    const count = Math.floor(rest / length);
    if (count === 0) {
      if (parts.length > 0) break;
      continue;
    }
    parts.push([unit, count]);
    rest -= count * length;
  }
  return parts.length > 0 ? parts : [['second', 0]];
}

const fill = (template: string, params: Params, number: (value: number) => string): string =>
  template.replace(/\{(\w{1,30})\}/g, (_whole, name: string) => {
    const value = params[name];
    return value === undefined ? '' : typeof value === 'number' ? number(value) : value;
  });

/** `timeZone` null: the zone of the machine. */
export function createWords(
  language: string,
  messages: Messages,
  findingTexts: FindingTexts,
  timeZone: string | null = null,
): Words {
  // Twenty-four hours in every language: a time of day without its half is no evidence.
  const zone = { hourCycle: 'h23', ...(timeZone === null ? {} : { timeZone }) } as const;
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const units = new Intl.ListFormat(language, { type: 'unit', style: 'narrow' });
  const times = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...zone,
  });
  const dateTimes = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const stamps = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long', ...zone });
  const number = (value: number): string => numbers.format(value);
  // Made once a unit: hundreds of lifetimes are worded at a time, and a formatter costs more than its formatting.
  const unitFormats = new Map<string, Intl.NumberFormat>();
  const unitOf = (unit: string, value: number): string => {
    const format =
      unitFormats.get(unit) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    unitFormats.set(unit, format);
    return format.format(value);
  };
  const dated = (format: Intl.DateTimeFormat, iso: string): string => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? iso : format.format(date);
  };
  const say: Words['say'] = (key, params = {}) => {
    const message: string | PluralForms = messages[key];
    if (typeof message === 'string') return fill(message, params, number);
    const count = typeof params.count === 'number' ? params.count : 0;
    return fill(message[plural.select(count)] ?? message.other, params, number);
  };
  return {
    language,
    say,
    labelled: (label, value) => say('text.labelled', { label, value }),
    finding: findingTexts,
    time: (iso) => dated(times, iso),
    day: (iso) => {
      const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      const format = iso.length > 7 ? { ...parts, day: 'numeric' as const } : parts;
      return dated(new Intl.DateTimeFormat(language, format), iso);
    },
    dateTime: (iso) => dated(dateTimes, iso),
    stamp: (iso) => dated(stamps(), iso),
    duration: (seconds) => units.format(largestUnits(seconds).map(([unit, count]) => unitOf(unit, count))),
    number,
    percent: (share) => percents.format(share),
    list: (parts) => lists.format(parts),
    bytes: (count) =>
      count < 1_000_000
        ? unitOf('kilobyte', Math.ceil(count / 1000))
        : unitOf('megabyte', Math.round(count / 100_000) / 10),
  };
}
