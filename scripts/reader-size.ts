/**
 * Builds the policy reader alone, as it stands in the worker, into .output/size/policy-reader.js, so that `npm run size` can hold its
 * weight: its code, and the HTML parser that nothing else uses. Beside it the file of words that the worker reads with its first
 * policy, as the package has it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ALL_WORDS } from '../lib/policy/all-words';
import { READER_WORDS_FILE } from '../lib/policy/words';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: path('../.output/size'),
    target: 'es2022',
    minify: true,
    lib: { entry: path('../lib/policy/read.ts'), formats: ['es'], fileName: () => 'policy-reader.js' },
  },
});

writeFileSync(path(`../.output/size/${READER_WORDS_FILE}`), JSON.stringify(ALL_WORDS));
