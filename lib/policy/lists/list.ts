import type { DeclaredCategory } from '../../model/category';
import type { Declaration, DeclaredEntry, DeclaredLifetime, Medium } from '../../model/declaration';
import { chosenLifetime, lifetimesIn, UNSTATED } from '../cells/durations';

/** A row of a consent platform's list, as far as the platform states it. */
export interface ListRow {
  readonly name: string;
  readonly category: DeclaredCategory | null;
  readonly purpose: string | null;
  readonly provider: string | null;
  readonly medium: Medium | null;
  readonly lifetime: DeclaredLifetime;
  readonly party: 'first' | 'third' | null;
}

/** Where a list came from, carried into the declaration. */
export interface ListSource {
  readonly url: string;
  readonly sha256: string;
  readonly retrievedAt: string;
}

/** Rows kept of one list, characters of one field: a list beyond that is no list. */
const MAX_ROWS = 5_000;
const MAX_FIELD = 2_000;

/** Text of a field: tags and their like dropped, white space collapsed, capped; null where nothing is left. */
export function field(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, MAX_FIELD * 2)
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_FIELD);
  return text === '' ? null : text;
}

/** A lifetime as the platform words it: "1 year", "Session", "Persistent". */
export function wordedLifetime(value: unknown): DeclaredLifetime {
  const raw = field(value);
  return raw === null ? UNSTATED : chosenLifetime(lifetimesIn(raw), raw);
}

/** A lifetime in days. */
export const daysLifetime = (days: number): DeclaredLifetime => ({
  raw: `${days} days`,
  kind: 'fixed',
  seconds: Math.round(days * 86_400),
  max: false,
});

export const SESSION: DeclaredLifetime = { raw: 'session', kind: 'session', seconds: null, max: false };

/** A lifetime in seconds, as the TCF's device storage disclosure counts it: 0 ends with the visit, a negative number says nothing. */
export const secondsLifetime = (seconds: number): DeclaredLifetime =>
  seconds === 0
    ? SESSION
    : seconds > 0
      ? { raw: `${seconds} s`, kind: 'fixed', seconds: Math.round(seconds), max: false }
      : UNSTATED;

/** `xxxx`, `#` and `####` stand for what differs between visitors. */
const wildcard = (name: string): string =>
  name.replace(/x{3,}$|#+|x{4,}|\[[^\]]{1,30}\]|\{[^}]{1,30}\}/gi, '*').replace(/\*+/g, '*');

/** The rows as the declaration of the consent platform, each entry pointing at its row. */
export function listDeclaration(source: ListSource, rows: readonly ListRow[]): Declaration {
  const cut = rows.length > MAX_ROWS;
  const entries: DeclaredEntry[] = rows.slice(0, MAX_ROWS).map((row, index) => ({
    name: row.name === '' ? null : wildcard(row.name),
    rawName: row.name,
    label: null,
    provider: row.provider,
    party: row.party,
    category: row.category,
    medium: row.medium,
    purpose: row.purpose,
    lifetime: row.lifetime,
    scope: null,
    at: {
      block: 0,
      row: index,
      quote: [row.name, row.provider, row.lifetime.raw]
        .filter((part) => part !== null && part !== '')
        .join(' | '),
    },
  }));
  return {
    source: { ...source, kind: 'cmp', language: null, lastUpdated: null },
    entries,
    claims: [],
    recipients: [...new Set(entries.flatMap((entry) => (entry.provider === null ? [] : [entry.provider])))],
    problems: cut ? [{ code: 'truncated', at: { block: 0, row: MAX_ROWS, quote: '' } }] : [],
  };
}
