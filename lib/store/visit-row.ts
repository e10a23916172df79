import type { NewEvent } from '../model/event';
import type { EpochMilliseconds } from '../model/time';
import type { Selection, VisitRecord } from './event-log';

/** A visit's line in the index of visits: derived from its events, kept so that lists need not read the log. */
export interface VisitRow extends VisitRecord {
  /** How many events it has. */
  readonly events: number;
  /** What they weigh, in characters of JSON; rows of before it was counted have none. */
  readonly weight?: number;
  /** It has all it may have, and the gap says so. */
  readonly isFull: boolean;
  /** Hashes of the declarations that were kept for it, or that its events cite. */
  readonly declarations: readonly string[];
  /** Present while the visit is open in its tab. */
  readonly openTab?: number;
  /** Deleted under this token, to be purged later unless restored. */
  readonly marked: { readonly token: string; readonly at: EpochMilliseconds } | null;
}

/**
 * A page that talks for hours must not fill the person's disk, nor make each of its events dearer than the one before.
 * What ends or explains a visit is logged beyond that.
 */
export const MAX_EVENTS = 20_000;
/** A thousand characters for each of so many events; those of ordinary pages have a hundred to eight hundred. */
export const MAX_WEIGHT = 20_000_000;
const ALWAYS: ReadonlySet<NewEvent['kind']> = new Set([
  'visit-ended',
  'answer-intended',
  'answer-given',
  'choice-clicked',
  'declaration-read',
  'declaration-failed',
]);

const hasAll = ({ events, weight = 0 }: VisitRow): boolean => events >= MAX_EVENTS || weight >= MAX_WEIGHT;

/** What of these events of one visit is to be logged, and its row after them. Null row: the visit is not known, or deleted. */
export function admit(
  row: VisitRow | null,
  events: readonly NewEvent[],
): { readonly row: VisitRow | null; readonly events: readonly NewEvent[] } {
  const admitted: NewEvent[] = [];
  let current = row;
  const take = (event: NewEvent): void => {
    const after = rowAfter(current, event);
    if (after === null || after.marked !== null) return;
    current = after;
    admitted.push(event);
  };
  for (const event of events) {
    if (current === null || !hasAll(current) || ALWAYS.has(event.kind)) take(event);
    else if (!current.isFull) {
      const { visit, at } = event;
      take({ kind: 'watch-gap', visit, at, notBefore: null, reason: 'log-full' });
    }
  }
  return { row: admitted.length === 0 ? null : current, events: admitted };
}

const weightOf = (event: NewEvent): number => JSON.stringify(event).length;

/** The row of a visit that a declaration belongs to: no purge takes what a visit has. */
export const citing = (row: VisitRow, sha256: string): VisitRow =>
  row.declarations.includes(sha256) ? row : { ...row, declarations: [...row.declarations, sha256] };

/** The row after one more event; null while the visit has not started. */
export function rowAfter(row: VisitRow | null, event: NewEvent): VisitRow | null {
  if (event.kind === 'visit-started') {
    return {
      visit: event.visit,
      tab: event.tab,
      openTab: event.tab,
      site: event.site,
      url: event.url,
      private: event.private,
      storeId: event.storeId,
      startedAt: event.at,
      lastAt: event.at,
      ended: false,
      events: 1,
      weight: weightOf(event),
      isFull: false,
      declarations: [],
      marked: null,
    };
  }
  if (row === null) return null;
  const next = {
    ...row,
    lastAt: Math.max(row.lastAt, event.at),
    events: row.events + 1,
    weight: (row.weight ?? 0) + weightOf(event),
    isFull: row.isFull || (hasAll(row) && event.kind === 'watch-gap' && event.reason === 'log-full'),
  };
  if (event.kind === 'page-opened') return { ...next, url: event.url };
  if (event.kind === 'declaration-read') return citing(next, event.sha256);
  if (event.kind === 'visit-ended') {
    const { openTab: _, ...closed } = next;
    return { ...closed, ended: true };
  }
  return next;
}

export const recordOf = ({
  openTab: _,
  marked: __,
  events: ___,
  weight: ____,
  isFull: _____,
  declarations: ______,
  ...record
}: VisitRow): VisitRecord => record;

/** The oldest of the visits that have ended, until those that stay hold no more events than that. */
function beyond(rows: readonly VisitRow[], events: number): readonly VisitRow[] {
  let left = rows.reduce((sum, row) => sum + row.events, 0) - events;
  return rows
    .filter(({ ended }) => ended)
    .sort((a, b) => a.lastAt - b.lastAt)
    .filter((row) => {
      const goes = left > 0;
      left -= row.events;
      return goes;
    });
}

/** Those of the visits that are meant. What is marked for deletion is as good as gone. */
export function selected(all: readonly VisitRow[], selection: Selection): readonly VisitRow[] {
  const rows = all.filter(({ marked }) => marked === null);
  switch (selection.of) {
    case 'site':
      return rows.filter(({ site }) => site === selection.site);
    case 'period':
      return rows.filter(
        ({ startedAt, lastAt }) =>
          lastAt >= (selection.from ?? Number.NEGATIVE_INFINITY) &&
          startedAt < (selection.before ?? Number.POSITIVE_INFINITY),
      );
    case 'ended-before':
      return rows.filter(({ ended, lastAt }) => ended && lastAt < selection.before);
    case 'beyond':
      return beyond(rows, selection.events);
    case 'all':
      return rows;
    default:
      return selection satisfies never;
  }
}
