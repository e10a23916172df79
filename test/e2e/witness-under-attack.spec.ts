import { expect, test } from '@playwright/test';
import type { CDPSession } from 'puppeteer-core';
import { BROWSERS } from '../../cli/browser/find';
import { replay } from '../../lib/ledger/replay';
import type { Ledger } from '../../lib/model/ledger';
import { type SiteServer, serveSites } from '../sites/server';
import { WITNESSED_SITES } from '../sites/witnessed';
import { launchBrowser, launchChromium, type Witness } from './browsers';

const SHOP = 'https://www.shop.example/';

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(WITNESSED_SITES);
});
test.afterAll(() => server.close());

async function ledgerOf(witness: Witness, tab: number): Promise<Ledger> {
  await witness.ask('visit/settled', { tab, quietSeconds: 1.5, timeoutSeconds: 40 });
  const status = await witness.ask('visit/status', { tab });
  if (!status.ok || status.value.visit === null) throw new Error('no visit');
  const events = await witness.ask('visit/events', { visit: status.value.visit, after: 0 });
  if (!events.ok) throw new Error(events.message);
  return replay(events.value);
}

const namesOf = (ledger: Ledger): readonly string[] =>
  [...ledger.cookies.values()].map((item) => `${item.key.name} ${item.writes.length}`).sort();

/** Stops the service worker as the browser does when it wants its memory back. */
async function stopper(witness: Witness): Promise<() => Promise<void>> {
  const page = await witness.openExtensionPage('options.html');
  const session: CDPSession = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}

test('chromium: the worker stopped before every step loses no cookie and invents none', async () => {
  const witness = await launchChromium({ map: [server.mapping] });
  try {
    const stop = await stopper(witness);
    const { id, page } = await witness.openTab();
    await page.goto(`${SHOP}empty`);
    const expected: string[] = [];
    for (let round = 1; round <= 4; round += 1) {
      await stop();
      await page.evaluate((name) => fetch(`/set?name=${name}`), `header_${round}`);
      await stop();
      await page.evaluate((name) => {
        // biome-ignore lint/suspicious/noDocumentCookie: what is tested
        document.cookie = `${name}=value-${name}; path=/; max-age=86400`;
      }, `script_${round}`);
      await stop();
      await page.goto(`${SHOP}empty?${round}`);
      expected.push(`header_${round} 1`, `script_${round} 1`);
    }
    await page.goto(`${SHOP}second`);
    await stop();
    const ledger = await ledgerOf(witness, id);
    expect(namesOf(ledger)).toEqual(expected.sort());
    expect(ledger.pages.at(-1)?.url).toBe(`${SHOP}second`);
    for (const item of ledger.cookies.values()) expect(item.writes[0]?.kept).toBe(true);
  } finally {
    await witness.close();
  }
});

for (const browser of BROWSERS) {
  test(`${browser}: a hostile page can neither silence nor overhear the witness`, async () => {
    const witness = await launchBrowser(browser, { map: [server.mapping] });
    try {
      const { id, page } = await witness.openTab();
      await page.goto(`${SHOP}hostile`);
      const ledger = await ledgerOf(witness, id);
      const cookie = [...ledger.cookies.values()].find((item) => item.key.name === 'under_attack');
      expect(cookie?.writes).toHaveLength(1);
      expect(cookie?.writes[0]).toMatchObject({
        kept: true,
        seenBy: expect.arrayContaining(['page', 'jar']),
      });
      expect(cookie?.writes[0]?.setter.url).toBe(`${SHOP}hostile`);
      expect([...ledger.storage.values()].map((item) => item.name)).toEqual(['under_attack', 'under_siege']);
      const siege = [...ledger.cookies.values()].find((item) => item.key.name === 'under_siege');
      expect(siege?.writes[0]).toMatchObject({ kept: true, seenBy: expect.arrayContaining(['page', 'jar']) });
      const felt = await page.evaluate(() => [
        Reflect.get(window, 'heard'),
        Reflect.get(window, 'errors'),
        Reflect.get(window, 'isNative'),
      ]);
      expect(felt[0]).toEqual([]);
      expect(felt[1]).toEqual([]);
      expect(String(felt[2])).toContain('[native code]');
    } finally {
      await witness.close();
    }
  });

  test(`${browser}: a thousand forged messages change nothing`, async () => {
    const witness = await launchBrowser(browser, { map: [server.mapping] });
    try {
      const { id, page } = await witness.openTab();
      await page.goto(`${SHOP}empty`);
      const before = await ledgerOf(witness, id);
      await page.evaluate(() => {
        const record = JSON.stringify(['c', Date.now(), 'forged=1; path=/', '']);
        const body = { url: location.href, records: [record], storage: [], settled: true, lost: false };
        const node = document.createElement('i');
        for (let round = 0; round < 250; round += 1) {
          window.postMessage({ page: 'report', body }, '*');
          document.dispatchEvent(new MouseEvent('cookie-witness', { relatedTarget: node }));
          node.dispatchEvent(new CustomEvent('r', { detail: record }));
          document.dispatchEvent(new CustomEvent('r', { detail: record }));
        }
        // The framework's own "script started" event, which other extensions' scripts can be stopped with.
        document.dispatchEvent(
          new CustomEvent('wxt:content-script-started', { detail: { scriptName: 'relay' } }),
        );
      });
      const after = await ledgerOf(witness, id);
      expect(namesOf(after)).toEqual(namesOf(before));
      await page.evaluate(() => {
        localStorage.setItem('still_watched', '1');
      });
      await expect
        .poll(async () => [...(await ledgerOf(witness, id)).storage.values()].map((item) => item.name))
        .toContain('still_watched');
    } finally {
      await witness.close();
    }
  });
}
