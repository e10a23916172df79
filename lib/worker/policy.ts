import { siteOf } from '../cookie/site';
import type { OpenVisit, World } from '../host/ports';
import { failed, ok } from '../model/known';
import { ledgerOf } from './ledgers';
import { readFacts } from './policy-facts';
import { keep } from './policy-keep';
import { readDocument, searchPolicy } from './policy-search';
import {
  askPage,
  heaviest,
  PRIVATE_REASON,
  readConfiguration,
  readLinked,
  readLive,
  readPlatformLists,
  refreshOpened,
  seekReopen,
} from './policy-visit';
import type { Handlers } from './serve';
import { turns } from './turns';

/** The visit may be logged a moment after its page has loaded. */
const VISIT_TRIES = 10;
const VISIT_WAIT_MILLISECONDS = 200;

/** The open visit of a tab, once the log knows it; null where the tab's page is not witnessed. */
async function visitOf(world: World, tab: number, url: string): Promise<OpenVisit | null> {
  for (let attempt = 0; attempt < VISIT_TRIES; attempt += 1) {
    const visit = await world.log.openVisit(tab);
    if (visit !== null && visit.site === siteOf(url)) return visit;
    await new Promise((resolve) => setTimeout(resolve, VISIT_WAIT_MILLISECONDS));
  }
  return null;
}

/**
 * Finds and reads the policy of every site visited: on a visit's first complete page by its links, on the policy page itself from
 * the live document. What was done stands in the log alone: a worker that dies in the middle does it again from there.
 */
export function startPolicy(world: World): Pick<Handlers, 'policy/read'> {
  /** By tab: it only keeps two events of one load from doing the work twice. */
  const inTurn = turns<number>();

  async function look(tab: number, url: string): Promise<void> {
    const visit = await visitOf(world, tab, url);
    if (visit === null) return;
    const page = readFacts(await askPage(world, tab, 'facts'));
    if (page === null || siteOf(page.url) !== visit.site) return;
    await readLive(world, visit, page, tab);
    await refreshOpened(world, visit, page);
    await readLinked(world, visit, page);
    await seekReopen(world, visit, page);
    await readPlatformLists(world, visit, page);
    await readConfiguration(world, visit, page, tab);
  }

  function consider(tab: number, url: string): void {
    if (!/^https?:/i.test(url)) return;
    inTurn(tab, () => look(tab, url)).catch((error: unknown) => console.error(error));
  }

  world.feed.onLoaded(({ tab, frame, url }) => {
    if (frame === 0) consider(tab, url);
  });
  world.feed.onCommitted(({ tab, frame, url, how }) => {
    if (frame === 0 && how !== 'load' && how !== 'prerender') consider(tab, url);
  });
  world.feed.onAddressChanged(({ tab, frame, url }) => {
    if (frame === 0) consider(tab, url);
  });
  resume().catch((error: unknown) => console.error(error));

  /** After a death of the worker: pages whose policy was being looked for are looked at again. */
  async function resume(): Promise<void> {
    for (const { id, url, loading } of await world.tabs.all()) {
      if (url === null || loading) continue;
      const visit = await world.log.openVisit(id);
      if (visit === null) continue;
      const ledger = await ledgerOf(world, visit.visit);
      if (ledger.declarations.length + ledger.declarationFailures.length === 0) consider(id, url);
    }
  }

  return {
    'policy/read': async ({ tab, url }) => {
      const visit = await world.log.openVisit(tab);
      if (visit === null) return failed('not-witnessed', 'This tab is not being witnessed.');
      if (url !== null && visit.private) return failed('private-window', `Not read: ${PRIVATE_REASON}.`);
      if (url !== null) {
        const read = await readDocument(world, url, null);
        if (!read.ok) return read;
        const path = { by: 'given', asked: url, referrer: null, reused: false } as const;
        const given = { ...read.value, why: 'address given by the person', path };
        return keep(world, visit, given, read.value.declaration.source.kind);
      }
      const page = readFacts(await askPage(world, tab, 'facts'));
      if (page === null) return failed('page-unreachable', 'The page cannot be looked at.');
      await readLive(world, visit, page, tab);
      if (visit.private) {
        const open = await heaviest(world, await ledgerOf(world, visit.visit));
        return open === null
          ? failed('private-window', `Not read: ${PRIVATE_REASON}.`)
          : ok({ sha256: open.source.sha256 });
      }
      const { found, failure } = await searchPolicy(world, page, { tried: new Set(), again: false });
      if (found !== null) return keep(world, visit, found, 'page');
      const live = (await ledgerOf(world, visit.visit)).declarations.findLast(
        (one) => one.declarant === 'page',
      );
      return live === undefined
        ? failed('no-policy', failure?.reason ?? 'Nothing was found.')
        : ok({ sha256: live.sha256 });
    },
  };
}
