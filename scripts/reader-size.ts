/**
 * Builds the policy reader alone, as it stands in the worker, into .output/size/policy-reader.js, so that `npm run size` can hold its
 * weight: its code, its word lists of all languages, and the HTML parser that nothing else uses.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

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
