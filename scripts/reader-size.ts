/**
 * Builds the policy reader alone, as it stands in the worker, into .output/size/policy-reader.js, so that `npm run size` can hold its
 * weight: its code, and the HTML parser that nothing else uses. Beside it the files of words that the worker reads with its
 * policies, as the package has them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ALL_WORDS } from '../lib/policy/all-words';
import { filesOf } from '../lib/policy/words';
import { withoutReferences } from './without-references';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What the worker carries for its other tasks: validating messages, and the names of categories in banners. */
const SHARED = [/^valibot$/, /category-words/];

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [withoutReferences],
  build: {
    outDir: path('../.output/size'),
    target: 'es2022',
    minify: true,
    rolldownOptions: { external: SHARED },
    lib: { entry: path('../lib/policy/read.ts'), formats: ['es'], fileName: () => 'policy-reader.js' },
  },
});

for (const [name, contents] of Object.entries(filesOf(ALL_WORDS)))
  writeFileSync(path(`../.output/size/${name}`), contents);
