import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { surroundingsOf } from '../test/e2e/browsers';
import { popupScene, type Scene, scene, servePages, stage } from '../test/e2e/pages/stage';
import { STATES } from '../test/fixtures/exports/status';

/**
 * Every page and state in both themes, narrow and wide, in four languages, into `screenshots/` (ignored by git):
 * `npm run build && npm run screenshots`. `npm run screenshots -- docs` takes the dozen that the README shows.
 */
const root = resolve(import.meta.dirname, '..');
const LANGUAGES = ['en', 'fr', 'de', 'es'];
const THEMES = ['light', 'dark'] as const;

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scene: (language: string) => Scene;
  readonly widths: readonly number[];
  /** Folded parts are unfolded. */
  readonly open?: boolean;
}

const plain = (language: string): Scene => scene({}, language);
const SHOTS: readonly Shot[] = [
  ...Object.keys(STATES).map((state) => ({
    name: `popup-${state}`,
    path: 'popup.html',
    scene: (language: string) => popupScene(state, language),
    widths: [400, 320],
  })),
  { name: 'popup-open', path: 'popup.html', scene: plain, widths: [400], open: true },
  { name: 'report', path: 'report.html?visit=1', scene: plain, widths: [1280, 360] },
  { name: 'options', path: 'options.html', scene: plain, widths: [900, 360] },
  { name: 'sites', path: 'sites.html', scene: plain, widths: [1100, 360] },
  { name: 'welcome', path: 'welcome.html', scene: plain, widths: [900, 360] },
];

/** Name, theme, width and language of those kept in `docs/screenshots`. */
const KEPT: readonly (readonly [string, (typeof THEMES)[number], number, string])[] = [
  ['popup-breach', 'light', 400, 'en'],
  ['popup-breach', 'dark', 400, 'fr'],
  ['popup-clear', 'dark', 320, 'en'],
  ['popup-incomplete', 'light', 400, 'fr'],
  ['popup-banner', 'light', 400, 'en'],
  ['popup-open', 'light', 400, 'en'],
  ['report', 'light', 1280, 'en'],
  ['report', 'dark', 1280, 'fr'],
  ['options', 'light', 900, 'en'],
  ['options', 'dark', 900, 'fr'],
  ['sites', 'light', 1100, 'en'],
  ['welcome', 'light', 900, 'fr'],
];

const docs = process.argv.includes('docs');
const folder = join(root, docs ? 'docs/screenshots' : 'screenshots');
mkdirSync(folder, { recursive: true });
const { origin, server } = await servePages();
const browser = await chromium.launch({
  executablePath: surroundingsOf('chromium').executable,
  args: ['--no-sandbox'],
});

async function take(
  shot: Shot,
  theme: (typeof THEMES)[number],
  width: number,
  language: string,
): Promise<void> {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 600 },
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await stage(page, shot.scene(language));
  await page.goto(`${origin}/${shot.path}`);
  await page.locator('h1').first().waitFor();
  if (shot.open) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    });
  }
  // As tall as its content, so that what sticks to the window's edge stands at the end.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(folder, `${shot.name}-${theme}-${width}-${language}.png`) });
  await context.close();
}

for (const shot of SHOTS) {
  for (const width of shot.widths) {
    for (const theme of THEMES) {
      for (const language of LANGUAGES) {
        const kept = KEPT.some(
          ([name, dark, wide, tongue]) =>
            name === shot.name && dark === theme && wide === width && tongue === language,
        );
        if (!docs || kept) await take(shot, theme, width, language);
      }
    }
  }
}
await browser.close();
server.close();
