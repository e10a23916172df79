import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import type { Outcome } from '../model/known';
import type { Deletion } from '../model/status';
import type { EpochMilliseconds } from '../model/time';

/** The visit that is open in a tab, as the log knows it. */
export interface OpenVisit {
  readonly visit: VisitId;
  readonly tab: number;
  readonly site: string;
  readonly url: string;
  readonly private: boolean;
  readonly storeId: string;
  readonly startedAt: EpochMilliseconds;
}

export interface VisitRecord extends OpenVisit {
  readonly lastAt: EpochMilliseconds;
  readonly ended: boolean;
}

/** The append-only log. Private visits live in memory only, behind the same interface. */
export interface EventLog {
  /**
   * One transaction; resolves once committed, with the events of visits the log knows (those of a visit that was
   * deleted meanwhile are dropped). Rejected writes resolve as `log-full` or `write-failed`, nothing is thrown.
   */
  append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>>;
  /** Events of a visit in commit order, those with `seq > after`. Empty where the log cannot be read. */
  ofVisit(visit: VisitId, after?: number): Promise<readonly LoggedEvent[]>;
  openVisit(tab: number): Promise<OpenVisit | null>;
  visits(site?: string): Promise<readonly VisitRecord[]>;
  /**
   * `visit`: the one it was read for; a private visit's declaration stays in memory. `text`: the document's words as they
   * were read; null where they are not at hand, which leaves those that are kept.
   */
  putDeclaration(declaration: Declaration, visit: VisitId, text: string | null): Promise<Outcome<null>>;
  declaration(sha256: string): Promise<Declaration | null>;
  /** The words of a document that a declaration was read from; null where they are not kept. */
  documentText(sha256: string): Promise<string | null>;
  /** Called after each commit. Listeners must not rely on being called: the worker may die in between. */
  onAppended(listener: (events: readonly LoggedEvent[]) => void): void;
}

/**
 * Which visits are meant: what a person deletes, those that have ended and were last seen before a moment, or the oldest
 * ones beyond so many events in all.
 */
export type Selection =
  | Deletion
  | { readonly of: 'ended-before'; readonly before: EpochMilliseconds }
  | { readonly of: 'beyond'; readonly events: number };

/** What is done to the history as a whole. Marked visits are as good as gone; `purge` makes it so. */
export interface History {
  mark(selection: Selection, token: string, at: EpochMilliseconds): Promise<Outcome<number>>;
  restore(token: string): Promise<Outcome<number>>;
  /** Deletes for good what was marked before the moment, and declarations that no visit cites any more. */
  purge(markedBefore: EpochMilliseconds): Promise<Outcome<number>>;
  /** Visits that no event has ended. */
  openVisits(): Promise<readonly VisitRecord[]>;
  /** Why the last piece of work failed, of the log of private or of other visits; null when it went well. */
  failing(isPrivate: boolean): string | null;
  /** The last private window was closed. */
  forgetPrivate(): Promise<void>;
  usage(): Promise<{ readonly events: number; readonly failing: string | null }>;
  /** Starts anew with an empty database; the way out of one that cannot be opened. */
  reset(): Promise<Outcome<null>>;
}

/** Private visits carry their nature in their name, so that no restart can send their events to the disk. */
const PRIVATE_SUFFIX = '-private';

export const visitIdOf = (startedAt: EpochMilliseconds, tab: number, isPrivate: boolean): VisitId =>
  `${startedAt}-${tab}${isPrivate ? PRIVATE_SUFFIX : ''}`;

export const isPrivateVisit = (visit: VisitId): boolean => visit.endsWith(PRIVATE_SUFFIX);

/** The tab that a visit is of; null for a name that is no visit's. */
export function tabOfVisit(visit: VisitId): number | null {
  const tab = /^\d+-(\d+)(?:-private)?$/.exec(visit)?.[1];
  return tab === undefined ? null : Number(tab);
}
