import type { Declaration } from '../../lib/model/declaration';
import type { ExportedPass, FindingsExport } from '../../lib/model/export';
import { failed, type Outcome, ok } from '../../lib/model/known';
import type { Tab, Witness } from '../browser/browser';
import { launch } from '../browser/launch';
import { troubleOf } from '../command';
import { declarationOf } from '../policy/command';
import { judgeAgain } from './judge-again';
import { navigate } from './navigate';
import type { AuditPlan, Pass } from './plan';

/** However busy a page is, it is left after so many times the quiet that was asked for, and never before half a minute. */
const BUSY_FACTOR = 10;
const BUSY_SECONDS = 30;
/** A page that did not finish loading had its time already: long enough to look for its policy and its storage. */
const UNFINISHED_SECONDS = 10;
const SLICE_SECONDS = 30;

export interface Surroundings {
  readonly executable: string;
  readonly extension: string;
  readonly headless: boolean;
  /** Aborted when the program is asked to stop; without it the browsers end themselves when that happens. */
  readonly interrupted?: AbortSignal;
}

export const INTERRUPTED = 'it was interrupted';

/** Lives one pass over a site in a browser of its own and gives what the extension says of it. */
export async function livePass(
  url: string,
  pass: Pass,
  plan: AuditPlan,
  surroundings: Surroundings,
  say: (line: string) => void,
): Promise<Outcome<FindingsExport>> {
  const options = {
    ...surroundings,
    mappings: plan.mappings,
    insecure: plan.insecure,
    thirdPartyCookies: 'allowed',
  } as const;
  let witness: Witness;
  try {
    witness = await launch(plan.browser, options);
  } catch (error) {
    return brokenOff('no-browser', 'the browser did not start', error, surroundings);
  }
  try {
    return await witnessSite(witness, url, pass, plan, say);
  } catch (error) {
    return brokenOff('broken-off', 'the audit broke off', error, surroundings);
  } finally {
    await witness.close();
  }
}

function brokenOff(
  code: string,
  what: string,
  error: unknown,
  { interrupted }: Surroundings,
): Outcome<never> {
  return interrupted?.aborted === true
    ? failed('interrupted', INTERRUPTED)
    : failed(code, `${what}: ${troubleOf(error)}`);
}

async function witnessSite(
  witness: Witness,
  url: string,
  pass: Pass,
  plan: AuditPlan,
  say: (line: string) => void,
): Promise<Outcome<FindingsExport>> {
  const prepared = await prefer(witness, pass);
  if (!prepared.ok) return prepared;
  const tab = await witness.openTab();
  const notes: string[] = [];

  const first = await open(witness, tab, url, plan);
  if (!first.ok) return first;
  notes.push(...first.value.notes);
  if (first.value.visit === null) {
    return failed(
      'not-witnessed',
      'the extension could not witness this page (a PDF, a file, a page of the browser?)',
    );
  }
  const visit = first.value.visit;

  // What an answer allows or forbids shows at the next page at the latest: the first one is opened once more.
  const again = pass.preference === null ? [] : [url];
  const later = [...again, ...plan.visits.map((path) => new URL(path, url).href)];
  for (const next of later) {
    say(`  ${next}`);
    const arrival = await open(witness, tab, next, plan);
    notes.push(...(arrival.ok ? arrival.value.notes : [`${next}: ${arrival.message}`]));
  }
  const elsewhere = await readPolicy(witness, tab, visit, plan, say);

  const report = await witness.ask('visit/export', { visit, events: true });
  if (!report.ok) return report;
  for (const note of notes) say(`  ${note}`);
  const policy = plan.policy?.kind === 'file' ? await declarationOf(plan.policy.path, null) : elsewhere;
  const judged = policy === null ? report.value : judgeAgain(report.value, policy);
  return ok(labelled(judged, pass, witness, notes));
}

/** Sets what the person would have set: the preference of the pass, or to leave banners alone. */
async function prefer(witness: Witness, pass: Pass): Promise<Outcome<unknown>> {
  const current = await witness.ask('settings/read', null);
  if (!current.ok) return current;
  const { settings } = current.value;
  return witness.ask('settings/write', {
    settings: {
      ...settings,
      mode: pass.preference === null ? 'off' : 'answer',
      preference: pass.preference ?? settings.preference,
      onboarded: true,
    },
  });
}

