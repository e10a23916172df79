import { keptAddress } from '../../cookie/address';
import { cookieNameString } from '../../cookie/key';
import { splitSetCookie } from '../../cookie/set-cookie';
import { hostOf, siteOf, siteOfHost, topLevelSiteOf } from '../../cookie/site';
import type { RequestStep, ResponseStep } from '../../host/ports';
import type { Frame, NewEvent, RequestSent } from '../../model/event';
import { attempted, readAttempt } from '../../observe/cookies';
import { remember } from '../../observe/identifiers';
import { cookiePairs, isPixel, isWorthLogging, type RequestBody, requestSent } from '../../observe/requests';
import type { Context } from './context';
import type { Arrival, Observation, TabWatch, Watch } from './tab-watch';

/** An image that has not answered by then is logged as it stands. */
const PATIENCE_MILLISECONDS = 3000;

/** Chromium's cookie store of windows that are not private; Firefox names the store with each request. */
const USUAL_STORE = '0';
/** A page that has not arrived by then is not awaited any longer. */
const ARRIVAL_MILLISECONDS = 30_000;

/**
 * A request can be told of before the write of the value it carries: the page reports in batches. One with parameters
 * in which nothing was recognised is looked at again after this time.
 */
const SECOND_LOOK_MILLISECONDS = 500;

/** Bodies whose requests have not gone out yet. */
const MAX_BODIES = 100;

/**
 * The document that asked. Chromium names its origin alone: the tab's own page is known all the same, of a frame within
 * it nothing is made up.
 */
function frameOf(step: RequestStep, watch: Watch): Frame | null {
  if (step.type === 'main_frame') return { id: step.frame, url: keptAddress(step.url) };
  const { initiator } = step;
  if (initiator === null || hostOf(initiator) === null) return null;
  const isOriginOnly = new URL(initiator).origin === initiator;
  if (!isOriginOnly) return { id: step.frame, url: keptAddress(initiator) };
  const page = watch.shown ?? watch.visit.url;
  return step.frame === 0 && new URL(page).origin === initiator ? { id: 0, url: page } : null;
}

/** Of a request of the tab's own page, the site of that page: the one there is, or the one being left. */
const pageSiteOf = (step: RequestStep): string | null =>
  step.frame !== 0 || step.type === 'main_frame' || step.initiator === null ? null : siteOf(step.initiator);

/** Requests of no tab (a page's service worker) belong to the visit of the site that made them, last seen first. */
function tabOf(context: Context, step: RequestStep): TabWatch | null {
  if (step.tab !== null) return context.tab(step.tab);
  const site = step.initiator === null ? null : siteOf(step.initiator);
  const [latest] = [...context.tabs.values()]
    .filter((tab) => site !== null && tab.visit?.site === site)
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  return latest ?? null;
}

/** The page on its way that a request belongs to; null for requests of the page that is there. */
function arrivalOf(tab: TabWatch, step: RequestStep): Arrival | null {
  if (step.type === 'main_frame') {
    return tab.prepared.get(step.id) ?? (tab.arrival?.requestId === step.id ? tab.arrival : null);
  }
  if (!step.prerender) return null;
  return [...tab.prepared.values()].at(-1) ?? null;
}

/** A request as it went out. */
interface SentStep extends RequestStep {
  readonly cookieHeader: string | null;
  readonly body: RequestBody | null;
}

/** Logs a sent request, at once where what it carries is plain. */
function putRequest(tab: TabWatch, step: SentStep, pixel: boolean): void {
  const observation = sentObservation(step, pixel);
  const saysNothing = !step.url.includes('?') && step.body === null;
  if (saysNothing || step.type === 'main_frame') {
    put(tab, step, observation);
    return;
  }
  put(tab, step, async (watch) => {
    // A body may hold several: what was found at once need not be all.
    const events = step.body === null ? await observation(watch) : [];
    const isPlain = events.some((event) => event.kind === 'request-sent' && hasIdentifiers(event));
    if (isPlain) return events;
    setTimeout(() => put(tab, step, observation), SECOND_LOOK_MILLISECONDS);
    return [];
  });
}

const hasIdentifiers = (event: RequestSent): boolean => Object.keys(event.identifiers).length > 0;

function put(tab: TabWatch, step: RequestStep, observation: Observation): void {
  const arrival = arrivalOf(tab, step);
  if (arrival === null) tab.observe(observation, pageSiteOf(step));
  else arrival.observations.push(observation);
}

/** A page is asked for: what the jar holds now is older than the visit that it may open. */
function startArrival(context: Context, tab: TabWatch, step: RequestStep): void {
  const site = siteOf(step.url);
  const under = arrivalOf(tab, step);
  if (under !== null) {
    if (site !== null) under.sites.add(site);
    return;
  }
  const storeId = step.storeId ?? tab.visit?.storeId ?? USUAL_STORE;
  const arrival: Arrival = {
    requestId: step.id,
    at: step.at,
    before: { storeId, cookies: context.world.jar.all(storeId) },
    sites: new Set(site === null ? [] : [site]),
    set: new Set(),
    observations: [],
  };
  if (step.prerender || step.frame !== 0) tab.prepared.set(step.id, arrival);
  else tab.arrival = arrival;
  setTimeout(() => abandon(tab, arrival), ARRIVAL_MILLISECONDS);
}

