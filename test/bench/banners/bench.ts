import type { LoggedEvent } from '../../../lib/model/event';
import { launchChromium } from '../../e2e/browsers';
import { HOMEMADE } from '../../sites/banners/homemade';
import { REAL } from '../../sites/banners/real';
import { bannerSite } from '../../sites/banners/serve';
import { serveSites } from '../../sites/server';

/** Prints, by banner, what was reported and the milliseconds from the dialog being seen to the answer being verified. */
const PREFERENCES = {
  reject: { preferences: false, analytics: false, marketing: false },
  accept: { preferences: true, analytics: true, marketing: true },
  analytics: { preferences: false, analytics: true, marketing: false },
} as const;
const PATIENCE_MILLISECONDS = 8_000;

const pages = [...REAL, ...HOMEMADE];
const server = await serveSites({ '*': bannerSite(pages) });
const witness = await launchChromium({ map: [server.mapping] });
const times: number[] = [];
try {
  for (const [name, preference] of Object.entries(PREFERENCES)) {
    const read = await witness.ask('settings/read', null);
    if (!read.ok) throw new Error(read.message);
    await witness.ask('settings/write', { settings: { ...read.value.settings, mode: 'answer', preference } });
    for (const page of pages) {
      const tab = await witness.openTab();
      await tab.page.goto(`https://${page.id}.example/${page.id}`);
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
      if (taken !== null) times.push(taken);
      const result = given?.kind === 'answer-given' ? `${given.result} ${given.reason ?? ''}` : 'no answer';
      console.log(
        `${page.id.padEnd(28)} ${name.padEnd(10)} ${String(taken ?? '-').padStart(5)} ms  ${result}`,
      );
      await tab.page.close();
    }
  }
} finally {
  await witness.close();
  await server.close();
}
times.sort((a, b) => a - b);
const at = (share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
console.log(`\n${times.length} answers: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
