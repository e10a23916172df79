import { writeFileSync } from 'node:fs';
import { expect, type TestInfo, test } from '@playwright/test';
import * as v from 'valibot';
import { judgeDocument } from '../../cli/judge';
import type { FindingsExport } from '../../lib/model/export';
import type { Finding } from '../../lib/model/finding';
import { readDocument } from '../../lib/present/export/read-document';
import { serveSites } from '../sites/server';
import { codesOf } from '../sites/zoo/codes';
import { type Act, open, type ServedSite } from '../sites/zoo/served/site';
import { BREAKING_SITES, HONEST_SITES, hostsOf } from '../sites/zoo/served/zoo';
import { launchBrowser, type Witness } from './browsers';
import { cookieWitness } from './command-line';

type Tab = Awaited<ReturnType<Witness['openTab']>>;

/** Sites visited at the same time, each in a tab of its own: they share nothing but the browser. */
const AT_ONCE = { chromium: 5, firefox: 3 } as const;
/** Firefox lets the timers of tabs in the background wait for up to a second. */
const QUIET_SECONDS = { chromium: 1, firefox: 2 } as const;
const PATIENCE_SECONDS = 45;
const ELSEWHERE = 'https://pause.example/';

async function settled(witness: Witness, { id }: Tab): Promise<void> {
  const ask = { tab: id, quietSeconds: QUIET_SECONDS[witness.name], timeoutSeconds: PATIENCE_SECONDS };
  const came = await witness.ask('visit/settled', ask);
  if (!came.ok) throw new Error(came.message);
}

async function act(witness: Witness, tab: Tab, site: ServedSite, what: Act): Promise<void> {
  if ('open' in what) await tab.page.goto(`https://${site.host}${what.open}`);
  else if ('press' in what) {
    // A page that is not on show is not painted, and what is not painted cannot be clicked.
    await tab.page.bringToFront();
    await tab.page.click(`#${what.press}`);
  } else if ('read' in what) {
    const given = await witness.ask('policy/read', { tab: tab.id, url: what.read });
    if (!given.ok) throw new Error(given.message);
  } else await new Promise((done) => setTimeout(done, what.staySeconds * 1000));
  await settled(witness, tab);
}

const eventsIn = ({ passes }: FindingsExport): number => passes[0]?.events?.length ?? 0;

/** Both of the same log: asked again where something was told in between, which a busy browser does late. */
async function shownAndExported(witness: Witness, tab: Tab, site: ServedSite) {
  let exported: FindingsExport | null = null;
  for (;;) {
    const status = await witness.ask('visit/status', { tab: tab.id });
    if (!status.ok || status.value.visit === null || status.value.report === null)
      throw new Error(`${site.host} was not witnessed`);
    const again = await witness.ask('visit/export', { visit: status.value.visit, events: true });
    if (!again.ok) throw new Error(again.message);
    if (exported !== null && eventsIn(exported) === eventsIn(again.value))
      return { shown: status.value.report, exported: again.value };
    exported = again.value;
  }
}

/** What the extension says of the last visit: as the popup shows it, and as it is exported with its log. */
async function lived(witness: Witness, site: ServedSite, openTab: () => Promise<Tab>) {
  const tab = await openTab();
  try {
    for (const [index, acts] of site.visits.entries()) {
      if (index > 0) await tab.page.goto(ELSEWHERE);
      for (const what of acts) await act(witness, tab, site, what);
    }
    return await shownAndExported(witness, tab, site);
  } finally {
    await tab.page.close();
  }
}

const findingsOf = ({ passes }: FindingsExport): readonly Finding[] =>
  passes.flatMap(({ findings }) => findings);

const line = ({ code, subject, level }: Finding): string =>
  `${code} ${level} ${subject.kind} ${subject.name}`;

/** What was violated: everything of a breaking site; what stands above advice of an honest one. */
function verdicts(site: ServedSite, report: FindingsExport) {
  const honest = codesOf(site.title).length === 0;
  const violated = findingsOf(report).filter(
    ({ status, level }) => status === 'violated' && !(honest && level === 'advisory'),
  );
  return { codes: [...new Set(violated.map(({ code }) => code))].sort(), lines: violated.map(line) };
}

