import type { CookieAttributes, CookieKey, ValueTrace } from '../model/cookie';
import type { Frame } from '../model/event';
import type { Outcome } from '../model/known';
import type { Settings, SettingsPatch } from '../model/settings';
import type { Subscription } from '../model/subscription';
import type { EpochMilliseconds } from '../model/time';
import type { GlobalsByName } from '../page/consent/globals';
import type { ReadingAnswer, ReadingAsk, ReadingKind } from '../policy/reading';
import type { DoorName } from '../protocol/door';
import type { EventLog, History } from '../store/event-log';
import type { BrowserFeed } from './feed';

export type { EventLog, OpenVisit, VisitRecord } from '../store/event-log';
export type * from './feed';

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
  /**
   * GET without credentials or referrer, capped in bytes and time; follows redirects, each where `mayFollow` allows it; failures say why
   * in a person's words.
   */
  document(
    url: string,
    limits: {
      readonly bytes: number;
      readonly seconds: number;
      readonly mayFollow?: (url: string) => boolean;
    },
  ): Promise<Outcome<FetchedDocument>>;
}

/** Reads policies and lists away from the worker, which neither carries the code for it nor waits while it runs. */
export interface PolicyReader {
  /** What was read, as far as its form goes checked; a reader that breaks or takes too long is a failure, and the next one starts anew. */
  read<K extends ReadingKind>(kind: K, ask: ReadingAsk<K>): Promise<Outcome<ReadingAnswer<K>>>;
}

/** Who sent a message from a page, by the browser's word alone. */
export interface PageSender {
  readonly tab: number;
  readonly frame: Frame;
  /** The frame's whole URL, with query: for parsing, never for keeping. */
  readonly url: string;
  readonly private: boolean;
  readonly storeId: string;
}

/** The pages open in tabs. Answers and messages from pages are hostile until validated. */
export interface Pages {
  /**
   * Messages of our content scripts, `{ page: kind, body }`. What is not listened for is ignored; the listener validates
   * the body and caps it. What it returns is sent back to the script. One listener a kind, registered in the first tick.
   */
  onMessage(kind: string, listener: (body: unknown, from: PageSender) => unknown): void;
  /** Inject a bundled script; resolves when it has run, with what it gave back. `frame` null: every frame. */
  run(tab: number, frame: number | null, file: string, world: 'MAIN' | 'ISOLATED'): Promise<Outcome<unknown>>;
  /** Put a question (JSON) to our script in the page's world of a frame, at the door it opened; the answer is JSON. */
  knock(tab: number, frame: number, door: DoorName, question: string): Promise<Outcome<unknown>>;
  /** The first name of a table all of whose globals stand in the page's world of a frame; null where there is none. */
  firstStanding(tab: number, frame: number, globals: GlobalsByName): Promise<Outcome<unknown>>;
  /** Put a question to our script in a frame. */
  ask(tab: number, frame: number, message: unknown): Promise<Outcome<unknown>>;
  frames(tab: number): Promise<readonly { readonly id: number; readonly url: string }[]>;
}

/** The toolbar button of one tab. */
export interface Badge {
  /** Empty text hides the badge. */
  show(tab: number, badge: { readonly text: string; readonly title: string; readonly colour: string }): void;
}

export interface OpenTab {
  readonly id: number;
  /** Null where the browser does not tell the extension (no host access). */
  readonly url: string | null;
  readonly private: boolean;
  readonly storeId: string;
  readonly loading: boolean;
}

export interface Tabs {
  all(): Promise<readonly OpenTab[]>;
  get(tab: number): Promise<OpenTab | null>;
  /** Whether the person grants the extension access to this URL. */
  isAllowed(url: string): Promise<boolean>;
}

/** What is true until the browser closes; survives the worker. */
export interface Session {
  /** True until `begin`, since the browser, or the extension, started. */
  isNew(): Promise<boolean>;
  /** Called once what the former session left has been dealt with: a worker killed before that starts over. */
  begin(): Promise<void>;
  storageBytes(): Promise<number | null>;
}

/** Pages of ours that show a visit while it goes on: while there is one, news is not gathered but passed on at once. */
export interface Watchers {
  any(): boolean;
  /** The log has grown. */
  tell(): void;
}

/** Everything the worker's tasks reach the world through. */
export interface World {
  readonly now: () => EpochMilliseconds;
  /** Name and major version of the browser, e.g. `chromium 156`. */
  readonly browser: Promise<string>;
  readonly version: string;
  /** Length and hash, salted per installation: all that may be kept of a value. */
  readonly trace: (value: string) => Promise<ValueTrace>;
  readonly log: EventLog & History;
  readonly feed: BrowserFeed;
  readonly badge: Badge;
  readonly watchers: Watchers;
  readonly tabs: Tabs;
  readonly session: Session;
  /** Messages of our own extension pages; a promise is answered, undefined is not for us. */
  readonly onQuestion: (listener: (message: unknown) => Promise<unknown> | undefined) => void;
  readonly jar: CookieJar;
  readonly network: Network;
  readonly reader: PolicyReader;
  readonly pages: Pages;
  readonly settings: {
    /** The last good settings, `storage.managed` over `storage.local` over the defaults. */
    read(): Promise<{ readonly settings: Settings; readonly managed: readonly string[] }>;
    write(settings: Settings): Promise<Outcome<Settings>>;
    /** Applied to what is stored at that moment, one patch after the other; what an administrator fixes is never stored. */
    patch(patch: SettingsPatch): Promise<Outcome<Settings>>;
    onChanged(listener: () => void): void;
  };
  /** The list of names that a person had fetched; what is read is validated by who asks. */
  readonly subscription: {
    read(): Promise<unknown>;
    write(subscription: Subscription): Promise<void>;
    remove(): Promise<void>;
  };
}

/** What settings are carried to the person's other browsers through. */
export interface SyncPorts {
  readonly now: () => EpochMilliseconds;
  readonly settings: Pick<World['settings'], 'read' | 'patch' | 'onChanged'>;
  readonly area: {
    /** The shared document, as any browser may have written it. */
    read(): Promise<unknown>;
    /** Null removes it. Refused by the browser's quota, its limit of writings, or because sync is switched off there. */
    write(document: object | null): Promise<Outcome<null>>;
    remembered(): Promise<unknown>;
    remember(own: object | null): Promise<void>;
    onChanged(listener: () => void): void;
  };
}
