import type { CookieAttributes, CookieKey } from '../model/cookie';
import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import type { Outcome } from '../model/known';
import type { Settings } from '../model/settings';
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
  /** One transaction; resolves once committed. Rejected writes resolve as `log-full` or `write-failed`, nothing is thrown. */
  append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>>;
  /** Events of a visit in commit order, those with `seq > after`. */
  ofVisit(visit: VisitId, after?: number): Promise<readonly LoggedEvent[]>;
  openVisit(tab: number): Promise<OpenVisit | null>;
  visits(site?: string): Promise<readonly VisitRecord[]>;
  putDeclaration(declaration: Declaration): Promise<Outcome<null>>;
  declaration(sha256: string): Promise<Declaration | null>;
  /** Called after each commit. Listeners must not rely on being called: the worker may die in between. */
  onAppended(listener: (events: readonly LoggedEvent[]) => void): void;
}

/** A cookie as the jar holds it. The value is for hashing and decoding in memory, never for keeping. */
export interface JarCookie {
  readonly key: CookieKey;
  readonly attributes: CookieAttributes;
  readonly value: string;
  /** Epoch milliseconds of expiry, null for a session cookie. */
  readonly expiresAt: EpochMilliseconds | null;
}

export interface CookieJar {
  /** Every cookie of the store, partitioned ones included. */
  all(storeId: string): Promise<readonly JarCookie[]>;
  /** Cookies that a request to this URL from this top-level site would carry. */
  forUrl(url: string, storeId: string): Promise<readonly JarCookie[]>;
}

export interface FetchedDocument {
  readonly url: string;
  /** Essence of `Content-Type`, lower case; empty when absent. */
  readonly mime: string;
  readonly text: string;
  /** SHA-256 of the bytes read, hexadecimal. */
  readonly sha256: string;
  /** The document was longer than the cap. */
  readonly truncated: boolean;
}

export interface Network {
  /** GET without credentials or referrer, capped in bytes and time; follows redirects; failures say why in a person's words. */
  document(
    url: string,
    limits: { readonly bytes: number; readonly seconds: number },
  ): Promise<Outcome<FetchedDocument>>;
}

/** The pages open in tabs. Answers from pages are hostile until validated. */
export interface Pages {
  /** Inject a bundled script; resolves when it has run. `frame` null: every frame. */
  run(tab: number, frame: number | null, file: string, world: 'MAIN' | 'ISOLATED'): Promise<Outcome<null>>;
  /** Put a question to our script in a frame. */
  ask(tab: number, frame: number, message: unknown): Promise<Outcome<unknown>>;
  frames(tab: number): Promise<readonly { readonly id: number; readonly url: string }[]>;
}

/** Everything the worker's tasks reach the world through. */
export interface World {
  readonly now: () => EpochMilliseconds;
  readonly log: EventLog;
  readonly jar: CookieJar;
  readonly network: Network;
  readonly pages: Pages;
  readonly settings: {
    /** The last good settings, `storage.managed` over `storage.local` over the defaults. */
    read(): Promise<{ readonly settings: Settings; readonly managed: readonly string[] }>;
    write(settings: Settings): Promise<Outcome<Settings>>;
    onChanged(listener: () => void): void;
  };
}
