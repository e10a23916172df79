import type { OpenVisit, World } from '../host/ports';
import { sha256 } from '../host/sha256';
import type { Declaration } from '../model/declaration';
import type { Ledger } from '../model/ledger';
import type { PolicyPageFacts } from '../page/policy/collect';
import { weightOf } from '../policy/find/choose';
import { isPolicyPage } from '../policy/find/rank';
import { isReopenLabel, speaksOfChoice } from '../policy/find/reopen';
import { policiesOf } from './declarations';
import { ledgerOf } from './ledgers';
import { readLiveDocument } from './policy-facts';
import { keep, keepFailure, stamp, unasked, withoutFragment } from './policy-keep';
import { readLists } from './policy-lists';
import { recentDeclarations, reusableFor, reused } from './policy-recent';
import { readDocument, searchPolicy } from './policy-search';

const SCRIPT = '/policy-page.js';
const MAX_CONFIGURATIONS = 6;
/** Controls at the end of the document that may stand at the foot of the page. */
const LAST_CONTROLS = 8;
const CONFIGURATION_SCRIPT = '/policy-configuration.js';
/** The worker's requests run in the normal profile, whose files would keep traces of the host. */
export const PRIVATE_REASON = 'in a private window only a policy that is open in a tab is read';

/** Documents this visit has already asked for, read or not. */
const triedIn = (ledger: Ledger): ReadonlySet<string> =>
  new Set(
    [
      ...ledger.declarations.flatMap(({ url, path }) => [url, path?.asked ?? null]),
      ...ledger.declarationFailures.map(({ url }) => url),
    ].filter((url) => url !== null),
  );

/** Puts a question to our script in the page, bringing the script there first. */
export async function askPage(world: World, tab: number, question: 'facts' | 'document'): Promise<unknown> {
  const there = await world.pages.run(tab, 0, SCRIPT, 'ISOLATED');
  if (!there.ok) return null;
  const answer = await world.pages.ask(tab, 0, { policy: question });
  return answer.ok ? answer.value : null;
}

/** The declaration of the site's own page that declares most, among those this visit has read. */
export async function heaviest(world: World, ledger: Ledger): Promise<Declaration | null> {
  let best: Declaration | null = null;
  for (const declaration of await policiesOf(world, ledger))
    if (best === null || weightOf(declaration) > weightOf(best)) best = declaration;
  return best;
}

/** Reads the document the person looks at, where it is a policy; kept where it declares more than what was fetched. */
export async function readLive(
  world: World,
  visit: OpenVisit,
  page: PolicyPageFacts,
  tab: number,
): Promise<void> {
  if (!isPolicyPage(page)) return;
  const html = readLiveDocument(await askPage(world, tab, 'document'));
  if (html === null) return;
  const hash = await sha256(new TextEncoder().encode(html));
  const ledger = await ledgerOf(world, visit.visit);
  if (ledger.declarations.some((read) => read.sha256 === hash)) return;
  const url = withoutFragment(page.url);
  const read = await world.reader.read('document', {
    text: html,
    mime: 'text/html',
    url,
    sha256: hash,
    retrievedAt: new Date(world.now()).toISOString(),
    language: null,
  });
  if (!read.ok) {
    await keepFailure(world, visit, { url, reason: `live document of ${url}: ${read.message}` }, 'page');
    return;
  }
  const { declaration, text } = read.value;
  const known = await heaviest(world, ledger);
  if (weightOf(declaration) <= (known === null ? 0 : weightOf(known))) return;
  const kept = { declaration, text, why: `live document of ${url}`, path: unasked('live-document') };
  await keep(world, visit, kept, 'page');
}

/** The person opens the policy that this visit took over from another one: it is asked for again. */
export async function refreshOpened(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  if (visit.private) return;
  const url = withoutFragment(page.url);
  const { declarations } = await ledgerOf(world, visit.visit);
  const last = declarations.findLast((read) => read.declarant === 'page' && read.url === url);
  if (last?.path?.reused !== true) return;
  const read = await readDocument(world, url, null);
  const path = { by: 'opened', asked: url, referrer: null, reused: false } as const;
  if (read.ok) await keep(world, visit, { ...read.value, why: 'the policy page was opened', path }, 'page');
}