async function judged(
  witness: Witness,
  site: ServedSite,
  openTab: () => Promise<Tab>,
): Promise<FindingsExport | null> {
  try {
    const { shown, exported } = await lived(witness, site, openTab);
    const { codes, lines } = verdicts(site, exported);
    const told = `${site.host}: ${site.title}\n${lines.join('\n')}`;
    expect.soft(codes, told).toEqual([...codesOf(site.title)].sort());
    expect.soft(findingsOf(shown), `${site.host}: popup and export`).toEqual(findingsOf(exported));
    const read = readDocument(JSON.parse(JSON.stringify(exported)));
    const again = read.ok ? judgeDocument(read.value) : null;
    expect.soft(again?.changed, `${site.host}: judged again`).toEqual([]);
    return exported;
  } catch (error) {
    expect.soft(String(error), site.host).toBe('');
    return null;
  }
}

async function visitAll(browser: 'chromium' | 'firefox', sites: readonly ServedSite[], info: TestInfo) {
  const server = await serveSites(hostsOf(sites));
  const witness = await launchBrowser(browser, { map: [server.mapping] });
  const reports: FindingsExport[] = [];
  try {
    const { settings } = await readSettings(witness);
    const answered = sites.flatMap(({ host, answer }) => (answer === undefined ? [] : [{ host, answer }]));
    const exceptions = Object.fromEntries(
      answered.map(({ host, answer }) => [
        host.split('.').slice(-2).join('.'),
        { mode: 'answer' as const, preference: answer },
      ]),
    );
    await witness.ask('settings/write', { settings: { ...settings, mode: 'off', sites: exceptions } });
    // A new tab is told from the others by being new: one at a time.
    let opening: Promise<unknown> = Promise.resolve();
    const openTab = (): Promise<Tab> => {
      const tab = opening.then(() => witness.openTab());
      opening = tab.catch(() => null);
      return tab;
    };
    const waiting = [...sites];
    const work = async (): Promise<void> => {
      for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
        const report = await judged(witness, site, openTab);
        if (report !== null) reports.push(report);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE[browser] }, work));
  } finally {
    await witness.close();
    await server.close();
  }
  const file = info.outputPath('exports.jsonl');
  writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'));
  const replayed = await cookieWitness(['judge', file]);
  expect.soft(replayed.code, replayed.said).toBe(0);
}

async function readSettings(witness: Witness) {
  const read = await witness.ask('settings/read', null);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** Lived by opening the first page alone: what `audit` does by itself. */
const firstPageAlone = ({ visits, answer, others }: ServedSite): boolean =>
  answer === undefined && others === undefined && JSON.stringify(visits) === JSON.stringify([[open('/')]]);

const Line = v.object({
  site: v.string(),
  passes: v.array(v.object({ findings: v.array(v.object({ code: v.string(), status: v.string() })) })),
});

test('the zoo on the command line: the same codes', async () => {
  const sites = BREAKING_SITES.filter(firstPageAlone).filter((_, index) => index % 7 === 0);
  const server = await serveSites(hostsOf(sites));
  try {
    const urls = sites.map(({ host }) => `https://${host}/`);
    const mapped = ['--map', `*=127.0.0.1:${server.port}`];
    const ran = await cookieWitness(['audit', ...urls, '--insecure', ...mapped, '--wait', '1']);
    expect(ran.out, ran.said).not.toBe('');
    const lines = ran.out.trim().split('\n');
    const codes = lines.map((text) => {
      const { site, passes } = v.parse(Line, JSON.parse(text));
      const violated = passes.flatMap(({ findings }) =>
        findings.filter(({ status }) => status === 'violated').map(({ code }) => code),
      );
      return [site, [...new Set(violated)].sort()];
    });
    const expected = sites.map(({ host, title }) => [host.replace('www.', ''), [...codesOf(title)].sort()]);
    expect(Object.fromEntries(codes), ran.said).toEqual(Object.fromEntries(expected));
  } finally {
    await server.close();
  }
});

const third = (sites: readonly ServedSite[]): readonly ServedSite[] =>
  sites.filter((_, index) => index % 3 === 0);
const half = Math.ceil(BREAKING_SITES.length / 2);
const GROUPS = {
  honest: HONEST_SITES,
  'breaking, first half': BREAKING_SITES.slice(0, half),
  'breaking, second half': BREAKING_SITES.slice(half),
} as const;

test.describe.configure({ timeout: 300_000 });

for (const [name, sites] of Object.entries(GROUPS))
  test(`the zoo in chromium: ${name}`, async ({ browserName: _ }, info) => {
    await visitAll('chromium', sites, info);
  });

test('the zoo in firefox: every third site', async ({ browserName: _ }, info) => {
  await visitAll('firefox', third([...HONEST_SITES, ...BREAKING_SITES]), info);
});
