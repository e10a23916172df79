import { expect, test } from '@playwright/test';
import { OPTIONAL_CATEGORIES, type OptionalCategory, type Preference } from '../../lib/model/category';
import type { LoggedEvent } from '../../lib/model/event';
import { DECOYS } from '../sites/banners/decoys';
import { HOMEMADE } from '../sites/banners/homemade';
import { type BannerPage, REAL } from '../sites/banners/real';
import { REAL_FOURTH } from '../sites/banners/real-fourth';
import { REAL_SECOND } from '../sites/banners/real-second';
import { REAL_THIRD } from '../sites/banners/real-third';
import { bannerSite } from '../sites/banners/serve';
import { STAND_INS } from '../sites/banners/stand-ins';
import { type SiteServer, serveSites } from '../sites/server';
import { launchBrowser, type Witness } from './browsers';

const PREFERENCES: Readonly<Record<string, Preference>> = {
  reject: { preferences: false, analytics: false, marketing: false },
  accept: { preferences: true, analytics: true, marketing: true },
  analytics: { preferences: false, analytics: true, marketing: false },
  comfort: { preferences: true, analytics: true, marketing: false },
};
/** Milliseconds after which a banner counts as not answered; far beyond what answering takes. */
const ANSWER_PATIENCE = 8_000;

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites({
    '*': bannerSite([
      ...REAL,
      ...REAL_SECOND,
      ...REAL_THIRD,
      ...REAL_FOURTH,
      ...HOMEMADE,
      ...STAND_INS,
      ...DECOYS,
    ]),
  });
});
test.afterAll(async () => {
  await server.close();
});

async function prefer(witness: Witness, preference: Preference, sites = {}): Promise<void> {
  const read = await witness.ask('settings/read', null);
  if (!read.ok) throw new Error(read.message);
  const written = await witness.ask('settings/write', {
    settings: { ...read.value.settings, mode: 'answer', preference, sites },
  });
  if (!written.ok) throw new Error(written.message);
}

async function eventsOf(witness: Witness, tab: number): Promise<readonly LoggedEvent[]> {
  const status = await witness.ask('visit/status', { tab });
  const visit = status.ok ? status.value.visit : null;
  if (visit === null) return [];
  const events = await witness.ask('visit/events', { visit, after: 0 });
  return events.ok ? events.value : [];
}

/** What came of a banner: our report, and what the page itself says. */
async function visit(witness: Witness, path: string, host: string) {
  const tab = await witness.openTab();
  try {
    await tab.page.goto(`https://${host}/${path}`);
    let events: readonly LoggedEvent[] = [];
    const until = Date.now() + ANSWER_PATIENCE;
    while (!events.some((event) => event.kind === 'answer-given') && Date.now() < until)
      events = await eventsOf(witness, tab.id);
    const given = events.findLast((event) => event.kind === 'answer-given');
    // Some libraries load their page anew once they are answered.
    await tab.page.waitForFunction('typeof truth === "function"');
    const truth: unknown = await tab.page.evaluate('truth()');
    return { given, truth: Object(truth), events };
  } finally {
    await tab.page.close();
  }
}

/** What a page's own account must be, and how it must be reported. */
function expected(page: BannerPage, preference: Preference) {
  const wishes = OPTIONAL_CATEGORIES.map((category) => preference[category]);
  const mixed = new Set(wishes).size > 1;
  const everything = wishes.every((wish) => wish);
  if (page.notice === true && !everything) return { result: 'not-offered', answered: false, wish: null };
  if (page.mute === true && mixed) return { result: 'not-possible', answered: false, wish: null };
  const { asks } = page;
  if (asks !== undefined) {
    const offered = (category: OptionalCategory): boolean => preference[category] && asks.includes(category);
    const wish = {
      preferences: offered('preferences'),
      analytics: offered('analytics'),
      marketing: offered('marketing'),
    };
    const missing = mixed && OPTIONAL_CATEGORIES.some((category) => preference[category] && !wish[category]);
    return { result: missing ? 'partial' : 'exact', answered: true, wish };
  }
  const none = page.allOrNothing === true && mixed;
  return { result: none ? 'partial' : 'exact', answered: true, wish: none ? PREFERENCES.reject : preference };
}

function answersAll(
  browser: 'chromium' | 'firefox',
  what: string,
  pages: readonly BannerPage[],
  names: readonly string[],
): void {
  for (const name of names) {
    test(`${browser}: every ${what} is answered exactly for ${name}`, async () => {
      test.setTimeout(240_000);
      const preference = PREFERENCES[name];
      if (preference === undefined) throw new Error(`No preference ${name}`);
      const witness = await launchBrowser(browser, { map: [server.mapping] });
      try {
        await prefer(witness, preference);
        for (const page of pages) {
          const { given, truth } = await visit(witness, page.id, `${page.id}.example`);
          const { result, answered, wish } = expected(page, preference);
          expect
            .soft(given?.kind === 'answer-given' && given.result, `${page.id} ${name} reported`)
            .toBe(result);
          expect.soft(truth.answered, `${page.id} ${name} answered`).toBe(answered);
          for (const category of OPTIONAL_CATEGORIES)
            expect
              .soft(truth[category] === true, `${page.id} ${name} ${category}`)
              .toBe(wish?.[category] ?? false);
          if (name !== 'accept')
            expect.soft(truth.interests === true, `${page.id} ${name} legitimate interests`).toBe(false);
        }
      } finally {
        await witness.close();
      }
    });
  }
}

answersAll(
  'chromium',
  'banner',
  [...REAL, ...REAL_SECOND, ...REAL_THIRD, ...HOMEMADE, ...REAL_FOURTH],
  ['reject', 'accept', 'analytics', 'comfort'],
);
answersAll(
  'firefox',
  'banner',
  [...REAL, ...REAL_SECOND, ...REAL_THIRD, ...HOMEMADE, ...REAL_FOURTH].filter((_, index) => index % 3 === 0),
  ['reject', 'analytics'],
);

answersAll('chromium', 'stand-in', STAND_INS, ['reject', 'analytics']);
answersAll(
  'firefox',
  'stand-in',
  STAND_INS.filter((_, index) => index % 3 === 0),
  ['comfort'],
);

test('no decoy is clicked, whatever is preferred', async () => {
  test.setTimeout(120_000);
  const witness = await launchBrowser('chromium', { map: [server.mapping] });
  try {
    for (const preference of [PREFERENCES.accept, PREFERENCES.reject]) {
      if (preference === undefined) continue;
      await prefer(witness, preference);
      const tabs = [];
      for (const decoy of DECOYS) {
        const tab = await witness.openTab();
        await tab.page.goto(`https://${decoy.id}.example/${decoy.id}`);
        tabs.push({ decoy, tab });
      }
      // Quiet: whatever would have been done has been done.
      await Promise.all(
        tabs.map(({ tab }) =>
          witness.ask('visit/settled', { tab: tab.id, quietSeconds: 1, timeoutSeconds: 8 }),
        ),
      );
      for (const { decoy, tab } of tabs) {
        const truth = Object(await tab.page.evaluate('truth()'));
        expect.soft(truth.clicks, decoy.id).toEqual([]);
        const events = await eventsOf(witness, tab.id);
        const given = events.filter((event) => event.kind === 'answer-given');
        expect
          .soft(
            given.filter((event) => event.result !== 'not-possible'),
            decoy.id,
          )
          .toEqual([]);
        await tab.page.close();
      }
    }
  } finally {
    await witness.close();
  }
});
