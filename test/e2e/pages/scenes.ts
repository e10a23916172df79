import { expect, type Page } from '@playwright/test';
import { STATES } from '../../fixtures/exports/status';
import { twoPasses } from '../../fixtures/exports/visit';
import { finds, requests, stores, visit, writes } from '../../fixtures/visit';
import { popupScene, type Scene, scene } from './stage';

/** Every page in every state, for the tests of how pages look and for the screenshots. */
export interface Shown {
  /** Serves as a file name. */
  readonly name: string;
  readonly path: string;
  readonly scene: (language: string) => Scene;
  /** Brings the page into its state, without words of any language. */
  readonly act?: (page: Page) => Promise<void>;
  /** Folded parts are unfolded for the picture. */
  readonly open?: boolean;
  readonly widths: readonly number[];
}

const plain = (language: string): Scene => scene({}, language);
const REPORT = `report.html?visit=${STATES.breach?.visit}`;

const events = visit(
  {},
  finds('session-id', { maxAge: null }),
  writes('_ga', { maxAge: 34_560_000 }),
  stores('player-volume'),
  requests('https://www.google-analytics.com/g/collect?v=2', { type: 'ping', identifiers: { cid: '_ga' } }),
  writes('_fbp', { maxAge: 7_776_000, setter: 'https://connect.facebook.net/en_US/fbevents.js' }),
);

async function openFile(page: Page, document: unknown, name: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document)),
  });
}

/** What another browser of the person has set otherwise. */
const other = { mode: 'ask', theme: 'dark' };

const SETTINGS_FILE = {
  version: 1,
  mode: 'ask',
  preference: { preferences: true, analytics: true, marketing: false },
  sites: { 'news.example': { mode: 'answer' }, 'shop.example': { observe: false } },
  retentionDays: 30,
  language: null,
  theme: 'dark',
  onboarded: true,
};

/** A page as the worker that has seen the fixture visit lets it be. */
const shown = (name: string, path: string, widths: readonly number[], act?: Shown['act']): Shown => ({
  name,
  path,
  scene: plain,
  widths,
  ...(act === undefined ? {} : { act }),
});

export const SHOWN: readonly Shown[] = [
  ...Object.keys(STATES).map((state) => ({
    name: `popup-${state}`,
    path: 'popup.html',
    scene: (language: string) => popupScene(state, language),
    widths: [400, 320],
  })),
  { name: 'popup-open', path: 'popup.html', scene: plain, widths: [400, 320], open: true },
  {
    name: 'popup-failed',
    path: 'popup.html',
    scene: (language) => ({ answers: {}, language }),
    widths: [400],
  },
  shown('report', REPORT, [1280, 360]),
  shown('report-details', REPORT, [1280], async (page) => {
    await page.locator('.item-table .link').first().click();
    await page.locator('.item-details').waitFor();
    await page.locator('#compare select').selectOption({ index: 1 });
    await page.locator('#compare .side-by-side').waitFor();
  }),
  shown('report-failed', 'report.html', [900, 360]),
  shown('report-passes', 'sites.html', [1280, 360], async (page) => {
    await openFile(page, twoPasses, 'report.json');
    await page.locator('.report .segments').waitFor();
  }),
  shown('options', 'options.html', [900, 360]),
  {
    ...shown('options-import', 'options.html', [900, 360], async (page) => {
      await openFile(page, SETTINGS_FILE, 'settings.json');
      await page.locator('#file ins, #file del').first().waitFor();
    }),
    scene: (language) =>
      scene(
        { 'sync/read': { ok: true, value: { on: false, problem: 'QUOTA_BYTES quota exceeded', other } } },
        language,
      ),
  },
  {
    name: 'options-managed',
    path: 'options.html',
    scene: (language) => {
      const { answers } = scene({}, language);
      return scene(
        {
          'settings/read': {
            ...Object(answers['settings/read']),
            value: {
              ...Object(answers['settings/read']).value,
              managed: ['preference', 'mode', 'retentionDays', 'sites'],
            },
          },
        },
        language,
      );
    },
    widths: [900],
  },
  shown('sites', 'sites.html', [1100, 360]),
  shown('sites-deleted', 'sites.html', [1100, 360], async (page) => {
    await page.locator('tbody input[type=checkbox]').first().check();
    await page.locator('.table-tools .danger').click();
    await page.locator('.toast button').waitFor();
  }),
  {
    name: 'sites-none',
    path: 'sites.html',
    scene: (language) => scene({ 'sites/list': { ok: true, value: [] } }, language),
    widths: [1100, 360],
  },
  shown('welcome', 'welcome.html', [900, 360]),
  {
    name: 'devtools',
    path: 'devtools-panel.html?tab=7',
    scene: (language) => scene({ 'visit/events': { ok: true, value: events } }, language),
    widths: [1100, 360],
    act: (page) => page.locator('tbody tr').first().waitFor(),
  },
  shown('devtools-empty', 'devtools-panel.html?tab=7', [1100]),
];

/** The page in its state, drawn. */
export async function show(page: Page, origin: string, shown: Shown): Promise<void> {
  await page.goto(`${origin}/${shown.path}`);
  await page.locator('h1').first().waitFor();
  await shown.act?.(page);
}

/** Elements that reach beyond the window's edge, but for regions that scroll on purpose. */
export const beyondEdges = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.closest('.scroll-box, .wide, .chart, .hidden-visually, .skip') === null)
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 0.5 || left < -0.5);
      })
      .map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.slice(0, 40)}`),
  );

/** Controls whose words do not fit into them. A name in the table is cut on purpose; its details have it whole. */
export const cutControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button:not(.link), summary, .segment, .button, legend, h1, h2, h3')]
      .filter((one) => one.closest('.hidden-visually') === null && !one.classList.contains('hidden-visually'))
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.slice(0, 40)}`),
  );

/** A language that does not exist: every text accented and half as long again, as the longest translations are. */
export async function pseudoLocalise(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ACCENTS: Readonly<Record<string, string>> = {
      a: 'å',
      e: 'é',
      i: 'î',
      o: 'ö',
      u: 'ü',
      c: 'ç',
      n: 'ñ',
    };
    const longer = (text: string): string => {
      const accented = text.replace(/[aeioucn]/g, (letter) => ACCENTS[letter] ?? letter);
      const words = ' öné twö thréé föür fîvé sîx sévén éîght ñîñé téñ élévéñ twélvé'.repeat(6);
      return `⟦${accented}${words.slice(0, Math.ceil(text.trim().length * 0.5))}⟧`;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const value = node.nodeValue ?? '';
      if (/\p{Letter}/u.test(value) && node.parentElement?.closest('.code, .name, kbd') === null)
        node.nodeValue = longer(value);
    }
  });
  await expect(page.locator('body')).toContainText('⟦');
}
