import type { DeclaredCategory } from './category';
import type { IsoDateTime } from './time';

/** Where words stand in the source document: the block's number, the table row's where there is one, and the words. */
export interface Place {
  readonly block: number;
  readonly row?: number;
  readonly quote: string;
}

export const MEDIA = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'pixel'] as const;
export type Medium = (typeof MEDIA)[number];

export interface DeclaredLifetime {
  /** The words as written. */
  readonly raw: string;
  readonly kind: 'fixed' | 'session' | 'persistent' | 'unstated';
  /** Upper end in seconds for `fixed`, else null. A month is 365.2425/12 days, a year 365 days. */
  readonly seconds: number | null;
  /** The source says "up to", "at most", "less than". */
  readonly max: boolean;
}

/** The condition under which a declared item or a claim holds. An absent field does not restrict. */
export interface Scope {
  /** Path prefixes, e.g. `/legal/`. */
  readonly paths?: readonly string[];
  /** Path prefixes that are left out: "on all other pages than /contact". */
  readonly exceptPaths?: readonly string[];
  readonly hosts?: readonly string[];
  /** A kind of page the words name: `payment`, `login`, `public`. */
  readonly pages?: string;
  readonly when?: 'logged-in' | 'logged-out' | 'gesture' | 'enabled' | 'payment';
  /** "today", "currently", "at the date of this policy". */
  readonly time?: 'now';
  /** The claim holds for these purposes only: "these cookies need no consent" among the necessary ones. */
  readonly categories?: readonly DeclaredCategory[];
  /** The claim is of the site's own cookies only ("none of our own"), or of others' only ("no third-party analytics"). */
  readonly party?: 'first' | 'third';
  /** The claim denies these vendors' products only ("we do not use Google Analytics"). */
  readonly vendors?: readonly string[];
  /** Words of an exception: "unless exempt". */
  readonly unless?: string;
}

export interface DeclaredEntry {
  /** As a browser would see it; `*` matches any run; null when the row names none. */
  readonly name: string | null;
  readonly rawName: string;
  readonly label: string | null;
  readonly provider: string | null;
  readonly party: 'first' | 'third' | null;
  readonly category: DeclaredCategory | null;
  /** The row names no category: its purpose was read for one. */
  readonly categoryFrom?: 'purpose';
  readonly medium: Medium | null;
  /** Neither the row nor its heading says where it is kept: the paragraph before was read for it. */
  readonly mediumFrom?: 'introduction';
  readonly purpose: string | null;
  readonly lifetime: DeclaredLifetime;
  readonly scope: Scope | null;
  readonly at: Place;
}

export const CLAIM_TYPES = [
  'only-necessary',
  'no-marketing',
  'no-analytics',
  'no-social',
  'no-third-party',
  'no-other-trackers',
  'no-fingerprinting',
  'no-cookies',
  'no-local-storage',
  'no-marketing-pixel',
  'no-preferences',
  'no-advertising-display',
  'no-personal-data',
  'no-sale',
  'no-profiling',
  'consent-before-nonessential',
  'consent-basis',
  'no-consent-required',
  'analytics-exempt',
  'implied-consent',
  'no-implied-consent',
  'only-listed',
  'consent-version',
  'consent-lifetime',
  'max-cookie-lifetime',
  'reopen-link',
  'reject-offered',
  'withdraw-consent',
  'reconsent-after',
  'last-updated',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Something the document says of the whole site. `value`: true; seconds for lifetimes; the link's words; an ISO date. */
export interface Claim {
  readonly type: ClaimType;
  readonly value: boolean | number | string;
  readonly scope: Scope | null;
  readonly at: Place;
}

export const PROBLEM_CODES = [
  'placeholder',
  'shifted-columns',
  'nameless-row',
  'no-duration',
  'unread-duration',
  'mangled-name',
  'two-categories',
  'contradictory-rows',
  'unread-table',
  'unread-document',
  'truncated',
  'no-entries',
  'not-a-policy',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface PolicyProblem {
  readonly code: ProblemCode;
  readonly at: Place;
}

export type Declarant = 'page' | 'cmp' | 'vendor';

export interface DeclarationSource {
  readonly url: string;
  readonly kind: Declarant;
  readonly language: string | null;
  /** SHA-256 of the bytes read, hexadecimal. */
  readonly sha256: string;
  readonly retrievedAt: IsoDateTime;
  readonly lastUpdated: string | null;
}

/** More names than these stand unread in no honest document: who lists every name there may be does so to be believed. */
export const MOST_UNREAD_NAMES = 2000;
export const LONGEST_UNREAD_NAME = 80;

/** What one declarant says the site stores and sends. */
export interface Declaration {
  readonly source: DeclarationSource;
  readonly entries: readonly DeclaredEntry[];
  readonly claims: readonly Claim[];
  readonly recipients: readonly string[];
  /**
   * Words of the document that may be names and are no entry's, `*` for any run: it speaks of them, and was not understood.
   * Absent where there are none.
   */
  readonly unreadNames?: readonly string[];
  /** Vendors that the document names without saying that they receive anything: denied, possible, explained. Absent where there are none. */
  readonly mentioned?: readonly string[];
  readonly problems: readonly PolicyProblem[];
}

/** What led to a document: a page's link, an address policies usually have, the page that is open, a platform's list or configuration, a person. */
export const DECLARATION_SOURCES = [
  'link',
  'usual-address',
  'live-document',
  'opened',
  'list',
  'configuration',
  'given',
] as const;

/** How a declaration came into a visit. */
export interface DeclarationPath {
  readonly by: (typeof DECLARATION_SOURCES)[number];
  /** The address asked for, which may have led on to the document's own; null where nothing was asked for. */
  readonly asked: string | null;
  /** The document whose link led there; null where it was the page's own. */
  readonly referrer: string | null;
  /** Taken over from another visit of the site, not read again. */
  readonly reused: boolean;
}
