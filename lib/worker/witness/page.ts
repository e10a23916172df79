import { keptAddress } from '../../cookie/address';
import { cookieNameString } from '../../cookie/key';
import { hostOf, siteOf, topLevelSiteOf } from '../../cookie/site';
import type { PageSender } from '../../host/ports';
import { sweepStorage } from '../../ledger/sweep';
import type { ValueTrace } from '../../model/cookie';
import type { Frame, NewEvent, StorageWritten, WatchGap } from '../../model/event';
import { attempted, readAttempt } from '../../observe/cookies';
import { remember } from '../../observe/identifiers';
import { setterOfStack } from '../../observe/stack';
import { ARE_YOU_THERE, type Area, MAX_ENTRIES, REPORT } from '../../protocol/page-record';
import { type PageRecord, type PageReport, readPageReport } from '../../protocol/page-report';
import type { Context } from './context';
import { sweepTab } from './sweep';
import type { TabWatch, Watch } from './tab-watch';

const MEDIUM: Readonly<Record<Area, StorageWritten['medium']>> = {
  l: 'localStorage',
  s: 'sessionStorage',
  i: 'indexedDB',
};

/** What a frame reports, with what the browser vouches for. */
interface Source {
  readonly frame: Frame;
  /** Address of the document; of an `about:` frame, what its relay says of the document that made it. */
  readonly url: string;
  readonly origin: string;
}

/**
 * The browser's word on the origin wins; within it the relay knows better where a page stands that changes its own
 * address, and `about:` frames have none of their own. Null for documents without an origin.
 */
function sourceOf(from: PageSender, claimed: string): Source | null {
  const isOwn =
    hostOf(claimed) !== null && (hostOf(from.url) === null || originOf(claimed) === originOf(from.url));
  const url = isOwn ? claimed : from.url;
  if (hostOf(url) === null) return null;
  const { origin } = new URL(url);
  return { frame: { id: from.frame.id, url: keptAddress(url) }, url, origin };
}

const originOf = (url: string): string | null => (hostOf(url) === null ? null : new URL(url).origin);

type Entry = readonly [string, string, number];

const traceOf = async (context: Context, head: string, length: number): Promise<ValueTrace> => ({
  length,
  hash: (await context.world.trace(head)).hash,
});

const sweptEntries = (context: Context, area: Area, entries: readonly Entry[]) =>
  Promise.all(
    entries.map(async ([name, head, length]) => ({
      medium: MEDIUM[area],
      name,
      value: area === 'i' ? null : await traceOf(context, head, length),
    })),
  );

async function cookieEvents(
  context: Context,
  watch: Watch,
  source: Source,
  at: number,
  line: string,
  stack: string,
): Promise<readonly NewEvent[]> {
  const attempt = {
    visit: watch.visit.visit,
    at,
    url: source.url,
    storeId: watch.visit.storeId,
    topLevelSite: topLevelSiteOf(watch.visit.url),
    setter: setterOfStack(stack, source.url),
    frame: source.frame,
  };
  const read = readAttempt(line, attempt);
  // A script cannot set a cookie that scripts may not read (RFC 6265bis section 5.7).
  if (read === null || read.cookie.httpOnly) return [];
  remember(watch.known, read.cookie.name, read.cookie.value);
  context.authors.attempted(cookieNameString(read.key), watch.visit.tab, at);
  return [attempted(read, attempt, await context.world.trace(read.cookie.value))];
}

/** Storage entries that a page cleared all at once, as far as the log knows them. */
async function clearedNames(
  context: Context,
  watch: Watch,
  medium: StorageWritten['medium'],
  origin: string,
): Promise<readonly string[]> {
  const ledger = await context.tab(watch.visit.tab).ledger(watch);
  return [...ledger.storage.values()]
    .filter((item) => item.kind === medium && item.origin === origin)
    .map((item) => item.name);
}

/** The events that one record stands for. */
async function eventsOf(
  context: Context,
  watch: Watch,
  source: Source,
  record: PageRecord,
): Promise<readonly NewEvent[]> {
  const { visit } = watch.visit;
  // A page's clock is the browser's, but a report can be late; nothing happened after it arrived or before the visit.
  const at = Math.min(Math.max(record[1], watch.visit.startedAt), context.world.now());
  const base = { visit, at, notBefore: null };
  const written = { kind: 'storage-written', origin: source.origin, seenBy: 'page', found: false } as const;
  switch (record[0]) {
    case 'c':
      return cookieEvents(context, watch, source, at, record[2], record[3]);
    case 's':
      remember(watch.known, record[3], record[4]);
      return [
        {
          ...base,
          ...written,
          medium: MEDIUM[record[2]],
          name: record[3],
          value: await traceOf(context, record[4], record[5]),
          setter: setterOfStack(record[6], source.url),
          frame: source.frame,
        },
      ];
    case 'i':
      return [
        {
          ...base,
          ...written,
          medium: 'indexedDB',
          name: record[2],
          value: null,
          setter: setterOfStack(record[3], source.url),
          frame: source.frame,
        },
      ];
    case 'd': {
      const medium = MEDIUM[record[2]];
      const names =
        record[3] === null ? await clearedNames(context, watch, medium, source.origin) : [record[3]];
      return names.map((name) => ({
        ...base,
        kind: 'storage-removed',
        medium,
        origin: source.origin,
        name,
      }));
    }
    case 'f':
      return [
        {
          ...base,
          kind: 'fingerprint-read',
          technique: record[2],
          setter: setterOfStack(record[3], source.url),
          frame: source.frame,
        },
      ];
    case 'b':
      return sweptEvents(context, watch, source, record[2], record[3], { at, untouched: true });
    case 'o':
      return [{ ...base, kind: 'watch-gap', reason: 'no-page-script' }];
    default:
      return record satisfies never;
  }
}

