import type { OptionalCategory, Preference } from '../model/category';
import type { AnswerGiven, LoggedEvent, VisitId } from '../model/event';
import type { FindingsExport } from '../model/export';
import type { Outcome } from '../model/known';
import type { Mode, Settings } from '../model/settings';
import type { EpochMilliseconds } from '../model/time';

/**
 * What the popup can be looking at. `restricted`: the browser forbids extensions here (browser pages, stores, PDF viewer, files).
 * `no-permission`: host access was withdrawn. `off`: the person excepted the site. `not-witnessed`: the page was open before
 * the extension. `storage-failing`: the log cannot be written. `watching`: events are recorded.
 */
export const VISIT_STATES = [
  'restricted',
  'no-permission',
  'off',
  'not-witnessed',
  'storage-failing',
  'watching',
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export interface VisitStatus {
  readonly state: VisitState;
  readonly tab: number;
  readonly visit: VisitId | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly private: boolean;
  /** As they hold on this site, exceptions applied. */
  readonly effective: { readonly mode: Mode; readonly preference: Preference; readonly excepted: boolean };
  readonly banner: { readonly cmp: string | null; readonly categories: readonly OptionalCategory[] } | null;
  /** Where the policy stands: being looked for, read, or not found with the reason. */
  readonly policy: {
    readonly state: 'pending' | 'read' | 'failed';
    readonly url: string | null;
    readonly reason: string | null;
  };
  /** The document that is also exported: the popup shows nothing that the export does not hold. */
  readonly report: FindingsExport | null;
}

export interface SiteSummary {
  readonly site: string;
  readonly visits: number;
  readonly firstAt: EpochMilliseconds;
  readonly lastAt: EpochMilliseconds;
  /** Violated findings of the last visit. */
  readonly violated: number;
  readonly inconclusive: number;
  readonly latest: VisitId;
}

export interface VisitSummary {
  readonly visit: VisitId;
  readonly at: EpochMilliseconds;
  readonly url: string;
  readonly violated: number;
}

/** What can be deleted: one site, what is older than a moment, or all. */
export type Deletion =
  | { readonly of: 'site'; readonly site: string }
  | { readonly of: 'before'; readonly before: EpochMilliseconds }
  | { readonly of: 'all' };

/** Every question an extension page may put to the worker, with its answer. */
export interface Protocol {
  'visit/status': { ask: { tab: number }; answer: VisitStatus };
  /** `events`: with the log itself, so that it can be replayed. */
  'visit/export': { ask: { visit: VisitId; events: boolean }; answer: FindingsExport };
  'visit/events': { ask: { visit: VisitId; after: number }; answer: readonly LoggedEvent[] };
  'visit/answer': {
    ask: { tab: number; action: 'answer' | 'withdraw' | 'reopen'; preference: Preference | null };
    answer: AnswerGiven;
  };
  /** Read the policy again, or from this URL. */
  'policy/read': { ask: { tab: number; url: string | null }; answer: { readonly sha256: string } };
  'settings/read': {
    ask: null;
    answer: { readonly settings: Settings; readonly managed: readonly string[] };
  };
  'settings/write': { ask: { settings: Settings }; answer: Settings };
  'sites/list': { ask: null; answer: readonly SiteSummary[] };
  'site/visits': { ask: { site: string }; answer: readonly VisitSummary[] };
  /** Marks as deleted at once; the rows go for good after `undoSeconds`. */
  'history/delete': {
    ask: Deletion;
    answer: { readonly token: string; readonly visits: number; readonly undoSeconds: number };
  };
  'history/restore': { ask: { token: string }; answer: { readonly visits: number } };
  'storage/usage': {
    ask: null;
    answer: { readonly events: number; readonly bytes: number | null; readonly failing: string | null };
  };
  /** For the audit driver: resolves when the tab has been quiet (no new event, no pending answer or policy) for `quietSeconds`, or at the timeout. */
  'visit/settled': {
    ask: { tab: number; quietSeconds: number; timeoutSeconds: number };
    answer: { readonly settled: boolean; readonly visit: VisitId | null };
  };
}

export type Question = keyof Protocol;
export type Ask<Q extends Question> = Protocol[Q]['ask'];
export type Answered<Q extends Question> = Outcome<Protocol[Q]['answer']>;
