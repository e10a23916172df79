import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The package's `bin`: the command line as one program beside the built extension, its dependencies left to Node. */
export default defineConfig({
  plugins: [preact()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: 'cli/main.ts',
    target: 'node20',
    outDir: '.output/cli',
    emptyOutDir: true,
    rollupOptions: {
      // One module both loaded at once here and on demand in the popup: right for each.
      checks: { ineffectiveDynamicImport: false },
      output: { entryFileNames: 'cookie-witness.mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
