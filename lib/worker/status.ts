import { siteOf } from '../cookie/site';
import type { World } from '../host/ports';
import { emptyLedger } from '../ledger/fold';
import { failed, type Outcome, ok } from '../model/known';
import type { Ledger } from '../model/ledger';
import type { VisitState, VisitStatus } from '../model/status';
import type { Judge } from './judging';
import { ledgerOf } from './ledgers';
import type { Handlers } from './serve';
import { effectiveOn } from './settings';

/** Where the browsers let no extension in, whatever access it was given. */
const CLOSED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

function isRestricted(url: string | null): boolean {
  if (url === null || !/^https?:/i.test(url)) return true;
  return CLOSED_HOSTS.has(new URL(url).hostname);
}

function policyOf(ledger: Ledger): VisitStatus['policy'] {
  const read = ledger.declarations.findLast((declaration) => declaration.declarant === 'page');
  if (read !== undefined) return { state: 'read', url: read.url, reason: null };
  const failure = ledger.declarationFailures.findLast((declaration) => declaration.declarant === 'page');
  return failure === undefined
    ? { state: 'pending', url: null, reason: null }
    : { state: 'failed', url: failure.url, reason: failure.reason };
}

function bannerOf(ledger: Ledger): VisitStatus['banner'] {
  const banner = ledger.banners.at(-1);
  return banner === undefined ? null : { cmp: banner.cmp, categories: banner.categories };
}

/** What the popup shows of a tab. */
export async function statusOf(world: World, judge: Judge, tab: number): Promise<Outcome<VisitStatus>> {
  const [page, visit, { settings }] = await Promise.all([
    world.tabs.get(tab),
    world.log.openVisit(tab),
    world.settings.read(),
  ]);
  if (page === null) return failed('no-tab', 'The tab is gone.');
  const url = page.url ?? visit?.url ?? null;
  const site = url === null ? null : siteOf(url);
  const { observe, ...effective } = effectiveOn(settings, site, world.now());
  const watched = visit !== null && (site === null || visit.site === site) ? visit : null;
  const ledger = watched === null ? emptyLedger : await ledgerOf(world, watched.visit);
  const state = async (): Promise<VisitState> => {
    if (url !== null && isRestricted(url)) return 'restricted';
    if (url === null || !(await world.tabs.isAllowed(url))) return 'no-permission';
    if (!observe) return 'off';
    if (world.log.failing(page.private) !== null) return 'storage-failing';
    return watched === null || ledger.pages.every((opened) => opened.how === 'already-open')
      ? 'not-witnessed'
      : 'watching';
  };
  return ok({
    state: await state(),
    tab,
    visit: watched?.visit ?? null,
    url,
    site,
    private: page.private,
    effective,
    banner: bannerOf(ledger),
    policy: policyOf(ledger),
    report: watched === null ? null : await judge.report(watched.visit, false),
  });
}

export const statusHandlers = (
  world: World,
  judge: Judge,
): Pick<Handlers, 'visit/status' | 'visit/events'> => ({
  'visit/status': ({ tab }) => statusOf(world, judge, tab),
  'visit/events': async ({ visit, after }) => ok(await world.log.ofVisit(visit, after)),
});
