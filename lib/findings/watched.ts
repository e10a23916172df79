import type { Evidence } from '../compare/evidence';
import { consentAt } from '../compare/timeline';
import { OPTIONAL_CATEGORIES } from '../model/category';
import type { Ledger } from '../model/ledger';
import type { EpochMilliseconds, Moment } from '../model/time';

/** What a page does on its own after a choice, it has begun within this time. */
const LONG_ENOUGH_MILLISECONDS = 500;

/** Whether the visit was watched from a moment on long enough to see what followed it. */
export const watchedFrom = ({ lastAt }: Pick<Ledger, 'lastAt'>, from: EpochMilliseconds): boolean =>
  lastAt >= from + LONG_ENOUGH_MILLISECONDS;

/**
 * Whether something was sent at such a moment, to whichever host, that nobody could look through: a body in a form of its own, a socket,
 * or more requests to one host than the ledger keeps.
 */
export const sentUnread = ({ hosts }: Pick<Ledger, 'hosts'>, at: (moment: Moment) => boolean): boolean =>
  [...hosts.values()].some(
    ({ contacts, count }) =>
      contacts.some((contact) => contact.unread && at(contact)) ||
      (count > contacts.length && contacts.slice(-1).some(at)),
  );

/** Null where a page was open while certainly nobody had answered yet; else why none was. */
export function neverUnasked({ timeline, pages }: Pick<Evidence, 'timeline' | 'pages'>): string | null {
  const unasked = pages.some(({ at }) =>
    OPTIONAL_CATEGORIES.some(
      (category) => consentAt(timeline, category, { at, notBefore: null }).state === 'not-asked',
    ),
  );
  if (unasked) return null;
  if (timeline.choices[0]?.earlier === true) return 'choice-made-earlier';
  return timeline.doubt ?? (timeline.lost.length > 0 ? 'watched-in-part' : 'consent-unknown');
}
