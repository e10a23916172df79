import type { ConsentByCategory, OptionalCategory, Preference } from './category';
import type { CookieAttributes, CookieKey, ObservedLifetime, Setter, ValueTrace } from './cookie';
import type { Declarant, DeclarationPath } from './declaration';
import type { EpochMilliseconds } from './time';

/** One top-level stay on a site in one tab: `${startedAt}-${tab}`. */
export type VisitId = string;

/** Where in the tab: frame 0 is the top document; `url` is that frame's, without query and fragment. */
export interface Frame {
  readonly id: number;
  readonly url: string;
}

interface Base {
  readonly visit: VisitId;
  readonly at: EpochMilliseconds;
  /** See `Moment`: null when the instant itself was witnessed. */
  readonly notBefore: EpochMilliseconds | null;
}

export interface VisitStarted extends Base {
  readonly kind: 'visit-started';
  readonly tab: number;
  /** Registrable domain, or the host itself where there is none (localhost, IP address). */
  readonly site: string;
  readonly url: string;
  readonly private: boolean;
  readonly storeId: string;
  readonly browser: string;
  /** True when the jar held nothing for the site at the start: what appears later was written in this visit. */
  readonly freshJar: boolean;
}

export interface PageOpened extends Base {
  readonly kind: 'page-opened';
  readonly url: string;
  readonly how: 'load' | 'history' | 'prerender' | 'bfcache' | 'already-open';
}

/** Something that may have hidden events: the visit is incomplete and never shown as clean. */
export interface WatchGap extends Base {
  readonly kind: 'watch-gap';
  readonly reason:
    | 'browser-start'
    | 'extension-start'
    | 'no-headers'
    | 'no-page-script'
    | 'requests-blocked'
    | 'worker-stopped'
    | 'log-full'
    | 'write-failed';
}

export interface CookieWritten extends Base {
  readonly kind: 'cookie-written';
  readonly key: CookieKey;
  readonly attributes: CookieAttributes;
  readonly lifetime: ObservedLifetime;
  readonly value: ValueTrace;
  readonly setter: Setter;
  /** How this event was seen. `jar` and `sweep` prove that the browser keeps the cookie; the others prove the attempt and its author. */
  readonly seenBy: 'header' | 'page' | 'jar' | 'sweep';
  readonly frame: Frame | null;
  /** The `Set-Cookie` line or `document.cookie` assignment with the value cut out. */
  readonly raw: string | null;
}

export interface CookieRemoved extends Base {
  readonly kind: 'cookie-removed';
  readonly key: CookieKey;
  readonly cause: 'expired' | 'explicit' | 'evicted' | 'overwrite' | 'unknown';
}

/** The cookie was in the jar before this visit began. */
export interface CookieFound extends Base {
  readonly kind: 'cookie-found';
  readonly key: CookieKey;
  readonly attributes: CookieAttributes;
  readonly lifetime: ObservedLifetime;
  readonly value: ValueTrace;
}

export interface StorageWritten extends Base {
  readonly kind: 'storage-written';
  readonly medium: 'localStorage' | 'sessionStorage' | 'indexedDB';
  readonly origin: string;
  /** Key, or database name for IndexedDB. */
  readonly name: string;
  readonly value: ValueTrace | null;
  readonly setter: Setter;
  readonly seenBy: 'page' | 'sweep';
  readonly frame: Frame | null;
  /** It was there when the page was first looked at. */
  readonly found: boolean;
}

export interface StorageRemoved extends Base {
  readonly kind: 'storage-removed';
  readonly medium: 'localStorage' | 'sessionStorage' | 'indexedDB';
  readonly origin: string;
  readonly name: string;
}

export interface RequestSent extends Base {
  readonly kind: 'request-sent';
  /** Without user info and fragment; query reduced to parameter names (`?id=&v=`). */
  readonly url: string;
  readonly host: string;
  readonly party: 'first' | 'third';
  readonly type: string;
  readonly method: string;
  /** Origin that asked for it. */
  readonly initiator: string | null;
  readonly frame: Frame | null;
  /** Names of the cookies in the `Cookie` header. */
  readonly cookies: readonly string[];
  /** Parameters, of the query or of the body, whose value equals, or holds, that of a known cookie or storage entry: parameter name to its name. */
  readonly identifiers: Readonly<Record<string, string>>;
  /**
   * Of a request by which a page sends something: it had no body, one that was looked through for known identifiers, or one that could
   * not be. Absent of others, and in logs of earlier versions, which looked through none.
   */
  readonly body?: 'none' | 'searched' | 'unread';
  /** An image of at most 1x1, a beacon, or a ping. */
  readonly pixel: boolean;
  /** Google consent parameters where present (`gcs`, `gcd`); they hold states, not identifiers. */
  readonly consentParameters: Readonly<Record<string, string>>;
}

export interface FingerprintRead extends Base {
  readonly kind: 'fingerprint-read';
  readonly technique: 'canvas' | 'webgl' | 'audio' | 'fonts';
  readonly setter: Setter;
  readonly frame: Frame | null;
}