/** Looks for the policy by the page's links, unless this visit has one, or has looked in vain from this page's kind of links. */
export async function readLinked(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  const ledger = await ledgerOf(world, visit.visit);
  if (ledger.declarations.some((read) => read.declarant === 'page')) return;
  const again = ledger.declarationFailures.some((one) => one.declarant === 'page');
  if (visit.private) {
    if (again) return;
    await keepFailure(world, visit, { url: null, reason: PRIVATE_REASON }, 'page');
    return;
  }
  const known = isPolicyPage(page) ? [] : reusableFor(page, await recentDeclarations(world, visit));
  for (const one of known) await keep(world, visit, { ...reused(one), text: null }, 'page');
  if (known.length > 0) return;
  const { found, vendorList, failure } = await searchPolicy(world, page, { tried: triedIn(ledger), again });
  if (found !== null) {
    await keep(world, visit, found, 'page');
    if (vendorList !== null) await keep(world, visit, vendorList, vendorList.declaration.source.kind);
    return;
  }
  if (failure !== null) await keepFailure(world, visit, failure, 'page');
}

/** Reads the lists of the consent platforms that the page names: a second declarant beside the site's own words. */
export async function readPlatformLists(
  world: World,
  visit: OpenVisit,
  page: PolicyPageFacts,
): Promise<void> {
  if (visit.private) return;
  const tried = triedIn(await ledgerOf(world, visit.visit));
  const recent = await recentDeclarations(world, visit);
  for (const outcome of await readLists(world, page, tried, recent)) {
    if ('declaration' in outcome) await keep(world, visit, { ...outcome, text: null }, 'cmp');
    else await keepFailure(world, visit, outcome, 'cmp');
  }
}

/** Reads what the consent platforms in the page hold of cookies in their configuration; once for each state of it. */
export async function readConfiguration(
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
  if (declarations.filter((read) => read.path?.by === 'configuration').length >= MAX_CONFIGURATIONS) return;
  if (declarations.some((read) => read.sha256 === hash)) return;
  const read = await world.reader.read('configuration', {
    held: held.value,
    source: {
      url: withoutFragment(page.url),
      retrievedAt: new Date(world.now()).toISOString(),
      sha256: hash,
    },
  });
  if (!read.ok) {
    await keepFailure(world, visit, { url: null, reason: read.message }, 'cmp');
    return;
  }
  // The first last: once it is there, so are the others, and this state of the configuration is not read again.
  for (const [at, list] of [...read.value.entries()].reverse()) {
    // Several platforms in one page are told apart by their place.
    const own = at === 0 ? hash : await sha256(new TextEncoder().encode(`${hash}/${at}`));
    if (declarations.some((read) => read.sha256 === own)) continue;
    const declaration = { ...list.declaration, source: { ...list.declaration.source, sha256: own } };
    const why = `configuration of ${list.platform}`;
    await keep(world, visit, { declaration, text: null, why, path: unasked('configuration') }, 'cmp');
  }
}

/** Looks for the control that reopens the consent dialog, and logs what came of it where that is news. */
export async function seekReopen(world: World, visit: OpenVisit, page: PolicyPageFacts): Promise<void> {
  const ledger = await ledgerOf(world, visit.visit);
  if (ledger.reopen?.found === true) return;
  const policy = await heaviest(world, ledger);
  const promised = (policy?.claims ?? []).flatMap((claim) =>
    claim.type === 'reopen-link' && typeof claim.value === 'string' ? [claim.value] : [],
  );
  const controls = page.controls.filter(({ place }) => place !== 'banner');
  const atFoot = controls.filter(({ place, leads }) => place === 'footer' && !leads);
  // Many a foot is called nothing: what stands last in the page is there.
  const last = controls.slice(-LAST_CONTROLS).filter(({ place, leads }) => place === 'body' && !leads);
  const control =
    controls.find(({ label }) => isReopenLabel(label, promised)) ??
    [...atFoot, ...last].find(({ label }) => speaksOfChoice(label));
  if (control === undefined && ledger.reopen !== null) return;
  await world.log.append([
    {
      ...stamp(world, visit),
      kind: 'reopen-control-sought',
      found: control !== undefined,
      label: (control ?? atFoot[0])?.label ?? null,
    },
  ]);
}
