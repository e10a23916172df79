import type { OptionalCategory, Preference } from './category';
import type { Declaration } from './declaration';
import type { VisitId } from './event';
import type { FindingsExport } from './export';
import type { Mode } from './settings';
import type { EpochMilliseconds } from './time';

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

/** The words of a document as they were read, each block under the number by which places cite it. */
export interface DocumentText {
  /** Of the document's bytes, not of these words. */
  readonly sha256: string;
  readonly text: string;
}

/** A document as the site's kept visits read it. */
export interface PolicyVersion {
  readonly declaration: Declaration;
  /** Null where the words are not kept. */
  readonly text: string | null;
  readonly firstReadAt: EpochMilliseconds;
  readonly lastReadAt: EpochMilliseconds;
}

/**
 * What can be deleted: one site, a period, or all. A period takes every visit that was going on at any time from `from`
 * until before `before`; null leaves that side open.
 */
export type Deletion =
  | { readonly of: 'site'; readonly site: string }
  | {
      readonly of: 'period';
      readonly from: EpochMilliseconds | null;
      readonly before: EpochMilliseconds | null;
    }
  | { readonly of: 'all' };
