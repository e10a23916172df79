import type { Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, test } from '@playwright/test';
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

const THEMES = ['light', 'dark'] as const;

for (const [title, path, where] of PAGES) {
  test(title, async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 720 } });
    try {
      const page = await context.newPage();
      await stage(page, where);
      await page.goto(`${served.origin}/${path}`);
      await page.locator('h1').first().waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 720 });
      const beyond = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => one.closest('.scroll-box, .wide, .chart, .hidden-visually') === null)
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
          .map((one) => `${one.tagName}.${one.getAttribute('class')}`),
      );
      expect(beyond, 'beyond 320 pixels').toEqual([]);
    } finally {
      await context.close();
    }
  });
}
