import { expect, test } from '@playwright/test';
import type { CDPSession } from 'puppeteer-core';
import { BROWSERS } from '../../cli/browser/find';
import { type SiteServer, serveSites } from '../sites/server';
import { launchBrowser, launchChromium, type Witness } from './browsers';

const SITE = 'https://www.words.example/';
/** Firefox ends its background page after this time without events, in milliseconds. */
const FIREFOX_IDLE = 1_500;

const policyOf = (name: string): string =>
  `<!doctype html><html lang="en"><title>Cookie policy</title><h1>Cookie policy</h1>
<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
<tr><td>${name}</td><td>Keeps you signed in</td><td>2 days</td></tr></table>`;

/** As many different sentences about cookies as a document is read for. */
const LONG = `<!doctype html><html lang="en"><title>Cookie policy</title>${Array.from(
  { length: 9_000 },
  (_, at) => `<p>The cookie number_${at} is stored by partner ${at} for ${(at % 700) + 2} days.</p>`,
).join('')}`;

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites({
    'www.words.example': ({ url = '/' }, response) => {
      const asked = new URL(url, SITE);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const name = asked.searchParams.get('name');
      response.end(asked.pathname === '/long' ? LONG : name === null ? '<p>Words</p>' : policyOf(name));
    },
  });
});
test.afterAll(() => server.close());

const read = (witness: Witness, tab: number, path: string) =>
  witness.ask('policy/read', { tab, url: `${SITE}${path}` });

/** The names that the visit's declarations hold, by the address of the document. */
async function declared(
  witness: Witness,
  tab: number,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const status = await witness.ask('visit/status', { tab });
  if (!status.ok || status.value.visit === null) throw new Error('no visit');
  const exported = await witness.ask('visit/export', { visit: status.value.visit, events: false });
  if (!exported.ok) throw new Error(exported.message);
  return Object.fromEntries(
    exported.value.declarations.map(({ source, entries }) => [
      source.url.slice(SITE.length),
      entries.map(({ name }) => name),
    ]),
  );
}

async function visited(witness: Witness): Promise<number> {
  const { id, page } = await witness.openTab();
  await page.goto(SITE);
  await witness.ask('visit/settled', { tab: id, quietSeconds: 1, timeoutSeconds: 30 });
  return id;
}

/** Stops the worker at once, as the browser does when it is idle; Firefox has to be waited for. */
async function stopperOf(witness: Witness): Promise<() => Promise<void>> {
  const page = await witness.openExtensionPage('options.html');
  if (witness.name === 'firefox')
    return () =>
      expect
        .poll(() => page.evaluate("browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] })"), {
          timeout: 30_000,
        })
        .toEqual([]);
  const session: CDPSession = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}

for (const browser of BROWSERS)
  test(`${browser}: policies are read two at once, and again by the worker that comes after`, async () => {
    const witness = await launchBrowser(browser, {
      map: [server.mapping],
      firefoxPreferences: { 'extensions.background.idle.timeout': FIREFOX_IDLE },
    });
    try {
      const tab = await visited(witness);
      const stop = await stopperOf(witness);
      const both = await Promise.all(['?name=first', '?name=second'].map((path) => read(witness, tab, path)));
      expect(both).toMatchObject([{ ok: true }, { ok: true }]);
      await stop();
      expect(await read(witness, tab, '?name=third')).toMatchObject({ ok: true });
      expect(await declared(witness, tab)).toEqual({
        '?name=first': ['first'],
        '?name=second': ['second'],
        '?name=third': ['third'],
      });
    } finally {
      await witness.close();
    }
  });

test('chromium: a reader that is ended in the middle fails one reading, and the next has another', async () => {
  const witness = await launchChromium({ map: [server.mapping] });
  try {
    const tab = await visited(witness);
    const page = await witness.openExtensionPage('options.html');
    const readers = (): Promise<unknown> =>
      page.evaluate(
        "chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((all) => all.length)",
      );
    // The visit has had a reader already.
    if ((await readers()) !== 0) await page.evaluate('chrome.offscreen.closeDocument()');
    const long = read(witness, tab, 'long');
    await expect.poll(readers, { intervals: [10] }).toBe(1);
    await page.evaluate('chrome.offscreen.closeDocument()');
    expect(await long).toMatchObject({ ok: false });
    expect(await read(witness, tab, '?name=after')).toMatchObject({ ok: true });
    expect(await declared(witness, tab)).toEqual({ '?name=after': ['after'] });
    expect(await readers()).toBe(1);
  } finally {
    await witness.close();
  }
});
