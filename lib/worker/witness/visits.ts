import { keptAddress } from '../../cookie/address';
import { cookieKeyString } from '../../cookie/key';
import { siteOf } from '../../cookie/site';
import type { JarCookie, Navigation } from '../../host/ports';
import type { NewEvent, PageOpened, VisitEnded, WatchGap } from '../../model/event';
import type { EpochMilliseconds } from '../../model/time';
import { found } from '../../observe/cookies';
import { visitIdOf } from '../../store/event-log';
import { effectiveOn } from '../settings';
import type { Context } from './context';
import { isOf } from './own';
import { sweepTab } from './sweep';
import type { Arrival, TabWatch, Watch } from './tab-watch';

/** A page that is in the tab now, and how it came there. */
interface Opening {
  readonly url: string;
  readonly at: EpochMilliseconds;
  readonly how: PageOpened['how'];
  readonly arrival: Arrival | null;
  readonly gap: WatchGap['reason'] | null;
}

async function endVisit(context: Context, tab: TabWatch, reason: VisitEnded['reason']): Promise<void> {
  const watch = await tab.current();
  tab.become(null);
  if (watch === null) return;
  const { visit } = watch.visit;
  void context.recorder.record([
    { kind: 'visit-ended', visit, at: context.world.now(), notBefore: null, reason },
  ]);
}

/** What the jar held before the responses of this page wrote to it. */
async function heldBefore(
  arrival: Arrival | null,
  { world, authors }: Context,
  storeId: string,
): Promise<readonly JarCookie[]> {
  if (arrival === null) return world.jar.all(storeId);
  const cookies = await (arrival.before.storeId === storeId
    ? arrival.before.cookies
    : world.jar.all(storeId));
  // The listing may have come back, or been asked for, only after a response had set cookies: those are not from before.
  return cookies.filter(
    ({ key, value }) =>
      !arrival.set.has(`${key.name}=${value}`) && !authors.hasChanged(cookieKeyString(key), arrival.at),
  );
}

async function startVisit(
  context: Context,
  tab: TabWatch,
  opening: Opening,
  site: string,
): Promise<Watch | null> {
  const { world, recorder } = context;
  const open = await world.tabs.get(tab.id);
  if (open === null) return null;
  const at = opening.arrival?.at ?? opening.at;
  const visit = {
    visit: visitIdOf(at, tab.id, open.private),
    tab: tab.id,
    site,
    url: keptAddress(opening.url),
    private: open.private,
    storeId: open.storeId,
    startedAt: at,
  };
  const before = await heldBefore(opening.arrival, context, open.storeId);
  const own = before.filter((cookie) => isOf(site, visit.url, cookie));
  const events: NewEvent[] = [
    {
      kind: 'visit-started',
      visit: visit.visit,
      at,
      notBefore: null,
      tab: tab.id,
      site,
      url: visit.url,
      private: visit.private,
      storeId: visit.storeId,
      browser: await world.browser,
      freshJar: own.length === 0,
    },
  ];
  for (const cookie of own) {
    events.push(found(cookie, { visit: visit.visit, at }, await world.trace(cookie.value)));
  }
  const watch: Watch = {
    visit,
    known: new Map(),
    before,
    enteredAt: opening.at,
    shown: null,
    lastSweepAt: null,
    isBlocked: false,
  };
  tab.become(watch);
  void recorder.record(events);
  return watch;
}

/** Brings a tab's visit in line with the page it shows: the same site goes on, another begins. Within the tab's queue. */
async function openPage(context: Context, tab: TabWatch, opening: Opening): Promise<void> {
  const { world, recorder } = context;
  const site = siteOf(opening.url);
  const { settings } = await world.settings.read();
  const isWatched = site !== null && effectiveOn(settings, site, world.now()).observe;
  const current = await tab.current();
  if (current !== null && (!isWatched || current.visit.site !== site)) {
    await endVisit(context, tab, 'navigated-away');
  }
  if (!isWatched) {
    tab.become(null);
    return;
  }
  const watch = (await tab.current()) ?? (await startVisit(context, tab, opening, site));
  if (watch === null) return;
  const { visit } = watch.visit;
  watch.shown = keptAddress(opening.url);
  const events: NewEvent[] = [
    {
      kind: 'page-opened',
      visit,
      at: opening.at,
      notBefore: null,
      url: keptAddress(opening.url),
      how: opening.how,
    },
  ];
  if (opening.gap !== null) {
    // A visit that was there before this page was witnessed from its beginning: only this page's requests went unseen.
    const reason = watch === current ? 'no-headers' : opening.gap;
    events.push({ kind: 'watch-gap', visit, at: opening.at, notBefore: null, reason });
  }
  void recorder.record(events);
  // The others (policy, answering) look for the visit in the log as soon as the page speaks.
  void recorder.settled();
  for (const observation of opening.arrival?.observations ?? []) await tab.take(observation);
}

/** The arrival that this commit ends: asked for by the tab, or prepared out of sight for the same site. */
function takeArrival(tab: TabWatch, navigation: Navigation): { arrival: Arrival | null; prepared: boolean } {
  const site = siteOf(navigation.url);
  const fits = (arrival: Arrival | null | undefined): arrival is Arrival =>
    arrival !== null && arrival !== undefined && site !== null && arrival.sites.has(site);
  const { arrival } = tab;
  // A new tab's empty page can be committed after the request for its first real one was sent: that one stays awaited.
  if (fits(arrival)) {
    tab.arrival = null;
    return { arrival, prepared: false };
  }
  const prepared = [...tab.prepared.values()].findLast(fits) ?? null;
  tab.prepared.clear();
  return { arrival: prepared, prepared: prepared !== null };
}

