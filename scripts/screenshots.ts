import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { surroundingsOf } from '../test/e2e/browsers';
import { SHOWN, type Shown, show } from '../test/e2e/pages/scenes';
import { servePages, stage } from '../test/e2e/pages/stage';

/**
 * Every page and state in both themes, narrow and wide, in four languages, into `screenshots/` (ignored by git):
 * `npm run build && npm run screenshots`. `npm run screenshots -- docs` takes the dozen that the README shows, and
 * `npm run screenshots -- pl cs` these languages only.
 */
const root = resolve(import.meta.dirname, '..');
const THEMES = ['light', 'dark'] as const;

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

const wanted = process.argv.slice(2).filter((word) => word !== 'docs');
const LANGUAGES = wanted.length > 0 ? wanted : ['en', 'fr', 'de', 'es'];
const docs = process.argv.includes('docs');
const folder = join(root, docs ? 'docs/screenshots' : 'screenshots');
mkdirSync(folder, { recursive: true });
const { origin, server } = await servePages();
const browser = await chromium.launch({
  executablePath: surroundingsOf('chromium').executable,
  args: ['--no-sandbox'],
});

async function take(
  shot: Shown,
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
  await show(page, origin, shot);
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

for (const shot of SHOWN) {
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
