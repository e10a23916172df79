import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx', 'test/architecture.test.ts'],
    pool: 'threads',
    // Property tests take a second; on a machine with other work many times that.
    testTimeout: 30_000,
  },
});