/** A download, an empty answer, a page that was left before it came: what its responses did concerns the page that stayed. */
function abandon(tab: TabWatch, arrival: Arrival): void {
  tab.prepared.delete(arrival.requestId);
  if (tab.arrival !== arrival) return;
  tab.arrival = null;
  for (const observation of arrival.observations) tab.observe(observation);
}

const sentObservation =
  (step: SentStep, pixel: boolean): Observation =>
  (watch) => {
    const { cookieHeader, body } = step;
    for (const [name, value] of cookieHeader === null ? [] : cookiePairs(cookieHeader)) {
      remember(watch.known, name, value);
    }
    const event = requestSent(
      {
        visit: watch.visit.visit,
        site: watch.visit.site,
        at: step.at,
        url: step.url,
        type: step.type,
        method: step.method,
        initiator: step.initiator,
        frame: frameOf(step, watch),
        cookieHeader,
        body,
        pixel,
      },
      watch.known,
    );
    return isWorthLogging(event) ? [event] : [];
  };

/** Once a visit: that something was stopped is what counts. */
const blockedObservation =
  ({ at }: RequestStep): Observation =>
  (watch) => {
    if (watch.isBlocked) return [];
    watch.isBlocked = true;
    const { visit } = watch.visit;
    return [{ kind: 'watch-gap', visit, at, notBefore: null, reason: 'requests-blocked' }];
  };

async function headerEvents(
  context: Context,
  watch: Watch,
  response: ResponseStep,
  lines: readonly string[],
): Promise<readonly NewEvent[]> {
  const attempt = {
    visit: watch.visit.visit,
    at: response.at,
    url: response.url,
    storeId: watch.visit.storeId,
    topLevelSite: topLevelSiteOf(watch.visit.url),
    setter: { via: 'header', url: keptAddress(response.url), line: null, column: null },
    frame: frameOf(response, watch),
  } as const;
  const events: NewEvent[] = [];
  for (const line of lines) {
    const read = readAttempt(line, attempt);
    if (read === null) continue;
    remember(watch.known, read.cookie.name, read.cookie.value);
    context.authors.attempted(cookieNameString(read.key), watch.visit.tab, response.at);
    events.push(attempted(read, attempt, await context.world.trace(read.cookie.value)));
  }
  return events;
}

/** Registers for requests and responses of every tab. */
export function watchNetwork(context: Context): void {
  const { feed } = context.world;
  const images = new Map<string, (pixel: boolean) => void>();
  const bodies = new Map<string, RequestBody>();

  feed.onPageRequest((step) => {
    context.inbox.empty();
    if (step.tab === null) return;
    const tab = context.tab(step.tab);
    startArrival(context, tab, step);
    tab.requested();
  });

  const sent = (step: SentStep): void => {
    const tab = tabOf(context, step);
    if (tab === null) return;
    tab.lastSeenAt = step.at;
    const host = hostOf(step.url);
    if (host === null) return;
    context.authors.contacted(siteOfHost(host), tab.id, step.at);
    if (step.type !== 'image') {
      putRequest(tab, step, isPixel(step, null));
      return;
    }
    images.get(step.id)?.(false);
    const emit = (pixel: boolean): void => {
      if (images.get(step.id) !== emit) return;
      images.delete(step.id);
      putRequest(tab, step, pixel);
    };
    images.set(step.id, emit);
    setTimeout(() => emit(false), PATIENCE_MILLISECONDS);
  };

  const answered = (response: ResponseStep): void => {
    images.get(response.id)?.(isPixel(response, response));
    const lines = response.setCookie.flatMap(splitSetCookie);
    const tab = lines.length === 0 ? null : tabOf(context, response);
    if (tab === null) return;
    const arrival = arrivalOf(tab, response);
    for (const line of lines)
      arrival?.set.add(line.slice(0, line.indexOf(';') < 0 ? undefined : line.indexOf(';')));
    const host = hostOf(response.url);
    if (host !== null) arrival?.sites.add(siteOfHost(host));
    put(tab, response, (watch) => headerEvents(context, watch, response, lines));
  };

  feed.onRequestBody((id, body) => {
    // One whose headers are never told of was stopped on its way.
    const [oldest] = bodies.keys();
    if (bodies.size >= MAX_BODIES && oldest !== undefined) bodies.delete(oldest);
    bodies.set(id, body);
  });
  feed.onRequestHeaders((step, cookieHeader) => {
    const body = bodies.get(step.id) ?? null;
    bodies.delete(step.id);
    context.inbox.put(() => sent({ ...step, cookieHeader, body }));
  });
  feed.onResponse((response) => context.inbox.put(() => answered(response)));

  feed.onBlocked((step) => {
    const tab = step.type === 'main_frame' ? null : tabOf(context, step);
    if (tab !== null) context.inbox.put(() => tab.observe(blockedObservation(step), pageSiteOf(step)));
  });
}
