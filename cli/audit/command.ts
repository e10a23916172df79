import type { FindingsExport } from '../../lib/model/export';
import { provideBrowsers } from '../browser/find';
import { type Command, EXIT, type ExitCode, type Terminal, troubleOf, WrongUsage } from '../command';
import { interruptible } from '../interruption';
import { declarationOf } from '../policy/command';
import { auditSite, webAddress } from './audit-site';
import { builtExtension } from './extension';
import { type ReportSink, reportSink } from './output';
import type { Surroundings } from './pass';
import { type AuditPlan, readPlan } from './plan';
import { failing } from './verdict';

const USAGE = `Usage: cookie-witness audit URL... [options]

Opens each site in a fresh browser profile with the extension, and says where what it stores and sends,
what its policy says, and what was answered to its banner disagree.

  --answer none|reject|accept|PURPOSE,...   what to answer to the banner; may repeat, one pass each (default: none);
                                            purposes: preferences, analytics, marketing
  --browser chromium|firefox                (default: chromium)
  --policy URL|FILE                         the cookie policy, where it is not found from the site
  --visit PATH                              open this page of the site too; may repeat
  --wait SECONDS                            a page is done when nothing new was seen for so long (default: 3)
  --timeout SECONDS                         a page that loads longer is left as it is (default: 45)
  --out DIR                                 write the reports there; - prints them (the default when piped)
  --format json,csv,html                    (default: json); also markdown, zip (the evidence bundle), letter, complaint,
                                            consent (ISO/IEC TS 27560), wec and wat (the EDPS's and the EDPB's tools)
  --fail-on law|guidance|claim|never        exit with 1 for potential breaches at or above this level (default: law)
  --map HOST=ADDR:PORT                      test sites: where a host is to be found, * for every host; may repeat
  --insecure                                test sites: accept certificates that cannot be verified

A URL of - reads URLs from standard input, one a line. Third-party cookies are allowed in the browser that audits.
Exit code: 0 nothing at or above --fail-on; 1 something; 2 wrong usage; 3 a site could not be audited (the others are);
130 interrupted (the passes that were finished are written).`;

async function addresses(plan: AuditPlan, terminal: Terminal): Promise<readonly string[]> {
  if (!plan.urls.includes('-')) return plan.urls;
  const read: string[] = [];
  for await (const line of terminal.lines()) if (line.trim() !== '') read.push(line.trim());
  return plan.urls.flatMap((url) => (url === '-' ? read : [url]));
}

/** Why a report could not be written, if it could not: a full disk must not end the list. */
async function delivered(sink: ReportSink, report: FindingsExport): Promise<readonly string[]> {
  try {
    await sink(report);
    return [];
  } catch (error) {
    return [`its report could not be written: ${troubleOf(error)}`];
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readPlan(args);
  const plan = { ...asked, urls: await addresses(asked, terminal) };
  const sink = reportSink(plan, terminal);
  await checkPolicy(plan);
  const extension = builtExtension(plan.browser, terminal.say);
  const browsers = extension.ok ? provideBrowsers([plan.browser], terminal.say) : extension;
  if (!extension.ok || !browsers.ok) {
    terminal.say(browsers.ok ? '' : browsers.message);
    return EXIT.failed;
  }
  const found = { executable: browsers.value[plan.browser], extension: extension.value, headless: true };
  return interruptible((interrupted) => auditAll(plan, { ...found, interrupted }, sink, terminal));
}

/** A file that is no policy is told before a browser is started, not after a pass. */
async function checkPolicy({ policy }: AuditPlan): Promise<void> {
  if (policy?.kind !== 'file') return;
  try {
    await declarationOf(policy.path, null);
  } catch (error) {
    throw new WrongUsage(`--policy ${policy.path}: ${troubleOf(error)}`);
  }
}

async function auditAll(
  plan: AuditPlan,
  surroundings: Surroundings,
  sink: ReportSink,
  terminal: Terminal,
): Promise<ExitCode> {
  const isInterrupted = (): boolean => surroundings.interrupted?.aborted === true;
  let audited = 0;
  let found = 0;
  for (const text of plan.urls) {
    if (isInterrupted()) break;
    const address = webAddress(text);
    const { report, failures } = address.ok
      ? await auditSite(address.value, plan, surroundings, terminal.say)
      : { report: null, failures: [address.message] };
    const written = report === null ? [] : await delivered(sink, report);
    if (report !== null) found += failing(report, plan.failOn).length;
    const wrong = [...failures, ...written];
    if (wrong.length === 0) audited += 1;
    for (const message of wrong) {
      terminal.say(`${text}: could not be audited${report === null ? '' : ' in full'}: ${message}`);
    }
  }
  const unaudited = plan.urls.length - audited;
  if (plan.urls.length > 1) terminal.say(`${audited} audited, ${unaudited} not.`);
  if (isInterrupted()) return EXIT.interrupted;
  if (unaudited > 0) return EXIT.failed;
  return found > 0 ? EXIT.found : EXIT.clean;
}

export const audit: Command = {
  summary: 'open sites in a browser and judge what they do',
  usage: USAGE,
  run,
};
