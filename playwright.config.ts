import { defineConfig } from '@playwright/test';

/** End-to-end tests start real browsers themselves (`test/e2e/browsers.ts`); Playwright Test only runs them. */
export default defineConfig({
  testDir: 'test/e2e',
  timeout: 120_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
