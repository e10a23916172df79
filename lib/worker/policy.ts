import { siteOf } from '../cookie/site';
import type { OpenVisit, World } from '../host/ports';
import { sha256 } from '../host/sha256';
import type { Declaration } from '../model/declaration';
import type { NewEvent } from '../model/event';
import { failed, ok } from '../model/known';
import type { Ledger } from '../model/ledger';
import type { PolicyPageFacts } from '../page/policy/collect';
import { documentText } from '../policy/document-text';
import { weightOf } from '../policy/find/choose';
import { isPolicyPage } from '../policy/find/rank';
import { isReopenLabel } from '../policy/find/reopen';
import { readConfiguredLists } from '../policy/lists/configured';
import { readPolicy } from '../policy/read';
import { policiesOf } from './declarations';
import { ledgerOf } from './ledgers';
import { readFacts, readLiveDocument } from './policy-facts';
import { keep, stamp, withoutFragment } from './policy-keep';
import { readLists } from './policy-lists';
import { isReused, recentDeclarations, reusableFor, reusedBecause } from './policy-recent';
import { readDocument, searchPolicy } from './policy-search';
import type { Handlers } from './serve';

const SCRIPT = '/policy-page.js';
const MAX_CONFIGURATIONS = 6;
const CONFIGURATION_SCRIPT = '/policy-configuration.js';
/** The visit may be logged a moment after its page has loaded. */
const VISIT_TRIES = 10;
const VISIT_WAIT_MILLISECONDS = 200;

/** The worker's requests run in the normal profile, whose files would keep traces of the host. */
const PRIVATE_REASON = 'in a private window only a policy that is open in a tab is read';

/** Documents this visit has already asked for, read or not. */
const triedIn = (ledger: Ledger): ReadonlySet<string> =>
  new Set(
    [...ledger.declarations, ...ledger.declarationFailures].flatMap(({ url }) => (url === null ? [] : [url])),
  );

/** Puts a question to our script in the page, bringing the script there first. */
async function askPage(world: World, tab: number, question: 'facts' | 'document'): Promise<unknown> {
  const there = await world.pages.run(tab, 0, SCRIPT, 'ISOLATED');
  if (!there.ok) return null;
  const answer = await world.pages.ask(tab, 0, { policy: question });
  return answer.ok ? answer.value : null;
}

/** The open visit of a tab, once the log knows it; null where the tab's page is not witnessed. */
async function visitOf(world: World, tab: number, url: string): Promise<OpenVisit | null> {
  for (let attempt = 0; attempt < VISIT_TRIES; attempt += 1) {
    const visit = await world.log.openVisit(tab);
    if (visit !== null && visit.site === siteOf(url)) return visit;
    await new Promise((resolve) => setTimeout(resolve, VISIT_WAIT_MILLISECONDS));
  }
  return null;
}

/** The declaration of the site's own page that declares most, among those this visit has read. */
async function heaviest(world: World, ledger: Ledger): Promise<Declaration | null> {
  let best: Declaration | null = null;
  for (const declaration of await policiesOf(world, ledger))
    if (best === null || weightOf(declaration) > weightOf(best)) best = declaration;
  return best;
}

/** Reads the document the person looks at, where it is a policy; kept where it declares more than what was fetched. */
async function readLive(world: World, visit: OpenVisit, page: PolicyPageFacts, tab: number): Promise<void> {
  if (!isPolicyPage(page)) return;
  const html = readLiveDocument(await askPage(world, tab, 'document'));
  if (html === null) return;
  const hash = await sha256(new TextEncoder().encode(html));
  const ledger = await ledgerOf(world, visit.visit);
  if (ledger.declarations.some((read) => read.sha256 === hash)) return;
  const source = {
    text: html,
    mime: 'text/html',
    url: withoutFragment(page.url),
    sha256: hash,
    retrievedAt: new Date(world.now()).toISOString(),
    language: null,
  };
  const declaration = readPolicy(source);
  const known = await heaviest(world, ledger);
  if (weightOf(declaration) <= (known === null ? 0 : weightOf(known))) return;
  const why = `live document of ${source.url}`;
  await keep(world, visit, { declaration, text: documentText(source), why }, 'page');
}

/** The person opens the policy that this visit took over from another one: it is asked for again. */
async function refreshOpened(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  if (visit.private) return;
  const url = withoutFragment(page.url);
  const { declarations } = await ledgerOf(world, visit.visit);
  const last = declarations.findLast((read) => read.declarant === 'page' && read.url === url);
  if (last === undefined || !isReused(last.why)) return;
  const read = await readDocument(world, url, null);
  if (read.ok) await keep(world, visit, { ...read.value, why: 'the policy page was opened' }, 'page');
}

