import { defineConfig } from '@playwright/test';

/** Files whose tests take a minute each: begun first, so that none of them is left over at the end. */
const LONG = /(?:zoo|expectations|banners)\.spec\.ts$/;

/** End-to-end tests start real browsers themselves (`test/e2e/browsers.ts`); Playwright Test only runs them. */
export default defineConfig({
  testDir: 'test/e2e',
  timeout: 120_000,
  // Most of a test is waiting for a page to be quiet; three keep two processors busy.
  workers: 3,
  fullyParallel: true,
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'short', testIgnore: LONG },
  ],
  // On a shared machine two browsers can starve each other; locally a test passes at once or not at all.
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