/**
 * Registers for what opens and closes pages. `freshAt` says, once it is known, whether the browser or the extension had
 * started so lately at that time that requests may have gone unseen.
 */
export function watchVisits(
  context: Context,
  freshAt: (at: EpochMilliseconds) => WatchGap['reason'] | null,
): void {
  const { feed } = context.world;

  feed.onCommitted((navigation) => {
    if (navigation.frame !== 0) return;
    context.inbox.empty();
    const tab = context.tab(navigation.tab);
    tab.lastSeenAt = navigation.at;
    const { url, at } = navigation;
    const { arrival: there, prepared } = takeArrival(tab, navigation);
    const how = (): PageOpened['how'] => {
      if (prepared) return 'prerender';
      return navigation.how === 'history' && there === null ? 'bfcache' : navigation.how;
    };
    const site = siteOf(url);
    const isLate = there === null && navigation.how === 'load' && site !== null;
    const coming = isLate ? tab.lateArrival(site, at) : there;
    void tab.enqueue(async () => {
      const arrival = await coming;
      const gap = arrival === null ? freshAt(at) : null;
      await openPage(context, tab, { url, at, how: how(), arrival, gap });
    });
  });

  feed.onAddressChanged(({ tab: id, frame, url, at }) => {
    if (frame !== 0) return;
    context.inbox.empty();
    const tab = context.tab(id);
    void tab.enqueue(async () => {
      const watch = await tab.current();
      // A page may write its state into the address many times a second: only another path is another page.
      if (watch === null || watch.shown === keptAddress(url)) return;
      await openPage(context, tab, { url, at, how: 'history', arrival: null, gap: null });
    });
  });

  feed.onTabReplaced((replaced) => {
    context.inbox.empty();
    const tab = context.tab(replaced);
    void tab.enqueue(() => endVisit(context, tab, 'navigated-away')).then(() => context.forget(replaced));
  });

  feed.onTabClosed((id) => {
    context.inbox.empty();
    const tab = context.tab(id);
    void tab
      .enqueue(() => endVisit(context, tab, 'tab-closed'))
      .then(async () => {
        context.forget(id);
        await context.recorder.settled();
        const isPrivacyOver = !(await context.world.tabs.all()).some((open) => open.private);
        if (isPrivacyOver) await context.world.log.forgetPrivate();
      });
  });
}

/**
 * The history of a visit was deleted, or an older one given back, while its page is open: what comes now is a visit of
 * its own, that was not witnessed from the beginning.
 */
export async function startAnew(context: Context): Promise<void> {
  const { world } = context;
  for (const { id, url } of await world.tabs.all()) {
    const tab = context.tab(id);
    void tab.enqueue(async () => {
      const [watch, open] = [await tab.current(), await world.log.openVisit(id)];
      if (url === null || watch === null || open?.visit === watch.visit.visit) return;
      tab.become(null);
      const at = world.now();
      await openPage(context, tab, { url, at, how: 'already-open', arrival: null, gap: 'extension-start' });
    });
  }
}

/**
 * After a rest of the worker: a page that came into the tab unseen is entered, with the visit marked incomplete, and the
 * jar is swept. A navigation that woke the worker has been entered by itself before this.
 */
async function catchUp(
  context: Context,
  tab: TabWatch,
  url: string | null,
  at: EpochMilliseconds,
): Promise<void> {
  const watch = await tab.current();
  const shown = url === null ? null : keptAddress(url);
  const lastPage = watch === null ? null : (await tab.ledger(watch)).pages.at(-1)?.url;
  if (tab.arrival === null && url !== null && siteOf(url) !== null && shown !== lastPage) {
    const how = 'already-open';
    await openPage(context, tab, { url, at, how, arrival: null, gap: 'worker-stopped' });
  }
  if ((await tab.current()) !== null) await sweepTab(context, tab);
}

/**
 * What is done once at each start of the worker, before anything else is written. After a start of the browser or of the
 * extension the visits in the log are over, and the pages that are open were not witnessed from their beginning; after
 * a mere rest of the worker the visits go on, and are swept for what may have happened unseen.
 */
export async function recover(context: Context, fresh: WatchGap['reason'] | null): Promise<void> {
  const { world, recorder } = context;
  const [visits, open] = await Promise.all([world.log.openVisits(), world.tabs.all()]);
  const at = world.now();
  const tabs = new Set(open.map((tab) => tab.id));
  const over = visits.filter((visit) => fresh !== null || !tabs.has(visit.tab));
  void recorder.record(
    over.map((visit) => ({
      kind: 'visit-ended',
      visit: visit.visit,
      at,
      notBefore: visit.lastAt,
      reason: fresh === null ? 'tab-closed' : 'browser-start',
    })),
  );
  await recorder.settled();
  for (const { id, url } of open) {
    const tab = context.tab(id);
    if (fresh === null) {
      // Known before anything is delivered: a change of the jar finds its visit by what the tabs show.
      await tab.current();
      void tab.enqueue(() => catchUp(context, tab, url, at));
    } else if (url !== null && siteOf(url) !== null) {
      void tab.enqueue(async () => {
        // A navigation that was under way has opened its visit itself by now.
        if ((await tab.current()) === null && tab.arrival === null) {
          await openPage(context, tab, { url, at, how: 'already-open', arrival: null, gap: fresh });
          await sweepTab(context, tab);
        }
      });
    }
  }
}
