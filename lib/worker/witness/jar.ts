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
/** A change of the jar follows the header or script that caused it within this time. */
const AUTHOR_MILLISECONDS = 5000;

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

const inStore = (tab: TabWatch, storeId: string): boolean =>
  tab.visit === null || tab.visit.storeId === storeId;

/**
 * Tabs whose visit a change can belong to: the one whose header or script was seen to write that cookie, then the site's
 * own, then those that have just talked to the cookie's host. An answer takes seconds, not hours: what changes later is
 * somebody else's doing.
 */
function candidates(context: Context, change: CookieChange): readonly TabWatch[] {
  const { key } = change.cookie;
  const since = change.at - AUTHOR_MILLISECONDS;
  const site = siteOfHost(key.domain);
  const top = key.partitionKey === null ? site : (siteOf(key.partitionKey) ?? site);
  const author = context.tabs.get(context.authors.attemptOn(cookieNameString(key), since) ?? -1);
  if (author !== undefined && inStore(author, key.storeId)) return [author];
  const own = [...context.tabs.values()]
    .filter((tab) => {
      if (tab.arrival?.sites.has(top) === true) return true;
      const { visit } = tab;
      return visit !== null && visit.storeId === key.storeId && isOf(visit.site, visit.url, change.cookie);
    })
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  const contacts =
    key.partitionKey === null
      ? context.authors.contactsWith(site, since).flatMap((id) => context.tabs.get(id) ?? [])
      : [];
  return [...new Set([...own, ...contacts.filter((tab) => inStore(tab, key.storeId))])];
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
  const changed = (change: CookieChange): void => {
    context.authors.changed(cookieKeyString(change.cookie.key), change.at);
    void ready.then(() => {
      const give = (tab: TabWatch | undefined): void => {
        if (tab !== undefined) deliver(context, tab, change);
      };
      const fitting = candidates(context, change);
      if (fitting.length === 1) give(fitting[0]);
      else setTimeout(() => give(candidates(context, change)[0]), HOLD_MILLISECONDS);
    });
  };

  context.world.feed.onCookieChanged((change) => {
    if (!change.removed || change.cause !== 'overwrite') context.inbox.put(() => changed(change));
  });
}
