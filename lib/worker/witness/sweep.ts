import { cookieKeyString } from '../../cookie/key';
import { siteOfHost } from '../../cookie/site';
import type { JarCookie, World } from '../../host/ports';
import { sweepCookies } from '../../ledger/sweep';
import type { ValueTrace } from '../../model/cookie';
import type { NewEvent } from '../../model/event';
import type { Ledger } from '../../model/ledger';
import { remember } from '../../observe/identifiers';
import type { Context } from './context';
import { isOf } from './own';
import type { TabWatch, Watch } from './tab-watch';

/** Whether a cookie concerns a visit: the site's own, one kept in its partition, or one of a host that the page talked to. */
function concerns(watch: Watch, ledger: Ledger): (cookie: JarCookie) => boolean {
  const { site, url } = watch.visit;
  const sites = new Set([...ledger.hosts.keys()].map(siteOfHost));
  return (cookie) =>
    isOf(site, url, cookie) || (cookie.key.partitionKey === null && sites.has(siteOfHost(cookie.key.domain)));
}

const tracedBefore = async (
  world: World,
  cookies: readonly JarCookie[],
): Promise<ReadonlyMap<string, ValueTrace>> =>
  new Map(
    await Promise.all(
      cookies.map(async (cookie) => [cookieKeyString(cookie.key), await world.trace(cookie.value)] as const),
    ),
  );

/**
 * A cookie that only a header can have set, kept without a header having been seen: the browser did not show all of them
 * (it happens in the first seconds after a start), so the visit is incomplete.
 */
function missedHeaders(ledger: Ledger): boolean {
  const isTold = ledger.gaps.some((gap) => gap.reason === 'no-headers');
  if (isTold) return false;
  return [...ledger.cookies.values()].some(
    (item) =>
      item.attributes.httpOnly &&
      item.writes.some((write) => write.kept && !write.seenBy.includes('header')) &&
      !item.writes.some((write) => write.seenBy.includes('header')),
  );
}

/** Compares the jar with the ledger and logs the difference. Within the tab's queue. */
export async function sweepTab(context: Context, tab: TabWatch): Promise<void> {
  const { world, recorder } = context;
  const watch = await tab.current();
  if (watch === null) return;
  const { visit, storeId, startedAt, site, url } = watch.visit;
  const at = world.now();
  const jar = await world.jar.all(storeId);
  // What the jar told of until now must be in the ledger first, or it would be found missing.
  const ledger = await tab.ledger(watch);
  if (ledger.visit === null) return;
  const isConcerned = concerns(watch, ledger);
  const mine = jar.filter(isConcerned);
  const swept = await Promise.all(
    mine.map(async (cookie) => {
      remember(watch.known, cookie.key.name, cookie.value);
      return { cookie, value: await world.trace(cookie.value) };
    }),
  );
  const differences = sweepCookies(ledger, {
    jar: swept,
    before: watch.before === null ? null : await tracedBefore(world, watch.before.filter(isConcerned)),
    isOwn: (cookie) => isOf(site, url, cookie),
    when: { visit, at, notBefore: watch.lastSweepAt ?? startedAt },
  });
  const events: NewEvent[] = [...differences];
  if (missedHeaders(ledger))
    events.push({ kind: 'watch-gap', visit, at, notBefore: startedAt, reason: 'no-headers' });
  const lastPage = ledger.pages.at(-1)?.at ?? startedAt;
  if (!ledger.swept.cookies || (watch.lastSweepAt ?? 0) <= lastPage) {
    events.push({ kind: 'sweep-done', visit, at, notBefore: null, of: 'cookies' });
  }
  watch.lastSweepAt = at;
  if (events.length > 0) void recorder.record(events);
}
