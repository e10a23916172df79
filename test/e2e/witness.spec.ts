import { expect, test } from '@playwright/test';
import { BROWSERS } from '../../cli/browser/find';
import type { ExportedItem, FindingsExport } from '../../lib/model/export';
import { type SiteServer, serveSites } from '../sites/server';
import { WITNESSED_SITES } from '../sites/witnessed';
import { launchBrowser, type Witness } from './browsers';

const SHOP = 'https://www.shop.example/';
const TAG = 'https://cdn.tags.example/tag.js';

/** Every item of the page, with who set it: `via url line`. */
const EXPECTED: Readonly<Record<string, string>> = {
  'cookie h_domain shop.example': `header ${SHOP} null`,
  'cookie h_host www.shop.example': `header ${SHOP} null`,
  'cookie h_redirect www.shop.example': `header ${SHOP}hop null`,
  'cookie s_blank www.shop.example': `script ${SHOP} 14`,
  'cookie s_inline www.shop.example': `script ${SHOP} 4`,
  'cookie s_srcdoc www.shop.example': `script ${SHOP} 1`,
  'cookie s_store www.shop.example': `script ${TAG} 3`,
  'cookie s_tag shop.example': `script ${TAG} 1`,
  'cookie t_partitioned widget.other.example': 'header https://widget.other.example/frame null',
  'cookie t_pixel tracker.example': 'header https://px.tracker.example/pixel.gif null',
  'indexedDB s_database www.shop.example': `script ${SHOP} 7`,
  'localStorage s_brief www.shop.example': `script ${SHOP} 18`,
  'localStorage s_local www.shop.example': `script ${TAG} 2`,
  'localStorage s_property www.shop.example': `script ${SHOP} 6`,
  'sessionStorage s_session www.shop.example': `script ${SHOP} 5`,
};

const STORED: ReadonlySet<string> = new Set(['cookie', 'localStorage', 'sessionStorage', 'indexedDB']);

async function reportOf(witness: Witness, tab: number): Promise<FindingsExport> {
  const settled = await witness.ask('visit/settled', { tab, quietSeconds: 1, timeoutSeconds: 40 });
  expect(settled).toMatchObject({ ok: true, value: { settled: true } });
  const status = await witness.ask('visit/status', { tab });
  expect(status.ok && status.value.state).toBe('watching');
  if (!status.ok || status.value.report === null) throw new Error('no report');
  return status.value.report;
}

const itemsOf = (report: FindingsExport): readonly ExportedItem[] => report.passes[0]?.items ?? [];

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(WITNESSED_SITES);
});
test.afterAll(() => server.close());

for (const browser of BROWSERS) {
  test(`${browser}: every way of storing is witnessed once, with its author`, async () => {
    const witness = await launchBrowser(browser, { map: [server.mapping] });
    try {
      const { id, page } = await witness.openTab();
      await page.goto(SHOP);
      const report = await reportOf(witness, id);
      const stored = itemsOf(report).filter((item) => STORED.has(item.kind));
      expect(
        Object.fromEntries(
          stored.map((item) => [
            `${item.kind} ${item.name} ${item.domain}`,
            `${item.setBy?.via} ${item.setBy?.url} ${item.setBy?.line}`,
          ]),
        ),
      ).toEqual(EXPECTED);
      expect(stored.map((item) => [item.name, item.writes])).toEqual(stored.map((item) => [item.name, 1]));
      expect(report.passes[0]?.coverage).toMatchObject({ gaps: [], freshJar: true });
      // The browser caps the two years at 400 days; what was asked for is kept beside it.
      const domain = stored.find((item) => item.name === 'h_domain');
      expect(domain?.rawMaxAge).toBe(63_072_000);
      // Counted from when the jar told of it, which a busy browser does a second later.
      expect(domain?.lifetimeSeconds).toBeGreaterThan(34_560_000 - 5);
      expect(domain?.lifetimeSeconds).toBeLessThanOrEqual(34_560_000);
      expect(itemsOf(report).find((item) => item.kind === 'fingerprinting')?.setBy?.url).toBe(TAG);
      expect(JSON.stringify(report)).not.toMatch(/inline-value|tag-value|domain-value|host-only/);
    } finally {
      await witness.close();
    }
  });

  test(`${browser}: a visit goes on within a site, ends with it, and finds what earlier ones left`, async () => {
    const witness = await launchBrowser(browser, { map: [server.mapping] });
    try {
      const { id, page } = await witness.openTab();
      await page.goto(SHOP);
      await page.goto(`${SHOP}empty`);
      const first = await reportOf(witness, id);
      expect(first.passes[0]?.coverage.pages).toEqual([SHOP, `${SHOP}empty`]);
      await page.goto('https://www.other-site.example/');
      expect(itemsOf(await reportOf(witness, id)).filter((item) => STORED.has(item.kind))).toEqual([]);
      await page.goto(`${SHOP}empty`);
      const again = await reportOf(witness, id);
      const found = itemsOf(again).filter((item) => item.kind === 'cookie');
      expect(found.length).toBeGreaterThan(5);
      expect(found.map((item) => [item.name, item.phase])).toEqual(found.map(({ name }) => [name, 'found']));
      expect(again.passes[0]?.coverage.freshJar).toBe(false);
      const sites = await witness.ask('sites/list', null);
      expect(sites.ok && sites.value.map(({ site, visits }) => [site, visits]).sort()).toEqual([
        ['other-site.example', 1],
        ['shop.example', 2],
      ]);
    } finally {
      await witness.close();
    }
  });
}
