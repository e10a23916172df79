import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { DEMO_SITES } from '../../../demo/sites';
import { serveSites } from '../../sites/server';
import { launchFirefox } from '../browsers';

const SITE = 'fujispace-breaking.example';
const textOf = (page: Page) => (): Promise<string> => page.evaluate(() => document.body.innerText);

/** The same pages in Firefox, with the real worker: each shows what the visit was, and what is changed is stored. */
test('pages in Firefox after a visit', async () => {
  const server = await serveSites(DEMO_SITES);
  const witness = await launchFirefox({ map: [server.mapping] });
  try {
    // Asked from within: the protocol that drives Firefox does not list tabs that an extension opened.
    const desk = await witness.openExtensionPage('sites.html');
    const addresses = (): Promise<unknown> =>
      desk.evaluate('browser.tabs.query({}).then((tabs) => tabs.map((tab) => tab.url))');
    await expect.poll(addresses, 'first run').toContain(`${witness.origin}/welcome.html`);
    await desk.close();
    const tab = await witness.openTab();
    await tab.page.goto(`https://${SITE}/`, { waitUntil: 'load' });
    const settled = await witness.ask('visit/settled', {
      tab: tab.id,
      quietSeconds: 1.5,
      timeoutSeconds: 20,
    });
    const visit = settled.ok ? (settled.value.visit ?? '') : '';
    for (const [path, shown] of [
      [`popup.html?tab=${tab.id}`, 'potential breach'],
      [`report.html?visit=${encodeURIComponent(visit)}`, `Report on ${SITE}`],
      ['sites.html', SITE],
      ['options.html', 'What you allow'],
      ['welcome.html', 'Welcome to Cookie Witness'],
    ] as const) {
      const page = await witness.openExtensionPage(path);
      await expect.poll(textOf(page), path).toContain(shown);
      await page.close();
    }
    const options = await witness.openExtensionPage('options.html');
    await expect.poll(textOf(options)).toContain('What you allow');
    await options.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('input[aria-describedby="means-analytics"]');
      box?.click();
    });
    await expect.poll(textOf(options)).toContain('Saved.');
    const stored = await witness.ask('settings/read', null);
    expect(stored.ok && stored.value.settings.preference).toEqual({
      preferences: false,
      analytics: true,
      marketing: false,
    });
  } finally {
    await witness.close();
    await server.close();
  }
});
