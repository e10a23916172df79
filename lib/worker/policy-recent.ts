import type { OpenVisit, World } from '../host/ports';
import type { Declarant, Declaration, DeclarationPath } from '../model/declaration';
import type { EpochMilliseconds } from '../model/time';
import type { PolicyPageFacts } from '../page/policy/collect';
import { rankPolicyLinks } from '../policy/find/rank';
import { withoutFragment } from './policy-keep';

/** A document read within this time is not asked for again on another visit, in milliseconds: a day. */
const FRESH_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Visits of the site looked through, latest first. */
const MAX_VISITS = 8;

/** A declaration that another visit of the site read a short while ago. */
export interface RecentDeclaration {
  readonly declaration: Declaration;
  readonly declarant: Declarant;
  readonly why: string;
  readonly path: DeclarationPath;
}

const isFresh = (declaration: Declaration, now: EpochMilliseconds): boolean => {
  const age = now - Date.parse(declaration.source.retrievedAt);
  return age >= 0 && age < FRESH_MILLISECONDS;
};

/**
 * What the site's other visits read in the last day, by the document's address. Freshness counts from the retrieval: using a
 * declaration again does not make it younger. Private visits neither give nor take; a live document is the state of its page
 * alone, and what a log does not say the path of is read again.
 */
export async function recentDeclarations(
  world: World,
  visit: OpenVisit,
): Promise<ReadonlyMap<string, RecentDeclaration>> {
  const recent = new Map<string, RecentDeclaration>();
  if (visit.private) return recent;
  const now = world.now();
  const visits = (await world.log.visits(visit.site))
    .filter((one) => one.visit !== visit.visit && !one.private && now - one.lastAt < FRESH_MILLISECONDS)
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, MAX_VISITS);
  for (const { visit: id } of visits)
    for (const event of await world.log.ofVisit(id)) {
      if (event.kind !== 'declaration-read' || recent.has(event.url)) continue;
      const { path, declarant, why } = event;
      if (path === undefined || path.by === 'live-document') continue;
      const declaration = await world.log.declaration(event.sha256);
      if (declaration !== null && isFresh(declaration, now))
        recent.set(event.url, { declaration, declarant, why, path });
    }
  return recent;
}

/** A declaration as it stands in a visit that did not ask for it, with the reason in words. */
export const reused = ({
  declaration,
  why,
  path,
}: RecentDeclaration): Pick<RecentDeclaration, 'declaration' | 'why' | 'path'> => ({
  declaration,
  why: path.reused ? why : `${why}; read less than a day ago, at ${declaration.source.retrievedAt}`,
  path: { ...path, reused: true },
});

/**
 * The declarations of the site's own pages that this page's links still lead to: to the document itself, to the address that led on
 * to it, or to the document that referred to it; where the page links to none, what an earlier visit found at a usual address.
 */
export function reusableFor(
  page: PolicyPageFacts,
  recent: ReadonlyMap<string, RecentDeclaration>,
): readonly RecentDeclaration[] {
  const linked = new Set(rankPolicyLinks(page.links, page.url).map(({ url }) => withoutFragment(url)));
  const leads = (url: string, { asked, referrer }: DeclarationPath): boolean =>
    [url, asked, referrer].some((one) => one !== null && linked.has(one));
  return [...recent]
    .filter(
      ([url, { declarant, path }]) =>
        declarant === 'page' && (linked.size === 0 ? path.by === 'usual-address' : leads(url, path)),
    )
    .map(([, known]) => known);
}
