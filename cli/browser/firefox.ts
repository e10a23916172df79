import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Engine } from './browser';
import { endedBy } from './ended-by';
import { proxyScript } from './mapping';
import { openTunnel } from './tunnel';

const Manifest = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return v.parse(Manifest, manifest).browser_specific_settings.gecko.id;
}

const PATIENCE_MS = 60_000;
/** Longer than the longest load that can be asked for: a navigation is one command. */
const COMMAND_MS = 660_000;
const ACCEPT_ALL = 0;
const REJECT_THIRD_PARTY = 1;
const PROXY_BY_SCRIPT = 2;

/** Preferences of a quiet Firefox: no requests of its own, and third-party cookies as asked. */
function preferences(thirdPartyCookies: 'allowed' | 'blocked'): Record<string, string | number | boolean> {
  return {
    'network.cookie.cookieBehavior': thirdPartyCookies === 'allowed' ? ACCEPT_ALL : REJECT_THIRD_PARTY,
    'network.cookie.cookieBehavior.optInPartitioning': false,
    'privacy.trackingprotection.enabled': false,
    'privacy.trackingprotection.fingerprinting.enabled': false,
    'privacy.fingerprintingProtection': false,
    'privacy.bounceTrackingProtection.mode': 0,
    'cookiebanners.service.mode': 0,
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

const Connection = v.object({
  send: v.custom<(method: string, params: object) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});

/** Puppeteer installs without private windows; Firefox takes the permission in the command of WebDriver BiDi itself. */
async function install(browser: Browser, path: string, privateWindows: boolean): Promise<void> {
  if (!privateWindows) {
    await browser.installExtension(path);
    return;
  }
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!v.is(Connection, connection)) throw new Error('This Puppeteer gives no access to WebDriver BiDi');
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

export const startFirefox: Engine = async (options) => {
  const { extension } = options;
  const uuid = randomUUID();
  const tunnel = options.mappings.length > 0 ? await openTunnel(options.mappings) : null;
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executable,
      headless: options.headless,
      acceptInsecureCerts: options.insecure,
      defaultViewport: null,
      timeout: PATIENCE_MS,
      protocolTimeout: COMMAND_MS,
      // Without it Firefox refuses to open pages of an extension over BiDi.
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      ...endedBy(options.interrupted),
      extraPrefsFirefox: {
        ...preferences(options.thirdPartyCookies),
        ...(extension === null
          ? {}
          : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: uuid }) }),
        ...(tunnel === null
          ? {}
          : {
              'network.proxy.type': PROXY_BY_SCRIPT,
              'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(proxyScript(options.mappings, tunnel.port))}`,
              'network.proxy.socks5_remote_dns': true,
              'network.proxy.allow_hijacking_localhost': true,
            }),
        ...(options.privateWindows === true ? { 'browser.privatebrowsing.autostart': true } : {}),
        ...options.firefoxPreferences,
      },
    });
    if (extension !== null) await install(browser, extension, options.privateWindows === true);
    return {
      browser,
      origin: extension === null ? null : `moz-extension://${uuid}`,
      async openExtensionPage(url) {
        const page = await browser.newPage();
        // The navigation is never reported as finished over BiDi, though it is; the page answers all the same.
        page.goto(url).catch(() => undefined);
        await arrived(page, url);
        return page;
      },
      dispose: async () => tunnel?.close(),
    };
  } catch (error) {
    tunnel?.close();
    throw error;
  }
};

async function arrived(page: Page, url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const there = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The extension's page ${url} did not open`);
}
