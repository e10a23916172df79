import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { BROWSERS } from '../../cli/browser/find';
import { judgeDocument } from '../../cli/judge';
import { DEMO_SITES, DEMOS } from '../../demo/sites';
import { readDocument } from '../../lib/present/export/read-document';
import { difference, expectedOf, violatedIn } from '../expectations';
import { type SiteServer, serveSites } from '../sites/server';
import { cookieWitness } from './command-line';

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(DEMO_SITES);
});
test.afterAll(() => server.close());

// Several passes one after the other, each in a browser of its own.
test.describe.configure({ timeout: 300_000 });

for (const demo of DEMOS) {
  for (const browser of BROWSERS) {
    test(`${demo.host}: the command line, the extension in ${browser}, and lib on its log`, async ({
      browserName: _,
    }, info) => {
      const ran = await cookieWitness([
        'audit',
        `https://${demo.host}/`,
        '--browser',
        browser,
        ...demo.answers.flatMap((answer) => ['--answer', answer]),
        ...demo.visits.flatMap((path) => ['--visit', path]),
        '--insecure',
        '--map',
        `*=127.0.0.1:${server.port}`,
        '--wait',
        '1.5',
      ]);
      expect(ran.out, ran.said).not.toBe('');
      // Kept for whoever has to find out why a run differed.
      writeFileSync(info.outputPath('export.json'), ran.out);
      const read = readDocument(JSON.parse(ran.out));
      if (!read.ok) throw new Error(read.message);
      const { passes } = read.value;
      expect(passes.map(({ answer }) => answer)).toEqual(demo.answers);
      for (const { answer, findings } of passes) {
        const differs = difference(expectedOf(demo.host, String(answer)), violatedIn({ findings }));
        expect.soft(differs, `${answer}\n${ran.said}`).toEqual([]);
      }
      expect(judgeDocument(read.value)?.changed).toEqual([]);
      const breaksLaw = passes
        .flatMap(({ findings }) => findings)
        .some(({ status, level }) => status === 'violated' && level === 'law');
      expect(ran.code).toBe(breaksLaw ? 1 : 0);
    });
  }
}
