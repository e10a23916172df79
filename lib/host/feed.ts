import type { CookieRemoved } from '../model/event';
import type { EpochMilliseconds } from '../model/time';
import type { RequestBody } from '../observe/requests';
import type { JarCookie } from './ports';

/** A request at one of its steps. */
export interface RequestStep {
  /** The same through redirects, which are steps of one request. */
  readonly id: string;
  readonly url: string;
  readonly method: string;
  /** `webRequest.ResourceType`. */
  readonly type: string;
  /** Null for requests of no tab (a page's service worker, the browser itself). */
  readonly tab: number | null;
  readonly frame: number;
  /** URL or origin of who asked for it, as far as the browser tells. */
  readonly initiator: string | null;
  /** Of a page that is being prepared out of sight (Chromium says so). */
  readonly prerender: boolean;
  /** Null where the browser does not say (Chromium): the tab's then. */
  readonly private: boolean | null;
  /** Null where the browser does not say (Chromium): the tab's store then. */
  readonly storeId: string | null;
  readonly at: EpochMilliseconds;
}

export interface ResponseStep extends RequestStep {
  readonly status: number;
  /** Values of `Set-Cookie` headers, in order, not yet split. */
  readonly setCookie: readonly string[];
  /** `Content-Type` essence and `Content-Length`, where stated. */
  readonly mime: string;
  readonly length: number | null;
}

export interface CookieChange {
  readonly cookie: JarCookie;
  readonly removed: boolean;
  readonly cause: CookieRemoved['cause'];
  readonly at: EpochMilliseconds;
}

export interface Navigation {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  readonly how: 'load' | 'history' | 'prerender' | 'bfcache';
  readonly at: EpochMilliseconds;
}

/** What the browser tells the extension. Every listener is registered in the first tick of the worker. */
export interface BrowserFeed {
  /** A page is asked for by a tab: shown next, or prepared out of sight. */
  onPageRequest(listener: (request: RequestStep) => void): void;
  /** What a page's script sends, by the request's id, before its headers are told of; to be looked through and forgotten. */
  onRequestBody(listener: (id: string, body: RequestBody) => void): void;
  /** `cookie`: the `Cookie` header as it goes out, null when there is none. */
  onRequestHeaders(listener: (request: RequestStep, cookie: string | null) => void): void;
  /** A request was stopped by the browser or another extension, not by the page, its server or the network. */
  onBlocked(listener: (request: RequestStep) => void): void;
  onResponse(listener: (response: ResponseStep) => void): void;
  onCookieChanged(listener: (change: CookieChange) => void): void;
  /** Top frames and sub-frames alike, once the document is the tab's. */
  onCommitted(listener: (navigation: Navigation) => void): void;
  onLoaded(listener: (navigation: Navigation) => void): void;
  /** The page changed its own address (`history.pushState`) without a new document. */
  onAddressChanged(listener: (navigation: Navigation) => void): void;
  /** A prerendered or restored page took the place of another under a new tab id. */
  onTabReplaced(listener: (replaced: number, by: number) => void): void;
  onTabClosed(listener: (tab: number) => void): void;
  /** `browser`: the browser was started; `install`: the extension was installed, updated or reloaded. */
  onStarted(listener: (how: 'browser' | 'install') => void): void;
  /** Alarms, created anew at each start of the worker: they may be lost with the browser. */
  onAlarm(name: string, everyMinutes: number, listener: () => void): void;
}
