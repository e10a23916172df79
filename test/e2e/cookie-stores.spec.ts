import { expect, test } from '@playwright/test';
import type { ExportedItem } from '../../lib/model/export';
import { type SiteServer, serveSites } from '../sites/server';
import { WITNESSED_SITES } from '../sites/witnessed';
import { launchFirefox, type Witness } from './browsers';

/** Firefox alone: Chromium has no containers, and lets no test allow an extension in its private windows. */
const SHOP = 'https://www.shop.example/';

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(WITNESSED_SITES);
});
test.afterAll(() => server.close());

type Tab = Awaited<ReturnType<Witness['openTab']>>;

async function visited(witness: Witness, { id, page }: Tab, url: string) {
  await page.goto(url);
  const settled = await witness.ask('visit/settled', { tab: id, quietSeconds: 1, timeoutSeconds: 40 });
  expect(settled).toMatchObject({ ok: true, value: { settled: true } });
  const status = await witness.ask('visit/status', { tab: id });
  if (!status.ok || status.value.report === null) throw new Error('no report');
  return status.value;
}

const cookies = (items: readonly ExportedItem[] = []): readonly ExportedItem[] =>
  items.filter(({ kind, party }) => kind === 'cookie' && party === 'first');

test('firefox: a container has a jar of its own', async () => {
  const witness = await launchFirefox({ map: [server.mapping] });
  try {
    const inside = await visited(
      witness,
      await witness.openTab(await witness.browser.createBrowserContext()),
      SHOP,
    );
    const set = cookies(inside.report?.passes[0]?.items);
    expect(set.length).toBeGreaterThan(5);
    for (const { name, storeId, phase } of set) {
      expect(storeId, name).toMatch(/^firefox-container-\d+$/);
      expect(phase, name).not.toBe('found');
    }
    // Outside, on a page that sets nothing, nothing of it is there.
    const outside = await visited(witness, await witness.openTab(), `${SHOP}empty`);
    expect(cookies(outside.report?.passes[0]?.items)).toEqual([]);
    expect(outside.report?.passes[0]?.coverage.freshJar).toBe(true);
  } finally {
    await witness.close();
  }
});

test('firefox: a private window is witnessed, and stays out of the history', async () => {
  const witness = await launchFirefox({ map: [server.mapping], privateWindows: true });
  try {
    const status = await visited(witness, await witness.openTab(), SHOP);
    expect(status.private).toBe(true);
    const set = cookies(status.report?.passes[0]?.items);
    expect(set.length).toBeGreaterThan(5);
    for (const { name, storeId } of set) expect(storeId, name).toBe('firefox-private');
    const sites = await witness.ask('sites/list', null);
    expect(sites).toEqual({ ok: true, value: [] });
  } finally {
    await witness.close();
  }
});
