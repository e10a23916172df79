import type { Claim, Scope } from '../../lib/model/declaration';

const UNITS: readonly (readonly [seconds: number, word: string])[] = [
  [31_536_000, 'year'],
  [2_629_746, 'month'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** The largest unit in which the lifetime is about a whole number: 34186698 reads as 13 months, 31104000 as 360 days. */
export function spoken(seconds: number): string {
  for (const [unit, word] of UNITS) {
    const count = Math.round(seconds / unit);
    if (count >= 1 && Math.abs(seconds / unit - count) < 0.01)
      return `${count} ${word}${count === 1 ? '' : 's'}`;
  }
  return `${seconds} seconds`;
}

const list = (values: readonly string[] | undefined): string | null => values?.join(', ') ?? null;

/** Each restriction in a person's words; null: it does not restrict. */
const RESTRICTIONS: readonly ((scope: Scope) => string | null)[] = [
  ({ paths }) => list(paths),
  ({ hosts }) => list(hosts),
  ({ pages }) => (pages === undefined ? null : `${pages} pages`),
  ({ when }) => when ?? null,
  ({ categories }) => list(categories),
  ({ time }) => (time === 'now' ? 'as of now' : null),
  ({ unless }) => (unless === undefined ? null : `except “${unless}”`),
];

/** What a claim or an entry is restricted to, in brackets; empty where it holds without restriction. */
export function scopeWords(scope: Scope | null): string {
  const parts = RESTRICTIONS.flatMap((restriction) => (scope === null ? [] : (restriction(scope) ?? [])));
  return parts.length === 0 ? '' : `[${parts.join('; ')}]`;
}

/** What is claimed; the claim's own sentence stands beside it. */
export function claimWords({ type, value, scope }: Claim): string {
  const said =
    value === true ? '' : typeof value === 'number' ? ` ${spoken(value)}` : ` ${JSON.stringify(value)}`;
  return `${type}${said}${scope === null ? '' : ` ${scopeWords(scope)}`}`.trimEnd();
}