async function sweptEvents(
  context: Context,
  watch: Watch,
  source: Source,
  area: Area,
  entries: readonly Entry[],
  { at, untouched }: { readonly at: number; readonly untouched: boolean },
): Promise<readonly NewEvent[]> {
  const { visit, startedAt } = watch.visit;
  const ledger = await context.tab(watch.visit.tab).ledger(watch);
  // A log that cannot be read says nothing of what was there before.
  if (ledger.visit === null) return [];
  return sweepStorage(ledger, {
    origin: source.origin,
    entries: await sweptEntries(context, area, entries),
    untouched,
    frame: source.frame,
    when: { visit, at, notBefore: ledger.pages.at(-1)?.at ?? startedAt },
  });
}

/** Says of the visit, where there is one, that something of it went unseen. */
function gap(context: Context, watch: Watch | null, at: number, reason: WatchGap['reason']): void {
  if (watch === null) return;
  const { visit } = watch.visit;
  void context.recorder.record([{ kind: 'watch-gap', visit, at, notBefore: null, reason }]);
}

/** Takes one report in the tab's queue; records first, in their order, then what the relay found in the storage. */
async function takeReport(
  context: Context,
  tab: TabWatch,
  from: PageSender,
  report: PageReport,
): Promise<{ readonly kept: readonly Promise<boolean>[] }> {
  const source = sourceOf(from, report.url);
  const watch = source === null ? null : await tab.of(from.frame.id === 0 ? siteOf(source.url) : null);
  if (watch === null || source === null) return { kept: [] };
  const { visit } = watch.visit;
  const at = context.world.now();
  const kept: Promise<boolean>[] = [];
  const record = (events: readonly NewEvent[]): void => {
    if (events.length > 0) kept.push(context.recorder.record(events));
  };
  for (const one of report.records) {
    // A frame of the page that was left, reporting as it goes: older than the page that came.
    if (from.frame.id !== 0 && one[1] < watch.enteredAt) continue;
    record(await eventsOf(context, watch, source, one));
  }
  if (report.lost || report.isDamaged) gap(context, watch, at, 'worker-stopped');
  // The relay reads so many entries and no more: what stands behind them was not looked at.
  if (report.storage.some(({ entries }) => entries.length >= MAX_ENTRIES))
    gap(context, watch, at, 'log-full');
  for (const { area, entries } of report.storage) {
    record(await sweptEvents(context, watch, source, area, entries, { at, untouched: false }));
  }
  if (report.settled) {
    record([{ kind: 'sweep-done', visit, at, notBefore: null, of: 'storage' }]);
    await sweepTab(context, tab);
  }
  return { kept };
}

/** Registers for reports of the pages' scripts, and looks whether a loaded page has one at all. */
export function watchPages(context: Context): void {
  const { feed, pages } = context.world;

  const take = async (body: unknown, from: PageSender): Promise<boolean> => {
    const tab = context.tab(from.tab);
    const report = readPageReport(body);
    if (!report.ok) {
      // Not what our relay writes: what the page did meanwhile is not known.
      void tab.enqueue(async () => gap(context, await tab.current(), context.world.now(), 'no-page-script'));
      return false;
    }
    tab.lastSeenAt = context.world.now();
    const taken = await tab.enqueue(() => takeReport(context, tab, from, report.value));
    return taken !== undefined && (await Promise.all(taken.kept)).every((isKept) => isKept);
  };

  pages.onMessage(
    REPORT,
    (body, from) => new Promise((answer) => context.inbox.put(() => answer(take(body, from)))),
  );

  feed.onLoaded((navigation) => {
    if (navigation.frame !== 0) return;
    context.inbox.empty();
    const tab = context.tab(navigation.tab);
    void tab.enqueue(async () => {
      const watch = await tab.current();
      if (watch === null || siteOf(navigation.url) !== watch.visit.site) return;
      const answer = await pages.ask(navigation.tab, 0, { relay: ARE_YOU_THERE });
      if (!answer.ok || answer.value !== true) {
        gap(context, watch, navigation.at, 'no-page-script');
      }
      await sweepTab(context, tab);
    });
  });
}
