import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { DEMO_SITES } from '../../../demo/sites';
import { FORMATS } from '../../../lib/present/export/files';
import { serveSites } from '../../sites/server';
import { launchFirefox } from '../browsers';
import { expectExports } from './exported';
import { expectWishes } from './wishes';

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
    await options.close();
    await expectWishes(witness);
  } finally {
    await witness.close();
    await server.close();
  }
});

test('in Firefox every format is saved and opens, and what is deleted can be brought back', async () => {
  const downloads = await mkdtemp(join(tmpdir(), 'cookie-witness-downloads-'));
  const server = await serveSites(DEMO_SITES);
  const witness = await launchFirefox({
    map: [server.mapping],
    firefoxPreferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  try {
    const tab = await witness.openTab();
    await tab.page.goto(`https://${SITE}/`, { waitUntil: 'load' });
    await witness.ask('visit/settled', { tab: tab.id, quietSeconds: 1.5, timeoutSeconds: 20 });
    const status = await witness.ask('visit/status', { tab: tab.id });
    const visit = status.ok ? (status.value.visit ?? '') : '';

    const report = await witness.openExtensionPage(`report.html?visit=${encodeURIComponent(visit)}`);
    await expect.poll(textOf(report)).toContain(`Report on ${SITE}`);
    const saved = async (): Promise<readonly string[]> =>
      (await readdir(downloads)).filter((name) => !name.endsWith('.part'));
    for (const [position] of FORMATS.entries()) {
      // The first button copies a summary, and saves nothing.
      await report.evaluate((number) => {
        document.querySelectorAll<HTMLButtonElement>('.choice-button')[number]?.click();
      }, position + 1);
      await expect.poll(async () => (await saved()).length).toBe(position + 1);
    }
    await expect
      .poll(async () =>
        Promise.all((await saved()).map(async (name) => (await readFile(join(downloads, name))).length)),
      )
      .not.toContain(0);
    const files = await Promise.all(
      (await saved()).map(
        async (name) => [name, new Uint8Array(await readFile(join(downloads, name)))] as const,
      ),
    );
    expectExports(new Map(files), SITE);
    await report.close();

    const sites = await witness.openExtensionPage('sites.html');
    await expect.poll(textOf(sites)).toContain(SITE);
    const press = (selector: string): Promise<void> =>
      sites.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    const link = (): Promise<number> => sites.evaluate(() => document.querySelectorAll('tbody a').length);
    await press('tbody input[type=checkbox]');
    await press('.table-tools .danger');
    await expect.poll(link).toBe(0);
    await press('.toast button');
    await expect.poll(link).toBe(1);
    await sites.close();
  } finally {
    await witness.close();
    await server.close();
    await rm(downloads, { recursive: true, force: true });
  }
});
