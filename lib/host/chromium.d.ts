/** What the reader's place in each browser needs and no types tell of: Chromium's interfaces that the polyfill does not know, the build. */

declare namespace chrome.runtime {
  function getContexts(filter: {
    readonly contextTypes: readonly ['OFFSCREEN_DOCUMENT'];
  }): Promise<readonly { readonly documentUrl?: string }[]>;
}

declare namespace chrome.offscreen {
  function createDocument(page: {
    readonly url: string;
    readonly reasons: readonly ['WORKERS'];
    readonly justification: string;
  }): Promise<void>;
  function closeDocument(): Promise<void>;
}

/** Told by the build: https://wxt.dev/guide/essentials/config/environment-variables */
interface ImportMeta {
  readonly env: { readonly FIREFOX: boolean };
}

/** Of a service worker: https://w3c.github.io/ServiceWorker/#client-interface */
interface Client {
  readonly url: string;
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
}

declare const clients: {
  matchAll(options: { readonly includeUncontrolled: boolean }): Promise<readonly Client[]>;
};
