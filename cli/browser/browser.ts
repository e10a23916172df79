import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Answered, Ask, Question } from '../../lib/protocol/messages';
import type { BrowserName } from './find';
import type { HostMapping } from './mapping';

export interface LaunchOptions {
  /** The browser's program. */
  readonly executable: string;
  /** Folder of the built extension, unpacked; null for a browser without it, to compare with. */
  readonly extension: string | null;
  readonly mappings: readonly HostMapping[];
  /** Accept certificates that cannot be verified. */
  readonly insecure: boolean;
  readonly headless: boolean;
  readonly thirdPartyCookies: 'allowed' | 'blocked';
  /** Ends the browser when aborted; without it the signals of the operating system end it, and the program with it. */
  readonly interrupted?: AbortSignal | undefined;
  /** Firefox only: every window is a private one, and the extension is allowed in them. */
  readonly privateWindows?: boolean;
  /** More preferences, Firefox only: for tests of the event page's restart and the like. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

/** One browser, started its own way; what follows is the same for both. */
export interface Started {
  readonly browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`; null without the extension. */
  readonly origin: string | null;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(url: string): Promise<Page>;
  /** Removes what the start left outside the browser: profile, tunnel. */
  dispose(): Promise<void>;
}

export type Engine = (options: LaunchOptions) => Promise<Started>;

export interface Tab {
  /** The number by which the extension knows the tab. */
  readonly id: number;
  readonly page: Page;
}

/** A running browser with a fresh profile and the extension awake in it. */
export interface Witness {
  readonly name: BrowserName;
  /** As it stands in the export's `tool` section, e.g. `chromium 156`. */
  readonly version: string;
  readonly origin: string;
  readonly browser: Browser;
  /** Opens an empty tab; in a container of Firefox where one is given. */
  openTab(container?: BrowserContext): Promise<Tab>;
  /** Opens a page of the extension, e.g. `popup.html`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Puts a question to the worker, from a page of the extension. */
  ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<Answered<Q>>;
  close(): Promise<void>;
}
