import type { ConsentByCategory, OptionalCategory, Preference } from './category';
import type { CookieAttributes, CookieKey, ObservedLifetime, Setter, ValueTrace } from './cookie';
import type { Declarant, DeclarationPath } from './declaration';
import type {
  AnswerResult,
  BannerSeen,
  ConsentSource,
  ControlRole,
  Frame,
  PageOpened,
  VisitId,
  WatchGap,
} from './event';
import type { EpochMilliseconds, Moment } from './time';

/** One write of an item, as reconciled from the events that saw it (header or script, then the jar). */
export interface ItemWrite extends Moment {
  readonly setter: Setter;
  readonly lifetime: ObservedLifetime;
  readonly value: ValueTrace | null;
  readonly raw: string | null;
  readonly frame: Frame | null;
  /** The jar, or the page's storage, was seen to hold it. */
  readonly kept: boolean;
  /** The ways it was seen, at most once each: an attempt (`header` or `page`), and a proof (`jar` or `sweep`). */
  readonly seenBy: readonly ('header' | 'page' | 'jar' | 'sweep')[];
  readonly events: readonly number[];
}

/** One request that carried the item. */
export interface ItemSend extends Moment {
  /** `webRequest.ResourceType`. */
  readonly type: string;
  /** Its value went in a parameter; else in the `Cookie` header. */
  readonly told: boolean;
  readonly url: string;
  readonly host: string;
  readonly events: readonly number[];
}

export interface CookieItem {
  readonly kind: 'cookie';
  readonly key: CookieKey;
  readonly attributes: CookieAttributes;
  /** In the jar before the visit: sequence number of the event that says so. */
  readonly foundBy: number | null;
  readonly foundLifetime: ObservedLifetime | null;
  readonly foundValue: ValueTrace | null;
  readonly writes: readonly ItemWrite[];
  readonly sends: readonly ItemSend[];
  readonly removals: readonly (Moment & { readonly seq: number })[];
}

export interface StorageItem {
  readonly kind: 'localStorage' | 'sessionStorage' | 'indexedDB';
  readonly origin: string;
  readonly name: string;
  readonly foundBy: number | null;
  readonly foundValue: ValueTrace | null;
  readonly writes: readonly ItemWrite[];
  readonly removals: readonly (Moment & { readonly seq: number })[];
}

/** Requests to one third-party host, folded together. */
export interface HostContact {
  readonly host: string;
  readonly party: 'first' | 'third';
  readonly first: Moment;
  readonly count: number;
  readonly pixels: number;
  readonly types: readonly string[];
  readonly initiators: readonly string[];
  /** Cookies sent to it, by name. */
  readonly cookies: readonly string[];
  /** Each contact, in commit order. */
  readonly contacts: readonly (Moment & {
    readonly seq: number;
    readonly type: string;
    /** It sent something that was not looked through. */
    readonly unread: boolean;
    readonly url: string;
    readonly pixel: boolean;
    readonly cookies: readonly string[];
    readonly identifiers: Readonly<Record<string, string>>;
    /** There are any. */
    readonly identifies: boolean;
    readonly consentParameters: Readonly<Record<string, string>>;
  })[];
}

export interface FingerprintItem {
  readonly kind: 'fingerprinting';
  readonly technique: 'canvas' | 'webgl' | 'audio' | 'fonts';
  readonly setter: Setter;
  readonly reads: readonly (Moment & { readonly seq: number })[];
}

/** One step of the consent timeline, in the order of observation. */
export interface ConsentStep extends Moment {
  readonly seq: number;
  readonly source: ConsentSource | 'click' | 'answer';
  readonly name: string;
  readonly categories: ConsentByCategory;
  readonly answered: boolean;
  /** Of a click: whether the browser vouches for it (`Event.isTrusted`). */
  readonly trusted: boolean | null;
  readonly role: ControlRole | null;
  readonly storedIn: { readonly medium: 'cookie' | 'localStorage'; readonly name: string } | null;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface BannerOffer extends Moment {
  readonly seq: number;
  readonly cmp: string | null;
  readonly roles: readonly ControlRole[];
  readonly categories: readonly OptionalCategory[];
  readonly preticked: readonly OptionalCategory[];
  readonly rejectProminence: BannerSeen['offers']['rejectProminence'];
}

export interface Answer extends Moment {
  readonly intent: string;
  readonly asked: Preference;
  readonly by: 'setting' | 'person';
  readonly action: 'answer' | 'withdraw' | 'reopen';
  /** Null while the outcome is not known. */
  readonly result: AnswerResult | null;
  readonly adapter: string | null;
  readonly stored: ConsentByCategory;
  readonly steps: readonly string[];
  readonly reason: string | null;
  readonly events: readonly number[];
}

/** All that one visit's events say, folded. Rebuilt from the log at any time. */
export interface Ledger {
  /** Highest sequence number folded. */
  readonly upTo: number;
  readonly visit: VisitId | null;
  readonly site: string;
  readonly url: string;
  readonly tab: number;
  readonly private: boolean;
  readonly browser: string;
  readonly freshJar: boolean;
  readonly startedAt: EpochMilliseconds;
  readonly lastAt: EpochMilliseconds;
  readonly ended: boolean;
  readonly pages: readonly (Moment & {
    readonly seq: number;
    readonly url: string;
    readonly how: PageOpened['how'];
  })[];
  readonly gaps: readonly (Moment & { readonly seq: number; readonly reason: WatchGap['reason'] })[];
  readonly swept: { readonly cookies: boolean; readonly storage: boolean };
  /** By the key's canonical string (`cookie/key.ts`). */
  readonly cookies: ReadonlyMap<string, CookieItem>;
  readonly storage: ReadonlyMap<string, StorageItem>;
  readonly hosts: ReadonlyMap<string, HostContact>;
  readonly fingerprints: ReadonlyMap<string, FingerprintItem>;
  readonly consent: readonly ConsentStep[];
  readonly banners: readonly BannerOffer[];
  /** A dialog that was seen is there no more. */
  readonly bannersGone: readonly (Moment & { readonly seq: number })[];
  readonly reopen: { readonly found: boolean; readonly label: string | null; readonly seq: number } | null;
  readonly answers: readonly Answer[];
  readonly declarations: readonly {
    readonly declarant: Declarant;
    readonly url: string;
    readonly sha256: string;
    readonly why: string;
    /** Null in logs of earlier versions. */
    readonly path: DeclarationPath | null;
    readonly at: EpochMilliseconds;
    readonly seq: number;
  }[];
  readonly declarationFailures: readonly {
    readonly declarant: Declarant;
    readonly reason: string;
    readonly url: string | null;
  }[];
}
