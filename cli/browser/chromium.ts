import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from './browser';
import { endedBy } from './ended-by';
import { resolverRules } from './mapping';

/** A profile folder whose settings say how third-party cookies are treated: Debian's Chromium blocks them otherwise. */
function freshProfile(thirdPartyCookies: 'allowed' | 'blocked'): string {
  const profile = mkdtempSync(join(tmpdir(), 'cookie-witness-'));
  const blocked = thirdPartyCookies === 'blocked';
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      profile: { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked },
    }),
  );
  return profile;
}

const PATIENCE_MS = 30_000;
/** Longer than the longest load that can be asked for: a navigation is one command. */
const COMMAND_MS = 660_000;

/** The service worker's origin, once it runs. */
async function extensionOrigin(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: PATIENCE_MS },
  );
  return worker.url().split('/').slice(0, 3).join('/');
}

export const startChromium: Engine = async (options) => {
  const profile = freshProfile(options.thirdPartyCookies);
  const removeProfile = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const dispose = (): void => {
    process.off('exit', removeProfile);
    removeProfile();
  };
  const flags = [
    ...(options.extension === null
      ? []
      : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
    '--disable-blink-features=AutomationControlled',
    '--disable-component-update',
    '--disable-quic',
    '--disable-gpu',
    // Chromium refuses to run its sandbox as root (containers, CI).
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.insecure ? ['--ignore-certificate-errors'] : []),
    ...(options.mappings.length > 0 ? [`--host-resolver-rules=${resolverRules(options.mappings)}`] : []),
  ];
  // A program that ends at once (`| head`, asked twice to stop) leaves nothing of what was visited behind either.
  process.once('exit', removeProfile);
  try {
    const browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath: options.executable,
      headless: options.headless,
      userDataDir: profile,
      enableExtensions: true,
      acceptInsecureCerts: options.insecure,
      defaultViewport: null,
      timeout: PATIENCE_MS,
      protocolTimeout: COMMAND_MS,
      args: [...flags, '--window-size=1280,900'],
      ...endedBy(options.interrupted),
    });
    return {
      browser,
      origin: options.extension === null ? null : await extensionOrigin(browser),
      async openExtensionPage(url) {
        const page = await browser.newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return page;
      },
      dispose: async () => dispose(),
    };
  } catch (error) {
    dispose();
    throw error;
  }
};
