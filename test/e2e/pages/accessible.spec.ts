import type { Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { STATES } from '../../fixtures/exports/status';
import { surroundingsOf } from '../browsers';
import { popupScene, type Scene, scene, servePages, stage } from './stage';

/** Every page and state in both themes: axe finds nothing, nothing overflows at 320 pixels or at 200 % zoom. */
let browser: Browser;
let served: { readonly origin: string; readonly server: Server };

test.beforeAll(async () => {
  served = await servePages();
  browser = await chromium.launch({
    executablePath: surroundingsOf('chromium').executable,
    args: ['--no-sandbox'],
  });
});
test.afterAll(async () => {
  await browser.close();
  served.server.close();
});

const PAGES: readonly (readonly [string, string, Scene])[] = [
  ['report', 'report.html?visit=1', scene()],
  ['report in French', 'report.html?visit=1', scene({}, 'fr')],
  ['report that failed', 'report.html', scene()],
  ['options', 'options.html', scene()],
  ['sites', 'sites.html', scene()],
  ['no sites', 'sites.html', scene({ 'sites/list': { ok: true, value: [] } })],
  ['welcome', 'welcome.html', scene()],
  ['worker gone', 'popup.html', { answers: {}, language: 'en' }],
  ...Object.keys(STATES).map((state) => [`popup ${state}`, 'popup.html', popupScene(state)] as const),
];

async function open(path: string, where: Scene, theme: 'light' | 'dark', width: number): Promise<Page> {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 720 } });
  const page = await context.newPage();
  await stage(page, where);
  await page.goto(`${served.origin}/${path}`);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

for (const [title, path, where] of PAGES) {
  test(title, async () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await open(path, where, theme, 1000);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    }
    const narrow = await open(path, where, 'light', 320);
    const overflow = await narrow.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels beyond 320').toBeLessThanOrEqual(0);
    await narrow.context().close();
  });
}
