import type { Navigation } from '../../../lib/host/feed';
import type { World } from '../../../lib/host/ports';
import { failed, ok } from '../../../lib/model/known';
import type { PolicyPageFacts } from '../../../lib/page/policy/collect';
import { DEFAULT_SETTINGS } from '../../../lib/protocol/settings';
import { MemoryLog } from '../../../lib/store/memory-log';
import { readerAtHand } from './reader-at-hand';

export const SITE = 'https://www.atelier.example';
export const VISIT = '1000-7';

/** A page as our script would tell of it. */
export const pageFacts = (more: Partial<PolicyPageFacts>): PolicyPageFacts => ({
  url: `${SITE}/`,
  title: 'Atelier',
  heading: 'Chairs made by hand',
  language: 'en',
  links: [],
  controls: [],
  scripts: [],
  ...more,
});

export interface Answer {
  readonly mime?: string;
  readonly text?: string;
  /** The address that the request was led on to. */
  readonly movedTo?: string;
  /** Message of a failure instead. */
  readonly fails?: string;
}

/** A world with the real log in memory, a network that holds these documents, and one tab that shows this page. */
export function policyWorld(options: {
  readonly documents?: Readonly<Record<string, Answer>>;
  readonly page: PolicyPageFacts;
  readonly live?: string;
  readonly log?: MemoryLog;
}): {
  readonly world: World;
  readonly requested: string[];
  readonly load: (url?: string) => void;
  readonly log: MemoryLog;
} {
  const requested: string[] = [];
  const loaded: ((navigation: Navigation) => void)[] = [];
  const log = options.log ?? new MemoryLog(null);
  const silent = (): void => {};
  const world: World = {
    now: () => 2_000,
    browser: Promise.resolve('chromium 156'),
    version: '0.0.0',
    trace: async (value) => ({ length: value.length, hash: '' }),
    log,
    feed: {
      onPageRequest: silent,
      onRequestBody: silent,
      onRequestHeaders: silent,
      onBlocked: silent,
      onResponse: silent,
      onCookieChanged: silent,
      onCommitted: silent,
      onAddressChanged: silent,
      onLoaded: (listener) => loaded.push(listener),
      onTabReplaced: silent,
      onTabClosed: silent,
      onStarted: silent,
      onAlarm: silent,
    },
    watchers: { any: () => false, tell: () => undefined },
    badge: { show: silent },
    tabs: {
      all: async () => [{ id: 7, url: options.page.url, private: false, storeId: '0', loading: false }],
      get: async () => null,
      isAllowed: async () => true,
    },
    session: { isNew: async () => true, begin: async () => undefined, storageBytes: async () => null },
    onQuestion: silent,
    subscription: { read: async () => null, write: async () => undefined, remove: async () => undefined },
    jar: { all: async () => [], forUrl: async () => [] },
    reader: readerAtHand,
    network: {
      document: async (url) => {
        requested.push(url);
        const found = options.documents?.[url];
        if (found === undefined) return failed('http-status', `${url} answered with status 404.`);
        if (found.fails !== undefined) return failed('unreachable', found.fails);
        const text = found.text ?? '';
        return ok({
          url: found.movedTo ?? url,
          mime: found.mime ?? 'text/html',
          text,
          sha256: `sha of ${text.length} ${url}`,
          truncated: false,
        });
      },
    },
    pages: {
      onMessage: silent,
      run: async () => ok(null),
      knock: async () => ok(null),
      firstStanding: async () => ok(null),
      ask: async (_tab, _frame, message) =>
        ok(
          typeof message === 'object' && message !== null && 'policy' in message && message.policy === 'facts'
            ? options.page
            : (options.live ?? ''),
        ),
      frames: async () => [],
    },
    settings: {
      read: async () => ({ settings: DEFAULT_SETTINGS, managed: [] }),
      patch: async () => ok(DEFAULT_SETTINGS),
      write: async (settings) => ok(settings),
      onChanged: silent,
    },
  };
  return {
    world,
    requested,
    log,
    load: (url = options.page.url) => {
      for (const listener of loaded) listener({ tab: 7, frame: 0, url, how: 'load', at: 2_000 });
    },
  };
}

/** The visit, open in tab 7. */
export async function openVisit(log: MemoryLog, visit: string = VISIT): Promise<void> {
  await log.append([
    {
      kind: 'visit-started',
      visit,
      at: 1_000,
      notBefore: null,
      tab: 7,
      site: 'atelier.example',
      url: `${SITE}/`,
      private: false,
      storeId: '0',
      browser: 'chromium 156',
      freshJar: true,
    },
  ]);
}