async function open(
  witness: Witness,
  tab: Tab,
  url: string,
  plan: AuditPlan,
): Promise<Outcome<{ readonly notes: readonly string[]; readonly visit: string | null }>> {
  const arrival = await navigate(tab.page, url, plan.loadSeconds);
  if (!arrival.ok) return arrival;
  const patience = arrival.value.loaded
    ? Math.max(BUSY_SECONDS, plan.quietSeconds * BUSY_FACTOR)
    : UNFINISHED_SECONDS + plan.quietSeconds;
  const settled = await settle(witness, tab, plan, patience);
  return settled.ok
    ? ok({ notes: [...arrival.value.notes, ...settled.value.notes], visit: settled.value.visit })
    : settled;
}

/** Waits until the tab is quiet, for at most so many seconds. Asked in slices: a worker that answers one question for minutes is stopped by the browser. */
async function settle(
  witness: Witness,
  tab: Tab,
  { quietSeconds }: AuditPlan,
  patienceSeconds: number,
): Promise<Outcome<{ readonly notes: readonly string[]; readonly visit: string | null }>> {
  for (let left = patienceSeconds; ; left -= quietSeconds + SLICE_SECONDS) {
    const timeoutSeconds = Math.min(left, quietSeconds + SLICE_SECONDS);
    const settled = await witness.ask('visit/settled', { tab: tab.id, quietSeconds, timeoutSeconds });
    if (!settled.ok) return settled;
    const { visit } = settled.value;
    if (settled.value.settled) return ok({ notes: [], visit });
    if (left <= quietSeconds + SLICE_SECONDS) {
      return ok({ notes: [`${tab.page.url()}: still busy after ${patienceSeconds} s`], visit });
    }
  }
}

/** Whether what the site itself says names anything that it stores. */
const namesItems = (report: FindingsExport | null): boolean =>
  report?.declarations.some(({ source, entries }) => source.kind === 'page' && entries.length > 0) === true;

/**
 * The policy named by `--policy` is read; without one, the page that the extension found but could not read when it
 * fetched it, or that named nothing then, is opened in the tab, since many policies are written by scripts. Gives what
 * was read where it belongs to another visit: a policy on another site. Null where the audited visit has it, or there is
 * none.
 */
async function readPolicy(
  witness: Witness,
  tab: Tab,
  audited: string,
  plan: AuditPlan,
  say: (line: string) => void,
): Promise<Declaration | null> {
  if (plan.policy?.kind === 'file') return null;
  const named = plan.policy?.kind === 'url' ? plan.policy.url : null;
  if (named !== null) {
    const read = await witness.ask('policy/read', { tab: tab.id, url: named });
    if (read.ok) return null;
    say(`  policy ${named}: ${read.message}`);
  }
  const status = await witness.ask('visit/status', { tab: tab.id });
  if (!status.ok) return null;
  const { state, url, reason } = status.value.policy;
  if (named === null && state === 'read' && namesItems(status.value.report)) return null;
  const target = named ?? url;
  if (target === null) {
    say(`  policy: ${reason ?? 'none was found'}`);
    return null;
  }
  say(`  policy ${target}: ${reason ?? 'fetched, it names no item'}; opening it in the tab`);
  const arrival = await open(witness, tab, target, plan);
  const after = await witness.ask('visit/status', { tab: tab.id });
  if (after.ok && after.value.policy.state === 'read') {
    const { visit } = after.value;
    return visit === null || visit === audited ? null : declarationIn(witness, visit);
  }
  const why = arrival.ok ? (after.ok ? after.value.policy.reason : after.message) : arrival.message;
  say(`  policy ${target}: ${why ?? 'it declares nothing that could be read'}`);
  return null;
}

/** The policy page that a visit read. */
async function declarationIn(witness: Witness, visit: string): Promise<Declaration | null> {
  const report = await witness.ask('visit/export', { visit, events: false });
  return report.ok ? (report.value.declarations.find(({ source }) => source.kind === 'page') ?? null) : null;
}

/** The report under the pass's name, with what the driver alone knows. */
function labelled(
  report: FindingsExport,
  pass: Pass,
  witness: Witness,
  notes: readonly string[],
): FindingsExport {
  const passes = report.passes.map(
    (lived): ExportedPass => ({
      ...lived,
      answer: pass.answer,
      coverage: { ...lived.coverage, gaps: [...lived.coverage.gaps, ...notes] },
    }),
  );
  return {
    ...report,
    tool: { ...report.tool, browser: witness.version, thirdPartyCookies: 'allowed' },
    passes,
  };
}
