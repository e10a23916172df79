import { cookieKeyString } from '../../../lib/cookie/key';
import type {
  BrowserFeed,
  CookieChange,
  JarCookie,
  Navigation,
  OpenTab,
  PageSender,
  RequestStep,
  ResponseStep,
  World,
} from '../../../lib/host/ports';
import { failed, ok } from '../../../lib/model/known';
import type { RequestBody } from '../../../lib/observe/requests';
import { DEFAULT_SETTINGS } from '../../../lib/protocol/settings';
import type { EventLog, History } from '../../../lib/store/event-log';
import { MemoryLog } from '../../../lib/store/memory-log';
import { startWitness, type Witnessing } from '../../../lib/worker/witness/start';
import { readerAtHand } from './reader-at-hand';

type Listener<Name extends keyof BrowserFeed> = Parameters<BrowserFeed[Name]>[0];

/** A log without a disk that keeps what is not private. */
class PlainLog extends MemoryLog {
  override async forgetPrivate(): Promise<void> {
    // Nothing here is.
  }
}

/**
 * A browser of plain data: a jar, tabs, and the worker it wakes. `kill` forgets the worker with all it remembers; the
 * log, the jar and the session stay, as they do in a browser.
 */
export class FakeBrowser {
  log: EventLog & History = new PlainLog(null);
  readonly jar = new Map<string, JarCookie>();
  readonly tabs = new Map<number, OpenTab>();
  settings = DEFAULT_SETTINGS;
  hasPageScript = true;
  #hasBegun = false;
  #requests = 0;
  #listeners = new Map<string, unknown[]>();
  #onReport: ((body: unknown, from: PageSender) => unknown) | null = null;

  /** Starts the worker; whoever listens must have registered by the time this returns. */
  wake(): Witnessing {
    return startWitness(this.#world());
  }

  kill(): void {
    this.#listeners = new Map();
    this.#onReport = null;
  }

  /** The browser was closed, nothing more. */
  forgetSession(): void {
    this.#hasBegun = false;
  }

  /** Another session: the browser was closed and started again. */
  restart(): void {
    this.kill();
    this.#hasBegun = false;
    this.wake();
  }

  openTab(id: number, over: Partial<OpenTab> = {}): void {
    this.tabs.set(id, { id, url: null, private: false, storeId: '0', loading: false, ...over });
  }

  request(
    tab: number,
    url: string,
    over: Partial<RequestStep> = {},
    body: RequestBody | null = null,
  ): RequestStep {
    this.#requests += 1;
    const step: RequestStep = {
      id: String(this.#requests),
      url,
      method: 'GET',
      type: 'main_frame',
      tab,
      frame: 0,
      initiator: null,
      prerender: false,
      private: null,
      storeId: null,
      at: Date.now(),
      ...over,
    };
    if (step.type === 'main_frame') this.#tell('onPageRequest', step);
    if (body !== null) this.#tell('onRequestBody', step.id, body);
    this.#tell('onRequestHeaders', step, null);
    return step;
  }

  /** Another extension, or the browser's own protection, stops a request. */
  block(step: RequestStep): void {
    this.#tell('onBlocked', step);
  }

  respond(step: RequestStep, setCookie: readonly string[] = [], over: Partial<ResponseStep> = {}): void {
    this.#tell('onResponse', {
      ...step,
      at: Date.now(),
      status: 200,
      setCookie,
      mime: 'text/html',
      length: null,
      ...over,
    });
  }

  /** The jar takes a cookie, and tells of it as browsers do: the old one removed, then the new one set. */
  store(cookie: JarCookie): void {
    const key = cookieKeyString(cookie.key);
    const old = this.jar.get(key);
    if (old !== undefined) this.#change({ cookie: old, removed: true, cause: 'overwrite', at: Date.now() });
    this.jar.set(key, cookie);
    this.#change({ cookie, removed: false, cause: 'explicit', at: Date.now() });
  }

  /** The same without a word: what happens while nobody listens. */
  storeUnseen(cookie: JarCookie): void {
    this.jar.set(cookieKeyString(cookie.key), cookie);
  }

