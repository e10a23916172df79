/**
 * Builds what the worker carries of the policy reader into .output/size/reader-in-worker.js, so that `npm run size` can hold its weight:
 * starting and asking it, and checking what it answers. The reader's own script stands in the built extension. Beside it the files
 * of words that it reads with, as the package has them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ALL_WORDS } from '../lib/policy/all-words';
import { filesOf } from '../lib/policy/words';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What the worker carries for its other tasks. */
const SHARED = [/^valibot$/, /^webextension-polyfill$/];

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  define: { 'import.meta.env.FIREFOX': 'false' },
  build: {
    outDir: path('../.output/size'),
    target: 'es2022',
    minify: true,
    rolldownOptions: { external: SHARED },
    lib: {
      entry: path('../lib/host/browser-reader.ts'),
      formats: ['es'],
      fileName: () => 'reader-in-worker.js',
    },
  },
});

for (const [name, contents] of Object.entries(filesOf(ALL_WORDS)))
  writeFileSync(path(`../.output/size/${name}`), contents);
