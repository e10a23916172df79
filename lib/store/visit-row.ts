import type { NewEvent } from '../model/event';
import type { EpochMilliseconds } from '../model/time';
import type { Selection, VisitRecord } from './event-log';

/** A visit's line in the index of visits: derived from its events, kept so that lists need not read the log. */
export interface VisitRow extends VisitRecord {
  /** How many events it has. */
  readonly events: number;
  /** Present while the visit is open in its tab. */
  readonly openTab?: number;
  /** Deleted under this token, to be purged later unless restored. */
  readonly marked: { readonly token: string; readonly at: EpochMilliseconds } | null;
}

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
      marked: null,
    };
  }
  if (row === null) return null;
  const next = { ...row, lastAt: Math.max(row.lastAt, event.at), events: row.events + 1 };
  if (event.kind === 'page-opened') return { ...next, url: event.url };
  if (event.kind === 'visit-ended') {
    const { openTab: _, ...closed } = next;
    return { ...closed, ended: true };
  }
  return next;
}

export const recordOf = ({ openTab: _, marked: __, events: ___, ...record }: VisitRow): VisitRecord => record;

export function isSelected(row: VisitRow, selection: Selection): boolean {
  if (row.marked !== null) return false;
  switch (selection.of) {
    case 'site':
      return row.site === selection.site;
    case 'before':
      return row.ended && row.lastAt < selection.before;
    case 'all':
      return true;
    default:
      return selection satisfies never;
  }
}
