import { expect, test } from '@playwright/test';
import type { Preference } from '../../lib/model/category';
import type { AnswerGiven } from '../../lib/model/event';
import { LIMITS } from '../sites/banners/limits';
import { bannerSite } from '../sites/banners/serve';
import { type SiteServer, serveSites } from '../sites/server';
import { launchChromium, type Witness } from './browsers';

/** What answering must never do, each on a page that invites it. */
const NOTHING: Preference = { preferences: false, analytics: false, marketing: false };
const EVERYTHING: Preference = { preferences: true, analytics: true, marketing: true };
const PATIENCE_MILLISECONDS = 10_000;

let server: SiteServer;
let witness: Witness;

test.beforeAll(async () => {
  server = await serveSites({ '*': bannerSite(LIMITS) });
  witness = await launchChromium({ map: [server.mapping] });
});
test.afterAll(async () => {
  await witness?.close();
  await server?.close();
});

async function prefer(preference: Preference, sites = {}): Promise<void> {
  const read = await witness.ask('settings/read', null);
  if (!read.ok) throw new Error(read.message);
  const settings = { ...read.value.settings, mode: 'answer' as const, preference, sites };
  expect((await witness.ask('settings/write', { settings })).ok).toBe(true);
}

async function visit(id: string) {
  const { id: tab, page } = await witness.openTab();
  await page.goto(`https://${id}.example/${id}`);
  const done = async (): Promise<readonly string[]> => Object(await page.evaluate('truth()')).done;
  const answers = async (): Promise<readonly AnswerGiven[]> => {
    const status = await witness.ask('visit/status', { tab });
    const current = status.ok ? status.value.visit : null;
    const events = current === null ? null : await witness.ask('visit/events', { visit: current, after: 0 });
    return events?.ok === true ? events.value.filter((event) => event.kind === 'answer-given') : [];
  };
  const settled = async (): Promise<void> => {
    await witness.ask('visit/settled', { tab, quietSeconds: 1.5, timeoutSeconds: 15 });
  };
  return { page, done, answers, settled };
}

const reasonOf = (answers: readonly AnswerGiven[]): string | null => answers.at(-1)?.reason ?? null;

test('a site that opens its banner again and again is answered twice, and left', async () => {
  await prefer(NOTHING);
  const { page, done, answers, settled } = await visit('asks-again');
  await expect
    .poll(async () => reasonOf(await answers()), { timeout: PATIENCE_MILLISECONDS })
    .toBe('site-asks-again');
  await settled();
  expect(await done()).toEqual(['no', 'no']);
  await page.close();
});

test('an answer causes one reload and never a second', async () => {
  await prefer(NOTHING);
  const { page, done, answers, settled } = await visit('reloads-for-ever');
  // Said of the answer itself where it was still being read back, else of the site.
  await expect
    .poll(async () => reasonOf(await answers()), { timeout: PATIENCE_MILLISECONDS })
    .toMatch(/^(?:site-asks-again|dialog-still-there)$/);
  await settled();
  expect(await done()).toEqual(['load', 'no', 'load']);
  await page.close();
});

test('nothing is pressed any more once the person uses the dialog', async () => {
  await prefer(NOTHING);
  const { page, done, answers, settled } = await visit('slow-layer');
  await expect.poll(done, { timeout: PATIENCE_MILLISECONDS }).toEqual(['more']);
  await page.locator('#spot').click();
  await expect
    .poll(async () => reasonOf(await answers()), { timeout: PATIENCE_MILLISECONDS })
    .toBe('person-is-answering');
  await settled();
  expect(await done()).toEqual(['more', 'person']);
  await page.close();
});

test('someone writing in a form keeps the focus and every letter', async () => {
  await prefer(NOTHING);
  const { page, done, answers } = await visit('takes-focus');
  await page.focus('#name');
  await page.keyboard.type('Grace Hopper');
  await expect
    .poll(async () => (await answers()).length, { timeout: PATIENCE_MILLISECONDS })
    .toBeGreaterThan(0);
  await page.keyboard.type(' R.A.');
  expect(await done()).toEqual(['no']);
  expect(await page.evaluate('truth()')).toMatchObject({ focused: 'name', typed: 'Grace Hopper R.A.' });
  await page.close();
});

test('the banner of another site in a frame of the page is left alone', async () => {
  for (const preference of [NOTHING, EVERYTHING]) {
    await prefer(preference);
    const { page, done, answers, settled } = await visit('embeds-another-site');
    await settled();
    expect(await done()).toEqual([]);
    expect(await answers()).toEqual([]);
    await page.close();
  }
});

test('a site excepted by the person is not answered', async () => {
  await prefer(NOTHING, { 'excepted.example': { mode: 'ask' } });
  const asked = await visit('excepted');
  await asked.settled();
  expect(await asked.done()).toEqual([]);
  await asked.page.close();
  await prefer(NOTHING);
  const answered = await visit('excepted');
  await expect.poll(answered.done, { timeout: PATIENCE_MILLISECONDS }).toEqual(['no']);
  await answered.page.close();
});

test('signing up, paying and logging in are never clicked', async () => {
  for (const preference of [NOTHING, EVERYTHING]) {
    await prefer(preference);
    const { page, done, settled } = await visit('sells-beside');
    await settled();
    for (const clicked of await done()) expect(['no']).toContain(clicked);
    await page.close();
  }
});
