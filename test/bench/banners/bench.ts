import type { Preference } from '../../../lib/model/category';
import type { LoggedEvent } from '../../../lib/model/event';
import { launchChromium } from '../../e2e/browsers';
import { HOMEMADE } from '../../sites/banners/homemade';
import { REAL } from '../../sites/banners/real';
import { REAL_FOURTH } from '../../sites/banners/real-fourth';
import { REAL_SECOND } from '../../sites/banners/real-second';
import { REAL_THIRD } from '../../sites/banners/real-third';
import { bannerSite } from '../../sites/banners/serve';
import { serveSites } from '../../sites/server';

/**
 * Prints a table by banner: for each preference the milliseconds from the dialog being visible on the page to the answer being
 * verified, and what was reported where it is not `exact`. Ends within six minutes: what was not reached by then is left out,
 * and said.
 */
const PREFERENCES: Readonly<Record<string, Preference>> = {
  reject: { preferences: false, analytics: false, marketing: false },
  accept: { preferences: true, analytics: true, marketing: true },
  analytics: { preferences: false, analytics: true, marketing: false },
  'preferences+analytics': { preferences: true, analytics: true, marketing: false },
};
const PATIENCE_MILLISECONDS = 8_000;
const WHOLE_MILLISECONDS = 5.5 * 60_000;
/** Between two looks into the log: asking without pause would take the processor from what is measured. */
const PAUSE_MILLISECONDS = 20;

/** Notes when a dialog is first visible, looking at each frame that is drawn: by its markup, or by what lies over the page. */
const WATCH_VISIBLE = `(() => {
  const dialogs = '.gone, [role=dialog], dialog[open], .cookie-notice, .cookie-modal, .cc-window, #tarteaucitronAlertBig, #cm, [class^=orejime-], [class*=banner]';
  const look = () => {
    const seen = [...document.querySelectorAll(dialogs)].some((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.getBoundingClientRect().height > 20);
    const over = [[0.5, 0.98], [0.5, 0.5], [0.1, 0.98], [0.3, 0.3]].some(([x, y]) => { const at = document.elementFromPoint(x * innerWidth, y * innerHeight); return at !== null && (at.localName.includes('-') || getComputedStyle(at).position === 'fixed'); });
    if (seen || over) window.dialogVisibleAt = Date.now(); else requestAnimationFrame(look);
  };
  look();
})()`;

interface Measured {
  readonly banner: string;
  readonly preference: string;
  readonly visibleToVerified: number | null;
  readonly reportedToVerified: number | null;
  readonly result: string;
}

const pages = [...REAL, ...REAL_SECOND, ...REAL_THIRD, ...HOMEMADE, ...REAL_FOURTH];
const server = await serveSites({ '*': bannerSite(pages) });
const witness = await launchChromium({ map: [server.mapping] });

async function eventsOf(tab: number): Promise<readonly LoggedEvent[]> {
  const status = await witness.ask('visit/status', { tab });
  const visit = status.ok ? status.value.visit : null;
  const log = visit === null ? null : await witness.ask('visit/events', { visit, after: 0 });
  return log?.ok === true ? log.value : [];
}

async function measure(banner: string, preference: string): Promise<Measured> {
  const tab = await witness.openTab();
  try {
    await tab.page.evaluateOnNewDocument(WATCH_VISIBLE);
    // A host for each preference: what one stored would keep the banner from the next.
    await tab.page.goto(`https://${banner}-${preference.replace('+', '-')}.example/${banner}`);
    let events: readonly LoggedEvent[] = [];
    const end = Date.now() + PATIENCE_MILLISECONDS;
    while (!events.some(({ kind }) => kind === 'answer-given') && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
      events = await eventsOf(tab.id);
    }
    const seen = events.find(({ kind }) => kind === 'banner-seen');
    const given = events.find((event) => event.kind === 'answer-given');
    const visible: unknown = await tab.page.evaluate('window.dialogVisibleAt ?? null');
    return {
      banner,
      preference,
      visibleToVerified: given === undefined || typeof visible !== 'number' ? null : given.at - visible,
      reportedToVerified: seen === undefined || given === undefined ? null : given.at - seen.at,
      result: given?.kind === 'answer-given' ? `${given.result} ${given.reason ?? ''}`.trim() : 'no answer',
    };
  } finally {
    await tab.page.close();
  }
}

const measured: Measured[] = [];
const began = Date.now();
try {
  for (const [name, preference] of Object.entries(PREFERENCES)) {
    const read = await witness.ask('settings/read', null);
    if (!read.ok) throw new Error(read.message);
    await witness.ask('settings/write', { settings: { ...read.value.settings, mode: 'answer', preference } });
    for (const page of pages)
      if (Date.now() - began < WHOLE_MILLISECONDS) measured.push(await measure(page.id, name));
  }
} finally {
  await witness.close();
  await server.close();
}

const names = Object.keys(PREFERENCES);
console.log(
  `milliseconds from visible to verified, by preference\n${'banner'.padEnd(28)}${names.map((name) => name.padStart(23)).join('')}`,
);
for (const { id } of pages) {
  const cells = names.map((name) => {
    const one = measured.find(({ banner, preference }) => banner === id && preference === name);
    if (one === undefined) return 'not reached';
    const time = one.visibleToVerified === null ? '-' : String(one.visibleToVerified);
    return one.result === 'exact' ? time : `${one.result.split(' ')[0]} ${time}`;
  });
  console.log(`${id.padEnd(28)}${cells.map((cell) => cell.padStart(23)).join('')}`);
}

function summary(name: string, times: readonly (number | null)[]): void {
  const values = times.filter((time) => time !== null).sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  console.log(
    `${name}: ${values.length} answers, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms`,
  );
}
console.log('');
summary(
  'visible to verified',
  measured.map(({ visibleToVerified }) => visibleToVerified),
);
summary(
  'reported to verified',
  measured.map(({ reportedToVerified }) => reportedToVerified),
);
const missed = pages.length * names.length - measured.length;
if (missed > 0) console.log(`${missed} answers were not reached in time`);
