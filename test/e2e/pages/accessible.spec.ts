import type { Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { surroundingsOf } from '../browsers';
import { beyondEdges, cutControls, pseudoLocalise, SHOWN, type Shown, show } from './scenes';
import { servePages, stage } from './stage';

/** Every page and state: axe finds nothing in any theme, nothing is cut off, nothing moves for those who ask for rest. */
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

async function opened(shown: Shown, language: string, test: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 720 } });
  try {
    const page = await context.newPage();
    await stage(page, shown.scene(language));
    await show(page, served.origin, shown);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await test(page);
  } finally {
    await context.close();
  }
}

/** Of axe's rules those that look at colours: the others say the same in every theme. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];
const APPEARANCES = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

async function violationsOf(axe: AxeBuilder): Promise<readonly string[]> {
  // The legacy mode leaves frames out, of which these pages have none, and opens no second page for each run.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const shown of SHOWN) {
  test(`axe: ${shown.name}`, async () => {
    await opened(shown, 'en', async (page) => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
      for (const appearance of APPEARANCES) {
        await page.emulateMedia(appearance);
        const colours = new AxeBuilder({ page }).withRules(ABOUT_COLOURS);
        expect(await violationsOf(colours), JSON.stringify(appearance)).toEqual([]);
      }
    });
  });

  test(`nothing cut off: ${shown.name}`, async () => {
    await opened(shown, 'en', async (page) => {
      // 640 pixels are a window of 1280 at 200 %; the last has long words as well.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await beyondEdges(page), `beyond ${width} pixels`).toEqual([]);
        expect(await cutControls(page), `cut at ${width} pixels`).toEqual([]);
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '175%';
      });
      await page.setViewportSize({ width: 640, height: 720 });
      expect(await beyondEdges(page), 'text at 200 %').toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
        document.documentElement.dir = 'rtl';
      });
      await page.setViewportSize({ width: 320, height: 720 });
      expect(await beyondEdges(page), 'from right to left').toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dir = '';
      });
      await pseudoLocalise(page);
      expect(await beyondEdges(page), 'long words').toEqual([]);
      expect(await cutControls(page), 'long words cut').toEqual([]);
    });
  });
}

test('nothing moves for those who ask for rest', async () => {
  for (const shown of SHOWN.filter(({ name }) =>
    /^(?:popup-open|report|sites-deleted|welcome)$/.test(name),
  )) {
    await opened(shown, 'en', async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return !/^0s(?:, 0s)*$/.test(transitionDuration) || animationName !== 'none';
          })
          .map((one) => `${one.tagName}.${one.getAttribute('class')}`),
      );
      expect(moving, shown.name).toEqual([]);
    });
  }
});
