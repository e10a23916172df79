import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import PQueue from 'p-queue';
import { auditSite } from '../cli/audit/audit-site';
import { builtExtension } from '../cli/audit/extension';
import { findingsTable } from '../cli/audit/findings-table';
import { terminalLanguage } from '../cli/audit/output';
import { provideBrowsers } from '../cli/browser/find';
import { launch } from '../cli/browser/launch';
import { interruptible } from '../cli/interruption';
import { demoPlan } from '../demo/audit';
import { DEMO_SITES, DEMOS, type Demo } from '../demo/sites';
import { failed, type Outcome } from '../lib/model/known';
import { toHtml } from '../lib/present/export/html';
import { serveSites } from '../test/sites/server';

/**
 * `npm start`: the extension built, the demo sites served on loopback and audited, what was found as a table and as
 * HTML reports. Where there is a display, a browser with the extension is then left open on the demo.
 */
const root = resolve(import.meta.dirname, '..');
const REPORTS = join(root, 'reports');
/** Two browsers at a time keep two cores busy without making pages slow. */
const AT_ONCE = 2;

const say = (line: string): void => console.error(line);
/** The value, or the end of the program with what the person has to do. */
function orStop<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  say(outcome.message);
  process.exit(1);
}

say('Building the extension');
const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, encoding: 'utf8' });
if (built.status !== 0) orStop(failed('build', `${built.stdout}${built.stderr}`));

const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const surroundings = {
  executable: orStop(provideBrowsers(['chromium'], say)).chromium,
  extension: orStop(builtExtension('chromium', say)),
  headless: !hasDisplay,
};
const server = await serveSites(DEMO_SITES);
mkdirSync(REPORTS, { recursive: true });

async function auditDemo(
  demo: Demo,
  interrupted: AbortSignal,
): Promise<{ readonly table: string; readonly path: string | null }> {
  const plan = demoPlan(demo, 'chromium', server);
  const { report, failures } = await auditSite(
    `https://${demo.host}/`,
    plan,
    { ...surroundings, interrupted },
    say,
  );
  if (report === null || failures.length > 0) {
    return { table: `${demo.host}: could not be audited: ${failures.join('; ')}`, path: null };
  }
  const path = join(REPORTS, `${demo.host}.html`);
  writeFileSync(path, toHtml(report, terminalLanguage()));
  return { table: `${demo.variant}: ${findingsTable(report)}`, path };
}

const queue = new PQueue({ concurrency: AT_ONCE });
const results = await interruptible((interrupted) =>
  Promise.all(DEMOS.map((demo) => queue.add(() => auditDemo(demo, interrupted)))),
);
for (const { table } of results) console.log(`\n${table}`);
console.log('\nReports:');
for (const { path } of results) if (path !== null) console.log(`  ${relative(process.cwd(), path)}`);
const incomplete = results.some(({ path }) => path === null);

if (hasDisplay && !incomplete) {
  const witness = await launch('chromium', {
    ...surroundings,
    mappings: [server.mapping],
    insecure: true,
    thirdPartyCookies: 'allowed',
  });
  const { page } = await witness.openTab();
  await page.goto(`https://${DEMOS[1]?.host ?? DEMOS[0]?.host}/`);
  say('\nThe browser stays open on a demo site until it is closed. The extension is in its toolbar.');
  await new Promise((closed) => witness.browser.once('disconnected', closed));
  await witness.close();
}
await server.close();
process.exitCode = incomplete ? 1 : 0;
