import { join, resolve } from 'node:path';
import { type BrowserContext, chromium as playwrightChromium } from '@playwright/test';
import type { Surroundings } from '../../cli/audit/pass';
import type { LaunchOptions, Witness } from '../../cli/browser/browser';
import { type BrowserName, provideBrowsers } from '../../cli/browser/find';
import { launch } from '../../cli/browser/launch';

export type { Witness } from '../../cli/browser/browser';

const output = resolve(import.meta.dirname, '../../.output');

/** The built extension of each browser: `npm run build` first. */
export const EXTENSION: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};

export interface TestLaunch {
  /** From `serveSites(...)`: `map: [server.mapping]`. Without it the names of the network hold. */
  readonly map?: LaunchOptions['mappings'];
  /** Folder of another build of the extension. */
  readonly extension?: string;
  readonly insecure?: boolean;
  readonly thirdPartyCookies?: LaunchOptions['thirdPartyCookies'];
  readonly privateWindows?: boolean;
  readonly firefoxPreferences?: NonNullable<LaunchOptions['firefoxPreferences']>;
}

/** What the CLI's passes are lived in. */
export function surroundingsOf(name: BrowserName): Surroundings {
  const found = provideBrowsers([name], () => {});
  if (!found.ok) throw new Error(found.message);
  return { executable: found.value[name], extension: EXTENSION[name], headless: true };
}

/** Starts a browser with the built extension in a fresh profile, certificates unchecked, third-party cookies allowed. */
export async function launchBrowser(name: BrowserName, options: TestLaunch = {}): Promise<Witness> {
  return launch(name, {
    ...surroundingsOf(name),
    ...(options.extension === undefined ? {} : { extension: options.extension }),
    mappings: options.map ?? [],
    insecure: options.insecure ?? true,
    thirdPartyCookies: options.thirdPartyCookies ?? 'allowed',
    ...(options.privateWindows === true ? { privateWindows: true } : {}),
    ...(options.firefoxPreferences ? { firefoxPreferences: options.firefoxPreferences } : {}),
  });
}

export const launchChromium = (options?: TestLaunch): Promise<Witness> => launchBrowser('chromium', options);
export const launchFirefox = (options?: TestLaunch): Promise<Witness> => launchBrowser('firefox', options);

/**
 * Playwright's view of a running Chromium, for tests of the extension's own pages: `context.newPage()`, then
 * `page.goto(`${witness.origin}/popup.html`)`. Closing the witness ends it.
 */
export async function playwrightContext(witness: Witness): Promise<BrowserContext> {
  const browser = await playwrightChromium.connectOverCDP(witness.browser.wsEndpoint());
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('Chromium has no browsing context');
  return context;
}