  commit(tab: number, url: string, over: Partial<Navigation> = {}): void {
    const open = this.tabs.get(tab);
    if (open !== undefined) this.tabs.set(tab, { ...open, url });
    this.#tell('onCommitted', { tab, frame: 0, url, how: 'load', at: Date.now(), ...over });
  }

  loaded(tab: number, url: string): void {
    this.#tell('onLoaded', { tab, frame: 0, url, how: 'load', at: Date.now() });
  }

  changeAddress(tab: number, url: string): void {
    const open = this.tabs.get(tab);
    if (open !== undefined) this.tabs.set(tab, { ...open, url });
    this.#tell('onAddressChanged', { tab, frame: 0, url, how: 'load', at: Date.now() });
  }

  close(tab: number): void {
    this.tabs.delete(tab);
    this.#tell('onTabClosed', tab);
  }

  report(from: PageSender, body: unknown): unknown {
    return this.#onReport?.(body, from);
  }

  #change(change: CookieChange): void {
    this.#tell('onCookieChanged', change);
  }

  #tell<Name extends keyof BrowserFeed>(name: Name, ...told: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      if (typeof listener === 'function') listener(...told);
    }
  }

  #world(): World {
    const on =
      <Name extends keyof BrowserFeed>(name: Name) =>
      (listener: Listener<Name>): void => {
        this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
      };
    return {
      now: () => Date.now(),
      browser: Promise.resolve('fake 1'),
      version: '0',
      trace: async (value) => ({ length: value.length, hash: `#${value}` }),
      log: this.log,
      feed: {
        onPageRequest: on('onPageRequest'),
        onRequestBody: on('onRequestBody'),
        onRequestHeaders: on('onRequestHeaders'),
        onBlocked: on('onBlocked'),
        onResponse: on('onResponse'),
        onCookieChanged: on('onCookieChanged'),
        onCommitted: on('onCommitted'),
        onLoaded: on('onLoaded'),
        onAddressChanged: on('onAddressChanged'),
        onTabReplaced: on('onTabReplaced'),
        onTabClosed: on('onTabClosed'),
        onStarted: on('onStarted'),
        onAlarm: () => undefined,
      },
      watchers: { any: () => false, tell: () => undefined },
      badge: { show: () => undefined },
      tabs: {
        all: async () => [...this.tabs.values()],
        get: async (tab) => this.tabs.get(tab) ?? null,
        isAllowed: async () => true,
      },
      session: {
        isNew: async () => !this.#hasBegun,
        begin: async () => {
          this.#hasBegun = true;
        },
        storageBytes: async () => null,
      },
      onQuestion: () => undefined,
      jar: {
        all: async (storeId) => [...this.jar.values()].filter((cookie) => cookie.key.storeId === storeId),
        forUrl: async () => [],
      },
      reader: readerAtHand,
      network: { document: async () => failed('unreachable', 'no network here') },
      pages: {
        onMessage: (_kind, listener) => {
          this.#onReport = listener;
        },
        run: async () => ok(null),
        knock: async () => ok(null),
        firstStanding: async () => ok(null),
        ask: async () => (this.hasPageScript ? ok(true) : failed('page-unreachable', 'nobody there')),
        frames: async () => [],
      },
      subscription: { read: async () => null, write: async () => undefined, remove: async () => undefined },
      settings: {
        read: async () => ({ settings: this.settings, managed: [] }),
        write: async (settings) => ok(settings),
        patch: async () => ok(this.settings),
        onChanged: () => undefined,
      },
    };
  }
}

export const jarCookie = (
  name: string,
  value: string,
  key: Partial<JarCookie['key']> = {},
  over: Partial<Omit<JarCookie, 'key'>> = {},
): JarCookie => ({
  key: {
    name,
    domain: 'www.shop.example',
    hostOnly: true,
    path: '/',
    partitionKey: null,
    storeId: '0',
    ...key,
  },
  attributes: { secure: true, httpOnly: false, sameSite: 'lax', partitioned: key.partitionKey != null },
  value,
  expiresAt: null,
  ...over,
});

export const sender = (tab: number, url: string, over: Partial<PageSender> = {}): PageSender => ({
  tab,
  frame: { id: 0, url },
  url,
  private: false,
  storeId: '0',
  ...over,
});