/** Looks for the policy by the page's links, unless this visit has one, or has looked in vain from this page's kind of links. */
async function readLinked(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  const ledger = await ledgerOf(world, visit.visit);
  if (ledger.declarations.some((read) => read.declarant === 'page')) return;
  const again = ledger.declarationFailures.some((one) => one.declarant === 'page');
  if (visit.private) {
    if (again) return;
    const event: NewEvent = {
      ...stamp(world, visit),
      kind: 'declaration-failed',
      declarant: 'page',
      url: null,
      reason: PRIVATE_REASON,
    };
    await world.log.append([event]);
    return;
  }
  const known = isPolicyPage(page) ? [] : reusableFor(page, await recentDeclarations(world, visit));
  for (const { declaration, ...one } of known)
    await keep(
      world,
      visit,
      { declaration, text: null, why: reusedBecause({ declaration, ...one }) },
      'page',
    );
  if (known.length > 0) return;
  const { found, vendorList, failure } = await searchPolicy(world, page, { tried: triedIn(ledger), again });
  if (found !== null) {
    await keep(world, visit, found, 'page');
    if (vendorList !== null) await keep(world, visit, vendorList, vendorList.declaration.source.kind);
    return;
  }
  if (failure === null) return;
  const event: NewEvent = {
    ...stamp(world, visit),
    kind: 'declaration-failed',
    declarant: 'page',
    ...failure,
  };
  await world.log.append([event]);
}

/** Reads the lists of the consent platforms that the page names: a second declarant beside the site's own words. */
async function readPlatformLists(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  if (visit.private) return;
  const tried = triedIn(await ledgerOf(world, visit.visit));
  const recent = await recentDeclarations(world, visit);
  for (const outcome of await readLists(world, page, tried, recent)) {
    if ('declaration' in outcome) await keep(world, visit, { ...outcome, text: null }, 'cmp');
    else
      await world.log.append([
        {
          ...stamp(world, visit),
          kind: 'declaration-failed',
          declarant: 'cmp',
          url: outcome.url,
          reason: outcome.reason,
        },
      ]);
  }
}

/** Reads what the consent platforms in the page hold of cookies in their configuration; once for each state of it. */
async function readConfiguration(
  world: World,
  visit: OpenVisit,
  page: PolicyPageFacts,
  tab: number,
): Promise<void> {
  const held = await world.pages.run(tab, 0, CONFIGURATION_SCRIPT, 'MAIN');
  if (!held.ok || !Array.isArray(held.value) || held.value.length === 0) return;
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(held.value)));
  const { declarations } = await ledgerOf(world, visit.visit);
  // A page may change its configuration with every look; the visit keeps a few states of it.
  if (declarations.filter((read) => read.why.startsWith('configuration of ')).length >= MAX_CONFIGURATIONS)
    return;
  const source = {
    url: withoutFragment(page.url),
    retrievedAt: new Date(world.now()).toISOString(),
  };
  for (const [at, list] of readConfiguredLists(held.value, { ...source, sha256: hash }).entries()) {
    // Several platforms in one page are told apart by their place.
    const own = at === 0 ? hash : await sha256(new TextEncoder().encode(`${hash}/${at}`));
    if (declarations.some((read) => read.sha256 === own)) continue;
    const declaration = { ...list.declaration, source: { ...list.declaration.source, sha256: own } };
    await keep(world, visit, { declaration, text: null, why: `configuration of ${list.platform}` }, 'cmp');
  }
}

/** Looks for the control that reopens the consent dialog, and logs what came of it where that is news. */
async function seekReopen(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  const ledger = await ledgerOf(world, visit.visit);
  if (ledger.reopen?.found === true) return;
  const policy = await heaviest(world, ledger);
  const promised = (policy?.claims ?? []).flatMap((claim) =>
    claim.type === 'reopen-link' && typeof claim.value === 'string' ? [claim.value] : [],
  );
  const control = page.controls.find(
    ({ label, place }) => place !== 'banner' && isReopenLabel(label, promised),
  );
  if (control === undefined && ledger.reopen !== null) return;
  await world.log.append([
    {
      ...stamp(world, visit),
      kind: 'reopen-control-sought',
      found: control !== undefined,
      label: control?.label ?? null,
    },
  ]);
}

/**
 * Finds and reads the policy of every site visited: on a visit's first complete page by its links, on the policy page itself from
 * the live document. What was done stands in the log alone: a worker that dies in the middle does it again from there.
 */
export function startPolicy(world: World): Pick<Handlers, 'policy/read'> {
  /** Tabs being looked at now: no truth, it only keeps two events of one load from doing the work twice. */
  const busy = new Map<number, Promise<void>>();

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
    const before = busy.get(tab) ?? Promise.resolve();
    const work = before
      .then(() => look(tab, url))
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        if (busy.get(tab) === work) busy.delete(tab);
      });
    busy.set(tab, work);
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
        return read.ok
          ? keep(
              world,
              visit,
              { ...read.value, why: 'address given by the person' },
              read.value.declaration.source.kind,
            )
          : read;
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
