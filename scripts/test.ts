import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { BROWSERS, provideBrowsers } from '../cli/browser/find';

/** `npm test`: everything that must hold, in the order in which a failure is cheapest to see. Ends with the counts. */
const root = resolve(import.meta.dirname, '..');
const UNIT_RESULTS = 'test-results/unit.json';
const E2E_RESULTS = 'test-results/e2e.json';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const one = (good: boolean): Counts => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;

/** A program of the project's own packages. */
const tool = (name: string, ...args: readonly string[]): boolean =>
  run(resolve(root, 'node_modules/.bin', name), args);

const VitestResults = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const PlaywrightResults = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

/** Runs a test runner; a run that died before it wrote its results counts as one failure. */
function counted(file: string, start: () => boolean, read: (json: unknown) => Counts): Counts {
  rmSync(resolve(root, file), { force: true });
  const good = start();
  if (!existsSync(resolve(root, file))) return one(false);
  const counts = read(readJson(file));
  return good || counts.failed > 0 ? counts : { ...counts, failed: counts.failed + 1 };
}

const LintResults = v.object({
  summary: v.object({ errors: v.number(), warnings: v.number(), notices: v.number() }),
});

/** Mozilla's linter on the Firefox build: not even a notice. */
function lintAddOn(): boolean {
  const linted = spawnSync(
    resolve(root, 'node_modules/.bin/web-ext'),
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  );
  const start = linted.stdout.indexOf('{');
  if (start < 0) {
    console.log(linted.stdout, linted.stderr);
    return false;
  }
  const text = linted.stdout.slice(start);
  const { errors, warnings, notices } = v.parse(LintResults, JSON.parse(text)).summary;
  const clean = errors + warnings + notices === 0;
  console.log(clean ? '0 errors, 0 warnings, 0 notices' : text);
  return clean;
}

function endToEnd(): Counts {
  const browsers = provideBrowsers(BROWSERS, console.log);
  if (!browsers.ok) {
    console.log(browsers.message);
    return one(false);
  }
  return counted(
    E2E_RESULTS,
    () => tool('playwright', 'test'),
    (json) => {
      const { stats } = v.parse(PlaywrightResults, json);
      if (stats.flaky > 0)
        console.log(`${stats.flaky} end-to-end tests passed only when tried again (CI alone tries again)`);
      // A test that did not run has not passed.
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
    },
  );
}

const STEPS: readonly { readonly name: string; readonly check: () => Counts }[] = [
  { name: 'build', check: () => one(run('npm', ['run', '-s', 'build'])) },
  {
    name: 'format and lint',
    check: () => one(tool('biome', 'ci', '--colors=off', '--error-on-warnings', '.')),
  },
  { name: 'types', check: () => one(tool('tsc')) },
  { name: 'unused code', check: () => one(tool('knip')) },
  {
    name: 'unit and architecture',
    check: () =>
      counted(
        UNIT_RESULTS,
        () =>
          tool('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`),
        (json) => {
          const { numPassedTests, numFailedTests } = v.parse(VitestResults, json);
          return { passed: numPassedTests, failed: numFailedTests };
        },
      ),
  },
  { name: 'bundle sizes', check: () => one(run('npm', ['run', '-s', 'size'])) },
  { name: 'add-on linter', check: () => one(lintAddOn()) },
  { name: 'end to end', check: endToEnd },
];

const results = STEPS.map(({ name, check }) => {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const counts = check();
  return { name, seconds: Math.round((performance.now() - started) / 1000), ...counts };
});

console.log('');
for (const { name, seconds, passed, failed } of results) {
  console.log(
    `${name.padEnd(24)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${String(seconds).padStart(6)} s`,
  );
}
const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
