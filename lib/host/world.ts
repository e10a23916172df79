import browser from 'webextension-polyfill';
import { DiskLog } from '../store/disk-log';
import { SplitLog } from '../store/log';
import { MemoryLog } from '../store/memory-log';
import { browserFeed } from './browser-feed';
import { browserReader } from './browser-reader';
import { browserJar } from './jar';
import { listenToMessages } from './messages';
import { networkBy } from './network';
import { browserPages } from './pages';
import type { World } from './ports';
import { bringStepwise } from './redirects';
import { sessionChunks } from './session-chunks';
import { browserSettings } from './settings';
import { browserSubscription } from './subscription';
import { browserBadge, browserSession, browserTabs } from './tabs';
import { tracer } from './trace';
import { listenForWatchers } from './watchers';

const DATABASE = 'cookie-witness';

/** Firefox says its name and version; Chromium's stand in the user-agent string, in full or as brands. */
async function browserName(): Promise<string> {
  if ('getBrowserInfo' in browser.runtime) {
    const { name, version } = await browser.runtime.getBrowserInfo();
    return `${name.toLowerCase()} ${version.split('.')[0] ?? ''}`;
  }
  const [, product, version] = /(Edg|OPR|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  const names: Readonly<Record<string, string>> = { Edg: 'edge', OPR: 'opera', Chrome: 'chromium' };
  return `${names[product ?? ''] ?? 'chromium'} ${version ?? ''}`.trim();
}

/** The world on the browser's own interfaces. Called once, in the first tick of the worker. */
export function openWorld(): World {
  const messages = listenToMessages();
  return {
    now: () => Date.now(),
    browser: browserName(),
    version: browser.runtime.getManifest().version,
    trace: tracer(),
    log: new SplitLog(new DiskLog(DATABASE), new MemoryLog(sessionChunks())),
    jar: browserJar,
    network: networkBy(bringStepwise),
    reader: browserReader(),
    pages: { ...browserPages, onMessage: messages.onPageMessage },
    settings: browserSettings,
    subscription: browserSubscription,
    feed: browserFeed,
    badge: browserBadge,
    watchers: listenForWatchers(),
    tabs: browserTabs,
    session: browserSession,
    onQuestion: messages.onQuestion,
  };
}
