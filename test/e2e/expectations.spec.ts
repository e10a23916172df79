import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { livePass } from '../../cli/audit/pass';
import { type AuditPlan, readPass } from '../../cli/audit/plan';
import { BROWSERS } from '../../cli/browser/find';
import { demoPlan } from '../../demo/audit';
import { DEMO_SITES, DEMOS } from '../../demo/sites';
import { replay } from '../../lib/ledger/replay';
import { toFindingsExport } from '../../lib/present/export/json';
import { difference, EXPECTED_PASSES, expectedOf, violatedIn } from '../expectations';
import { type SiteServer, serveSites } from '../sites/server';
import { surroundingsOf } from './browsers';
import { cookieWitness } from './command-line';

/** As much of the findings document as is compared here. */
const Report = v.object({
  passes: v.array(
    v.object({
      answer: v.string(),
      findings: v.array(
        v.object({
          code: v.string(),
          status: v.string(),
          level: v.string(),
          subject: v.object({ kind: v.string(), name: v.string() }),
        }),
      ),
    }),
  ),
});

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(DEMO_SITES);
});
test.afterAll(() => server.close());

for (const browser of BROWSERS) {
  for (const { demo, answer, expected } of EXPECTED_PASSES) {
    test(`${demo.host}, answer ${answer}: the extension in ${browser}, and lib on its log`, async () => {
      const plan: AuditPlan = demoPlan(demo, browser, server);
      const said: string[] = [];
      const report = await livePass(
        `https://${demo.host}/`,
        readPass(answer),
        plan,
        surroundingsOf(browser),
        (line) => void said.push(line),
      );
      if (!report.ok) throw new Error([report.message, ...said].join('\n'));
      const pass = report.value.passes[0];
      if (pass?.events === undefined) throw new Error('the export holds no pass with its events');
      expect(difference(expected, violatedIn(pass)), said.join('\n')).toEqual([]);

      const replayed = toFindingsExport({
        ...report.value,
        passes: [{ ledger: replay(pass.events), answer }],
      }).passes[0];
      expect(replayed?.findings).toEqual(pass.findings);
    });
  }
}

for (const demo of DEMOS) {
  test(`${demo.host}: the command line`, async () => {
    test.setTimeout(300_000);
    const ran = await cookieWitness([
      'audit',
      `https://${demo.host}/`,
      ...demo.answers.flatMap((answer) => ['--answer', answer]),
      ...demo.visits.flatMap((path) => ['--visit', path]),
      '--insecure',
      '--map',
      `*=127.0.0.1:${server.port}`,
      '--wait',
      '1.5',
    ]);
    const { passes } = v.parse(Report, JSON.parse(ran.out));
    for (const pass of passes) {
      const { expected } = expectedOf(demo.host, pass.answer);
      expect(difference(expected, violatedIn(pass)), `${demo.host} ${pass.answer}`).toEqual([]);
    }
    const breaksLaw = passes
      .flatMap((pass) => pass.findings)
      .some((finding) => finding.status === 'violated' && finding.level === 'law');
    expect(ran.code).toBe(breaksLaw ? 1 : 0);
  });
}
