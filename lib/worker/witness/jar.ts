import { cookieKeyString, cookieNameString } from '../../cookie/key';
import { siteOf, siteOfHost } from '../../cookie/site';
import type { CookieChange } from '../../host/ports';
import { held, removed } from '../../observe/cookies';
import { remember } from '../../observe/identifiers';
import type { Context } from './context';
import { isOf } from './own';
import type { Observation, TabWatch } from './tab-watch';

/** Which tab wrote is known when its header or script is seen; a page's report comes in a batch, a little later. */
const HOLD_MILLISECONDS = 500;

const observationOf =
  (context: Context, change: CookieChange): Observation =>
  async (watch) => {
    const { cookie, at } = change;
    const when = { visit: watch.visit.visit, at };
    if (change.removed) {
      const event = removed(cookie.key, change.cause, when);
      return event === null ? [] : [event];
    }
    remember(watch.known, cookie.key.name, cookie.value);
    return [held(cookie, when, await context.world.trace(cookie.value), 'jar')];
  };

/** Tabs whose visit a change can belong to: the site's own first, then those that talked to the cookie's host. */
function candidates(context: Context, change: CookieChange): readonly TabWatch[] {
  const { key } = change.cookie;
  const site = siteOfHost(key.domain);
  const top = key.partitionKey === null ? site : (siteOf(key.partitionKey) ?? site);
  const own = [...context.tabs.values()].filter((tab) => {
    if (tab.arrival?.sites.has(top) === true) return true;
    const { visit } = tab;
    return visit !== null && visit.storeId === key.storeId && isOf(visit.site, visit.url, change.cookie);
  });
  if (own.length > 0 || key.partitionKey !== null) {
    return own.sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  }
  return context.authors.contactsWith(site).flatMap((id) => {
    const tab = context.tabs.get(id);
    return tab !== undefined && (tab.visit === null || tab.visit.storeId === key.storeId) ? [tab] : [];
  });
}

function deliver(context: Context, tab: TabWatch, change: CookieChange): void {
  const observation = observationOf(context, change);
  const { arrival } = tab;
  const { domain, partitionKey } = change.cookie.key;
  const top = partitionKey === null ? siteOfHost(domain) : siteOf(partitionKey);
  const isForArrival = arrival !== null && top !== null && arrival.sites.has(top) && tab.visit?.site !== top;
  if (isForArrival) arrival.observations.push(observation);
  else tab.observe(observation);
}

/**
 * Registers for changes of the jar. Each is logged once: in the visit whose header or script was seen to write that
 * cookie, else in the one that was active last among those it can belong to. One that fits no visit is the browser's
 * own business, or another extension's.
 */
export function watchJar(context: Context, ready: Promise<unknown>): void {
  context.world.feed.onCookieChanged((change) => {
    if (change.removed && change.cause === 'overwrite') return;
    const key = cookieKeyString(change.cookie.key);
    for (const { arrival } of context.tabs.values()) arrival?.changed.add(key);
    void ready.then(() => {
      const choose = (): TabWatch | null => {
        const fitting = candidates(context, change);
        const author = context.authors.attemptOn(
          cookieNameString(change.cookie.key),
          change.at - 10 * HOLD_MILLISECONDS,
        );
        return fitting.find((tab) => tab.id === author) ?? fitting[0] ?? null;
      };
      if (candidates(context, change).length > 1) {
        setTimeout(() => {
          const tab = choose();
          if (tab !== null) deliver(context, tab, change);
        }, HOLD_MILLISECONDS);
        return;
      }
      const tab = choose();
      if (tab !== null) deliver(context, tab, change);
    });
  });
}
