import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, provideBrowsers } from '../../cli/browser/find';
import { ENGINES } from '../../cli/browser/launch';
import { EXTENSION } from '../e2e/browsers';
import { heavySites } from '../sites/heavy';
import { type SiteServer, serveSites } from '../sites/server';

/**
 * `npm run bench:overhead [-- chromium|firefox] [-- RUNS]`: how much longer a heavy page loads with the extension than
 * without it, in turns in one run, and what each bundle weighs. A ratio, not a test: machines differ, and are noisy.
 *
 * In Chromium a third browser runs along, whose extension listens to the same events and does nothing with them: what
 * the browser charges any extension that witnesses requests and cookies. The page is served twice over: at once, where
 * all that counts is the processor that server, browser and extension share, and after a wait as it is over a network.
 */
const WARM_UP = 3;
/** After a load the extension looks at what it saw; that must not fall into the next browser's turn. */
const REST_MILLISECONDS = 800;
const NETWORK_MILLISECONDS = 60;
const [name = 'chromium', runs = '20'] = process.argv.slice(2);
const browserName: BrowserName = BROWSERS.find((candidate) => candidate === name) ?? 'chromium';

const found = provideBrowsers([browserName], console.error);
if (!found.ok) throw new Error(found.message);
const executable = found.value[browserName];

const ARMS: Readonly<Record<string, string | null>> = {
  without: null,
  ...(browserName === 'chromium'
    ? { listening: fileURLToPath(new URL('./listening-only', import.meta.url)) }
    : {}),
  with: EXTENSION[browserName],
};

async function start(
  extension: string | null,
  server: SiteServer,
): Promise<{ page: Page; close(): Promise<void> }> {
  const started = await ENGINES[browserName]({
    executable,
    extension,
    mappings: [server.mapping],
    insecure: true,
    headless: true,
    thirdPartyCookies: 'allowed',
  });
  const browser: Browser = started.browser;
  return {
    page: await browser.newPage(),
    async close() {
      await browser.close();
      await started.dispose();
    },
  };
}

/** Milliseconds from the start of the navigation to the end of the load event, by the page's own clock. */
async function load(page: Page): Promise<number> {
  // The extension's first-run page opens in front: a page behind it is not drawn, and its process comes last.
  await page.bringToFront();
  await page.goto('https://heavy.example/', { waitUntil: 'load' });
  return page.evaluate(async () => {
    const entry = performance.getEntriesByType('navigation')[0];
    while (!(entry instanceof PerformanceNavigationTiming) || entry.loadEventEnd === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return entry.loadEventEnd;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

async function measure(delayMilliseconds: number): Promise<void> {
  const server = await serveSites(heavySites(delayMilliseconds));
  const arms = await Promise.all(
    Object.entries(ARMS).map(async ([arm, extension]) => ({
      arm,
      times: [] as number[],
      browser: await start(extension, server),
    })),
  );
  for (let run = -WARM_UP; run < Number(runs); run += 1) {
    // In turns, the order changing, so that none profits from what the machine does meanwhile.
    const first = Math.abs(run) % arms.length;
    for (const { browser, times } of [...arms.slice(first), ...arms.slice(0, first)]) {
      const milliseconds = await load(browser.page);
      if (run >= 0) times.push(milliseconds);
      await new Promise((resolve) => setTimeout(resolve, REST_MILLISECONDS));
    }
  }
  await Promise.all(arms.map(({ browser }) => browser.close()));
  await server.close();

  const bare = arms[0]?.times ?? [];
  const how = delayMilliseconds === 0 ? 'answers at once' : `answers after ${delayMilliseconds} ms`;
  console.log(`${browserName}, heavy page that ${how}, medians of ${runs} loads each, in turns:`);
  for (const { arm, times } of arms) {
    const paired = median(times.map((milliseconds, run) => milliseconds / (bare[run] ?? Number.NaN)));
    const ratio = (median(times) / median(bare)).toFixed(3);
    console.log(
      `  ${arm.padEnd(10)}${median(times).toFixed(0).padStart(6)} ms   ratio ${ratio}, of pairs ${paired.toFixed(3)}`,
    );
  }
}

for (const delayMilliseconds of [0, NETWORK_MILLISECONDS]) await measure(delayMilliseconds);

function files(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const folder = EXTENSION[browserName];
if (existsSync(folder)) {
  console.log('\nBundles, minified and gzipped:');
  const weights = files(folder)
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .map((path) => ({
      path: relative(folder, path),
      bytes: readFileSync(path).length,
      zipped: gzipSync(readFileSync(path)).length,
    }))
    .sort((a, b) => b.zipped - a.zipped);
  for (const { path, bytes, zipped } of weights) {
    console.log(
      `  ${path.padEnd(44)}${(bytes / 1024).toFixed(1).padStart(8)} KB${(zipped / 1024).toFixed(1).padStart(8)} KB`,
    );
  }
  const everyFrame = weights
    .filter(({ path }) => /^(?:relay|witness)\.js$/.test(path))
    .reduce((sum, { zipped }) => sum + zipped, 0);
  console.log(`  in every frame: ${(everyFrame / 1024).toFixed(2)} KB gzipped`);
}
