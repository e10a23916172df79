import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { DEMO_SITES } from '../../../demo/sites';
import { readExport } from '../../../lib/present/export/read';
import { type SiteServer, serveSites } from '../../sites/server';
import { launchChromium, playwrightContext, type Witness } from '../browsers';
import { expectExports } from './exported';
import { expectWishes } from './wishes';

/** As a person would, with the real worker: first run, a visit, the verdict, exports, an exception, deletion and its undoing. */
const SITE = 'freelance-os-breaking.example';
/** A site whose banner can be answered purpose by purpose. */
const ANSWERED = 'freelance-os.example';

let server: SiteServer;
let witness: Witness;
let context: BrowserContext;
let tab: number;
let visit: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await serveSites(DEMO_SITES);
  witness = await launchChromium({ map: [server.mapping] });
  context = await playwrightContext(witness);
});
test.afterAll(async () => {
  await witness?.close();
  await server?.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${witness.origin}/${path}`);
  await page.locator('h1').first().waitFor();
  return page;
}

async function download(page: Page, label: RegExp): Promise<string> {
  await page.locator('.exports > summary').click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  await page.locator('.exports > summary').click();
  return readFile(await saved.path(), 'utf8');
}

test('first run: a page opens by itself, what is allowed is chosen, nothing is preselected', async () => {
  const isWelcome = (page: Page): boolean => page.url() === `${witness.origin}/welcome.html`;
  await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
  const page = context.pages().find(isWelcome) ?? (await open('welcome.html'));
  for (const name of ['Preferences', 'Analytics', 'Marketing']) {
    await expect(page.getByRole('checkbox', { name: new RegExp(name) })).not.toBeChecked();
  }
  await page.getByRole('radio', { name: /Only watch/ }).check();
  await page.getByRole('button', { name: 'Save and start' }).click();
  await expect(page.getByText('Ready. Open any site')).toBeVisible();
  await page.close();
});

test('a visit: the popup says the verdict, with the findings and their evidence', async () => {
  const opened = await witness.openTab();
  tab = opened.id;
  await opened.page.goto(`https://${SITE}/`, { waitUntil: 'load' });
  const settled = await witness.ask('visit/settled', { tab, quietSeconds: 1.5, timeoutSeconds: 20 });
  visit = settled.ok ? (settled.value.visit ?? '') : '';
  const popup = await open(`popup.html?tab=${tab}`);
  await expect(popup.locator('h1')).toContainText('potential breach');
  const finding = popup.locator('details.finding').first();
  await finding.locator('summary').click();
  await expect(finding.getByText('What happened')).toBeVisible();
  await expect(finding.getByText(/of the log/)).toBeVisible();
  await popup.close();
});

test('exports open again: JSON by its reader, HTML with nothing that runs, CSV with its rows', async () => {
  const popup = await open(`popup.html?tab=${tab}`);
  const json = readExport(await download(popup, /^JSON/));
  expect(json.ok ? json.value.site : json.message).toBe(SITE);
  const html = await download(popup, /^HTML/);
  expect(html).toContain(SITE);
  expect(html).not.toContain('<script');
  expect((await download(popup, /^CSV/)).split('\n').length).toBeGreaterThan(3);
  await popup.close();
});

