import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName, provideBrowsers } from '../../cli/browser/find';
import { ENGINES } from '../../cli/browser/launch';
import { EXTENSION } from '../e2e/browsers';
import { heavySites } from '../sites/heavy';
import { serveSites } from '../sites/server';

/**
 * `npm run bench:overhead [-- chromium|firefox] [-- RUNS]`: how much longer a heavy page loads with the extension than
 * without it, in turns in one run, and what each bundle weighs. A ratio, not a test: machines differ, and are noisy.
 */
const WARM_UP = 3;
const [name = 'chromium', runs = '20'] = process.argv.slice(2);
const browserName: BrowserName = BROWSERS.find((candidate) => candidate === name) ?? 'chromium';

const server = await serveSites(heavySites());
const found = provideBrowsers([browserName], console.error);
if (!found.ok) throw new Error(found.message);
const executable = found.value[browserName];

async function start(extension: string | null): Promise<{ page: Page; close(): Promise<void> }> {
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

const bare = await start(null);
const witnessed = await start(EXTENSION[browserName]);
const times = { bare: [] as number[], witnessed: [] as number[] };
for (let run = -WARM_UP; run < Number(runs); run += 1) {
  // In turns, the order changing, so that neither profits from what the machine does meanwhile.
  for (const which of run % 2 === 0 ? (['bare', 'witnessed'] as const) : (['witnessed', 'bare'] as const)) {
    const milliseconds = await load((which === 'bare' ? bare : witnessed).page);
    if (run >= 0) times[which].push(milliseconds);
  }
}
await Promise.all([bare.close(), witnessed.close()]);
await server.close();

const [without, having] = [median(times.bare), median(times.witnessed)];
const ratios = times.witnessed.map((milliseconds, run) => milliseconds / (times.bare[run] ?? Number.NaN));
console.log(`${browserName}, heavy page, medians of ${runs} loads each, in turns:`);
console.log(`  without ${without.toFixed(0)} ms, with ${having.toFixed(0)} ms`);
console.log(
  `  ratio of medians ${(having / without).toFixed(3)}, median of paired ratios ${median(ratios).toFixed(3)}`,
);

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
