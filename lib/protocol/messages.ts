import type { LastingFinding } from '../findings/history';
import type { Preference } from '../model/category';
import type { AnswerGiven, LoggedEvent, VisitId } from '../model/event';
import type { FindingsExport } from '../model/export';
import type { Outcome } from '../model/known';
import type { Settings, SettingsPatch, SyncChoice, SyncStatus } from '../model/settings';
import type {
  Deletion,
  DocumentText,
  PolicyVersion,
  SiteSummary,
  VisitStatus,
  VisitSummary,
} from '../model/status';
import type { SubscribedWord, SubscriptionState } from '../model/subscription';

export type { Deletion, SiteSummary, VisitStatus, VisitSummary } from '../model/status';

/** Every question an extension page may put to the worker, with its answer. */
export interface Protocol {
  'visit/status': { ask: { tab: number }; answer: VisitStatus };
  /** `events`: with the log itself, so that it can be replayed. */
  'visit/export': { ask: { visit: VisitId; events: boolean }; answer: FindingsExport };
  'visit/events': { ask: { visit: VisitId; after: number }; answer: readonly LoggedEvent[] };
  /** The words of the documents that the visit read, as far as they are kept. */
  'visit/documents': { ask: { visit: VisitId }; answer: readonly DocumentText[] };
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
  /** Changes only what it names; several pages may be open at once. */
  'settings/patch': { ask: { patch: SettingsPatch }; answer: Settings };
  /** The whole document, as an import brings it. */
  'settings/write': { ask: { settings: Settings }; answer: Settings };
  'sync/read': { ask: null; answer: SyncStatus };
  /** `keep`: which settings hold where another browser has sent others; null asks. */
  'sync/switch': { ask: { on: boolean; keep: SyncChoice | null }; answer: SyncStatus };
  'sites/list': { ask: null; answer: readonly SiteSummary[] };
  'site/visits': { ask: { site: string }; answer: readonly VisitSummary[] };
  /** What was found violated over all visits that are kept, with first and last sight, and what was mended since. */
  'site/findings': { ask: { site: string }; answer: readonly LastingFinding[] };
  /** Every version of its policy, and of the lists of its consent platform, that the kept visits read. */
  'site/policies': { ask: { site: string }; answer: readonly PolicyVersion[] };
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
  /** The list of names that a person asked for; null where it is turned off. */
  'subscription/read': { ask: null; answer: SubscriptionState | null };
  'subscription/fetch': { ask: null; answer: SubscriptionState };
  'subscription/remove': { ask: null; answer: null };
  /** What the list says of each of these, in their order; null where it is turned off. */
  'subscription/ask': {
    ask: { readonly items: readonly { readonly name: string; readonly domain: string }[] };
    answer: readonly (readonly SubscribedWord[])[] | null;
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