export const CONSENT_SOURCES = [
  'tcf',
  'gpp',
  'usp',
  'consent-mode',
  'gpc',
  'cmp',
  'consent-api',
  'home-made',
] as const;
export type ConsentSource = (typeof CONSENT_SOURCES)[number];

/** A consent state as a source of the site states it. */
export interface ConsentObserved extends Base {
  readonly kind: 'consent-observed';
  readonly source: ConsentSource;
  /** CMP id, or the cookie's or key's name. */
  readonly name: string;
  readonly categories: ConsentByCategory;
  /** The record says that the person has answered (as opposed to a default). */
  readonly answered: boolean;
  /** How long the record itself lives, where that is known. */
  readonly storedIn: { readonly medium: 'cookie' | 'localStorage'; readonly name: string } | null;
  /** Decoded facts for the report: TC string fields, Consent Mode default or update, region. No identifiers. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export const CONTROL_ROLES = [
  'accept',
  'reject',
  'customize',
  'save',
  'toggle',
  'next',
  'close',
  'withdraw',
  'reopen',
  'subscribe',
  'other',
] as const;
export type ControlRole = (typeof CONTROL_ROLES)[number];

/** A consent dialog became visible, with what it offers. */
export interface BannerSeen extends Base {
  readonly kind: 'banner-seen';
  readonly cmp: string | null;
  readonly frame: Frame | null;
  /** First-layer controls, and the purposes with a control of their own; null where not looked at. */
  readonly offers: {
    readonly roles: readonly ControlRole[];
    readonly categories: readonly OptionalCategory[];
    readonly preticked: readonly OptionalCategory[];
    /** Prominence of refusing against accepting, measured; faint: can hardly be read. Null when one is absent. */
    readonly rejectProminence: 'equal' | 'lesser' | 'faint' | null;
  };
}

export interface BannerGone extends Base {
  readonly kind: 'banner-gone';
}

/** A control on the page that reopens the consent dialog was looked for; where none was found, `label` is that of one at the foot that may be. */
export interface ReopenControlSought extends Base {
  readonly kind: 'reopen-control-sought';
  readonly found: boolean;
  readonly label: string | null;
}

/** A click or key press on a control of a consent dialog. `trusted` is `Event.isTrusted`; ours are logged as answers instead. */
export interface ChoiceClicked extends Base {
  readonly kind: 'choice-clicked';
  readonly role: ControlRole;
  readonly trusted: boolean;
  readonly label: string;
  /** What the controls stood at when the person saved; absent where it follows from the role. */
  readonly categories: ConsentByCategory;
}

export const ANSWER_RESULTS = [
  'exact',
  'partial',
  'not-offered',
  'no-banner',
  'not-possible',
  'failed',
] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

/** Decided, logged before anything is done to the page. */
export interface AnswerIntended extends Base {
  readonly kind: 'answer-intended';
  readonly intent: string;
  readonly asked: Preference;
  readonly by: 'setting' | 'person';
  readonly action: 'answer' | 'withdraw' | 'reopen';
}

/** What came of it, read back from what the site stored. */
export interface AnswerGiven extends Base {
  readonly kind: 'answer-given';
  readonly intent: string;
  readonly result: AnswerResult;
  readonly adapter: string | null;
  readonly asked: Preference;
  /** What the site stored, as read back. */
  readonly stored: ConsentByCategory;
  /** What was done, in order: `api setConsents`, `click "Save"`. */
  readonly steps: readonly string[];
  readonly reason: string | null;
}

/** A policy page, CMP list or vendor disclosure was read; the declaration is kept by its hash. */
export interface DeclarationRead extends Base {
  readonly kind: 'declaration-read';
  readonly declarant: Declarant;
  readonly url: string;
  readonly sha256: string;
  /** Why this document was taken for the policy, in words for people: link text, well-known path, live page. */
  readonly why: string;
  /** The same as data; absent in logs of earlier versions. */
  readonly path?: DeclarationPath;
}

export interface DeclarationFailed extends Base {
  readonly kind: 'declaration-failed';
  readonly declarant: Declarant;
  readonly url: string | null;
  readonly reason: string;
}

/** All that was already there has been looked at; what comes later is new. */
export interface SweepDone extends Base {
  readonly kind: 'sweep-done';
  readonly of: 'cookies' | 'storage';
}

export interface VisitEnded extends Base {
  readonly kind: 'visit-ended';
  readonly reason: 'navigated-away' | 'tab-closed' | 'browser-closed' | 'browser-start';
}

export type NewEvent =
  | VisitStarted
  | PageOpened
  | WatchGap
  | CookieWritten
  | CookieRemoved
  | CookieFound
  | StorageWritten
  | StorageRemoved
  | RequestSent
  | FingerprintRead
  | ConsentObserved
  | BannerSeen
  | BannerGone
  | ReopenControlSought
  | ChoiceClicked
  | AnswerIntended
  | AnswerGiven
  | DeclarationRead
  | DeclarationFailed
  | SweepDone
  | VisitEnded;

/** An event as the log holds it. `seq` is commit order, `at` is observation time: nothing may assume that they agree. */
export type LoggedEvent = NewEvent & { readonly seq: number };