test('an exported report opens again on the page of all sites, and in a plain tab without the extension', async () => {
  const report = await open(`report.html?visit=${encodeURIComponent(visit)}`);
  const json = await download(report, /^JSON \(/);
  const html = await download(report, /^HTML/);
  await report.close();
  const sites = await open('sites.html');
  await sites
    .locator('input[type=file]')
    .setInputFiles({ name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(sites.locator('h1')).toHaveText(`Report on ${SITE}`);
  await sites.close();
  const plain = await context.newPage();
  await plain.setContent(html);
  await expect(plain.locator('h1')).toContainText(SITE);
  await plain.close();
});

test('a changed preference answers the banner of the next visit, and the popup says so', async () => {
  const options = await open('options.html');
  await options.getByRole('checkbox', { name: /Analytics/ }).check();
  await options.getByRole('radio', { name: /^Answer/ }).check();
  await expect(options.getByText('Saved.')).toBeVisible();
  const shared = options.getByRole('checkbox', { name: 'Share these settings' });
  await expect(shared).not.toBeChecked();
  await shared.check();
  const sent = () => options.evaluate('chrome.storage.sync.get().then(JSON.stringify)');
  await expect.poll(sent).toContain('"analytics":true');
  await shared.uncheck();
  await expect.poll(sent).toBe('{}');
  await options.close();
  const opened = await witness.openTab();
  await opened.page.goto(`https://${ANSWERED}/`, { waitUntil: 'load' });
  const popup = await open(`popup.html?tab=${opened.id}`);
  await expect(popup.getByText(/Answered for you at/)).toBeVisible({ timeout: 20_000 });
  await expect(popup.getByRole('row', { name: /Analytics/ })).toContainText('Allow');
  await expect(popup.getByRole('row', { name: /Marketing/ })).toContainText('Refuse');
  await popup.close();
  await opened.page.close();
});

test('the person answers, takes back and opens the dialog from the popup', async () => {
  await expectWishes(witness);
});

test('an exception set in the popup is not taken back by options opened before', async () => {
  const options = await open('options.html');
  const popup = await open(`popup.html?tab=${tab}`);
  await popup.getByText('Off', { exact: true }).click();
  await expect(popup.getByRole('heading', { name: 'Off on this site' })).toBeVisible();
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(options.getByText('Saved.')).toBeVisible();
  const stored = await witness.ask('settings/read', null);
  expect(stored.ok ? stored.value.settings.sites[SITE] : stored.message).toEqual({ observe: false });
  expect(stored.ok ? stored.value.settings.theme : '').toBe('dark');
  await popup.getByRole('button', { name: 'Same as everywhere' }).click();
  await expect(popup.getByRole('heading', { name: 'Off on this site' })).toBeHidden();
  await popup.close();
  await options.close();
});

test('the report shows the visit at length, and every format is written and opens', async () => {
  const report = await open(`report.html?visit=${encodeURIComponent(visit)}`);
  await expect(report.locator('h1')).toHaveText(`Report on ${SITE}`);
  const folded = report.locator('main details:not([open])');
  const before = await folded.count();
  expect(before).toBeGreaterThan(0);
  await report.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await folded.count(), 'printed').toBe(0);
  await report.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await folded.count(), 'after the print').toBe(before);
  await report.locator('.chart').focus();
  await report.keyboard.press('+');
  const axis = () => report.locator('.chart text').allTextContents();
  const near = await axis();
  await report.keyboard.press('0');
  expect(await axis(), 'zoomed by keyboard').not.toEqual(near);
  await report.getByRole('searchbox').fill('no such cookie');
  await expect(report.locator('.item-table tbody th')).toHaveCount(0);
  await report.locator('.exports > summary').click();
  const files = new Map<string, Uint8Array>();
  await expect(report.getByRole('button', { name: 'Copy a summary' })).toBeVisible();
  for (const button of (await report.locator('.choice-button').all()).slice(1)) {
    const [saved] = await Promise.all([report.waitForEvent('download'), button.click()]);
    files.set(saved.suggestedFilename(), await readFile(await saved.path()));
  }
  expectExports(files, SITE);
  await expect(report.locator('#versions').getByText('The earliest version that is kept.')).toBeVisible();
  await report.close();
});

test('what is deleted can be brought back', async () => {
  // A page that stays open begins a visit of its own as soon as its history is deleted.
  for (const page of context.pages()) if (page.url().includes(SITE)) await page.close();
  const sites = await open('sites.html');
  await sites.getByRole('checkbox', { name: `Select ${SITE}` }).check();
  await sites.getByRole('button', { name: 'Delete the selected sites' }).click();
  await expect(sites.getByRole('link', { name: SITE })).toBeHidden();
  // What was pressed can no longer be: the keyboard goes on with the way back.
  await expect(sites.getByRole('button', { name: 'Undo' })).toBeFocused();
  await sites.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(sites.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(sites.getByRole('link', { name: SITE })).toBeVisible();
  await expect(sites.getByRole('button', { name: 'Delete', exact: true })).toBeDisabled();
  await sites.getByLabel('To').fill('2020-01-01');
  await sites.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(sites.getByText('0 visits deleted.')).toBeVisible();
  await sites.getByLabel('To').fill('');
  await sites.getByLabel('From').fill('2020-01-01');
  await sites.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(sites.getByRole('link', { name: SITE })).toBeHidden();
  await sites.getByRole('button', { name: 'Undo' }).click();
  await expect(sites.getByRole('link', { name: SITE })).toBeVisible();
  await sites.close();
});
