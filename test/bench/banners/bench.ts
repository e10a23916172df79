import type { LoggedEvent } from '../../../lib/model/event';
import { launchChromium } from '../../e2e/browsers';
import { HOMEMADE } from '../../sites/banners/homemade';
import { REAL } from '../../sites/banners/real';
import { REAL_SECOND } from '../../sites/banners/real-second';
import { bannerSite } from '../../sites/banners/serve';
import { serveSites } from '../../sites/server';

/**
 * Prints, by banner, what was reported, and the milliseconds from the dialog being visible on the page, and from its being
 * reported, to the answer being verified.
 */
const PREFERENCES = {
  reject: { preferences: false, analytics: false, marketing: false },
  accept: { preferences: true, analytics: true, marketing: true },
  analytics: { preferences: false, analytics: true, marketing: false },
  'preferences+analytics': { preferences: true, analytics: true, marketing: false },
} as const;
const PATIENCE_MILLISECONDS = 8_000;

/** Notes when a dialog is first visible, looking at each frame that is drawn. */
const WATCH_VISIBLE = `(() => {
  const dialogs = '.gone, [role=dialog], dialog[open], .cookie-notice, .cc-window, #tarteaucitronAlertBig, #cm, .orejime-Banner, [class*=banner]';
  const look = () => {
    const seen = [...document.querySelectorAll(dialogs)].some((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.getBoundingClientRect().height > 20);
    if (seen) window.dialogVisibleAt = Date.now(); else requestAnimationFrame(look);
  };
  look();
})()`;

const pages = [...REAL, ...REAL_SECOND, ...HOMEMADE];
const server = await serveSites({ '*': bannerSite(pages) });
const witness = await launchChromium({ map: [server.mapping] });
const times: number[] = [];
const reported: number[] = [];
try {
  for (const [name, preference] of Object.entries(PREFERENCES)) {
    const read = await witness.ask('settings/read', null);
    if (!read.ok) throw new Error(read.message);
    await witness.ask('settings/write', { settings: { ...read.value.settings, mode: 'answer', preference } });
    for (const page of pages) {
      const tab = await witness.openTab();
      await tab.page.evaluateOnNewDocument(WATCH_VISIBLE);
      // A host for each preference: what one stored would keep the banner from the next.
      await tab.page.goto(`https://${page.id}-${name.replace('+', '-')}.example/${page.id}`);
      let events: readonly LoggedEvent[] = [];
      const end = Date.now() + PATIENCE_MILLISECONDS;
      while (!events.some(({ kind }) => kind === 'answer-given') && Date.now() < end) {
        const status = await witness.ask('visit/status', { tab: tab.id });
        const visit = status.ok ? status.value.visit : null;
        const log = visit === null ? null : await witness.ask('visit/events', { visit, after: 0 });
        if (log?.ok === true) events = log.value;
      }
      const seen = events.find(({ kind }) => kind === 'banner-seen');
      const given = events.find((event) => event.kind === 'answer-given');
      const taken = seen === undefined || given === undefined ? null : given.at - seen.at;
      const visible: unknown = await tab.page.evaluate('window.dialogVisibleAt ?? null');
      const whole = given === undefined || typeof visible !== 'number' ? null : given.at - visible;
      if (taken !== null) reported.push(taken);
      if (whole !== null) times.push(whole);
      const result = given?.kind === 'answer-given' ? `${given.result} ${given.reason ?? ''}` : 'no answer';
      console.log(
        `${page.id.padEnd(28)} ${name.padEnd(10)} ${String(whole ?? '-').padStart(5)} ms ${String(taken ?? '-').padStart(5)} ms  ${result}`,
      );
      await tab.page.close();
    }
  }
} finally {
  await witness.close();
  await server.close();
}
const summary = (name: string, values: number[]): void => {
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  console.log(`${name}: ${values.length} answers, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
};
console.log('');
summary('visible to verified', times);
summary('reported to verified', reported);
