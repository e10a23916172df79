import type { AnswerReason } from '../model/answer-reason';
import {
  type ConsentByCategory,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../model/category';
import type { AnswerResult } from '../model/event';

/** What is known after an answer was given. */
export interface AnswerEvidence {
  readonly asked: Preference;
  /** What the site's record says now; a purpose that no record speaks of is left out. */
  readonly stored: ConsentByCategory;
  /** Purposes the dialog had a control for; empty where it told none apart. */
  readonly offered: readonly OptionalCategory[];
  /** Every control stood as planned when the deciding one was clicked, and the plan was the whole preference. */
  readonly controlled: boolean;
  /** The dialog is no longer there. */
  readonly closed: boolean;
  /** A record of consent was written or changed. */
  readonly wrote: boolean;
  /** Why the plan was less than the preference. */
  readonly reason: AnswerReason | null;
}

/**
 * The result of an answer, from what the site stored. `failed` whenever more is granted than asked, or the dialog is
 * still there; `partial` when less is granted, or nothing can be read back to prove it.
 */
export function verdictOf(evidence: AnswerEvidence): {
  readonly result: AnswerResult;
  readonly reason: AnswerReason | null;
} {
  const { asked, stored, offered } = evidence;
  const read = OPTIONAL_CATEGORIES.filter(
    (category) => stored[category] === 'granted' || stored[category] === 'denied',
  );
  if (read.some((category) => stored[category] === 'granted' && !asked[category]))
    return { result: 'failed', reason: 'more-granted-than-asked' };
  if (!evidence.closed) return { result: 'failed', reason: 'dialog-still-there' };
  if (read.some((category) => stored[category] === 'denied' && asked[category]))
    return { result: 'partial', reason: evidence.reason ?? 'less-granted-than-asked' };
  const everything = OPTIONAL_CATEGORIES.every((category) => asked[category]);
  const missing = OPTIONAL_CATEGORIES.some((category) => asked[category] && !offered.includes(category));
  if (!everything && missing && offered.length > 0)
    return { result: 'partial', reason: evidence.reason ?? 'purpose-not-offered' };
  if (!evidence.controlled) return { result: 'partial', reason: evidence.reason ?? 'not-verified' };
  const unread = offered.filter((category) => !read.includes(category));
  if (read.length > 0 && unread.length === 0) return { result: 'exact', reason: null };
  // Every control stood as asked, and something was written that cannot be read in full: likely, and not proven.
  if (evidence.wrote) return { result: 'partial', reason: 'record-not-readable' };
  return { result: 'partial', reason: 'not-verified' };
}
