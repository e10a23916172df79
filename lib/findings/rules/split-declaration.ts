import { indexDeclared, quoteOf, rowsNaming } from '../../compare/declared';
import type { Evidence, JudgedItem } from '../../compare/evidence';
import { longestKeeping, shortestKeeping } from '../../law/lifetime';
import type { Declaration, DeclaredEntry, DeclaredLifetime } from '../../model/declaration';
import { type Hit, hitsWhere, rule } from '../rule';

/** The policy's rows on the same name as a row of the list: either may be a mask for the other. */
function twinsIn(
  policy: Declaration,
  list: Declaration,
): ReadonlyMap<DeclaredEntry, readonly DeclaredEntry[]> {
  const [pages, lists] = [indexDeclared([policy]), indexDeclared([list])];
  const twins = new Map<DeclaredEntry, Set<DeclaredEntry>>();
  const pair = (listed: DeclaredEntry, page: DeclaredEntry): void => {
    const known = twins.get(listed);
    if (known === undefined) twins.set(listed, new Set([page]));
    else known.add(page);
  };
  for (const { entry } of lists.named)
    for (const row of rowsNaming(pages, entry.name ?? '')) pair(entry, row.entry);
  for (const { entry } of pages.named)
    for (const row of rowsNaming(lists, entry.name ?? '')) pair(row.entry, entry);
  return new Map([...twins].map(([entry, pages]) => [entry, [...pages]]));
}

function lifetimesDiffer(a: DeclaredLifetime, b: DeclaredLifetime): boolean {
  if (a.kind === 'unstated' || b.kind === 'unstated' || a.kind === 'persistent' || b.kind === 'persistent')
    return false;
  if (a.kind !== b.kind) return true;
  if (a.seconds === null || b.seconds === null) return false;
  const [longer, shorter] = a.seconds >= b.seconds ? [a.seconds, b.seconds] : [b.seconds, a.seconds];
  return longer > longestKeeping(shorter) && shorter < shortestKeeping(longer);
}

/** What two rows on one name disagree about. */
function differences(page: DeclaredEntry, list: DeclaredEntry): readonly string[] {
  const category =
    page.category !== null &&
    list.category !== null &&
    page.category !== 'unclassified' &&
    list.category !== 'unclassified' &&
    page.category !== list.category;
  return [
    ...(category ? ['category'] : []),
    ...(lifetimesDiffer(page.lifetime, list.lifetime) ? ['lifetime'] : []),
  ];
}

function compared(
  list: DeclaredEntry,
  twins: readonly DeclaredEntry[],
  policy: Declaration,
  cmpList: Declaration,
): Hit | null {
  const { name } = list;
  if (name === null) return null;
  const differing = twins.map((entry) => ({ entry, about: differences(entry, list) }));
  const [first] = differing;
  if (first === undefined || differing.some(({ about }) => about.length === 0)) return null;
  return {
    confidence: 0.9,
    subject: { kind: 'policy', name, domain: null },
    facts: {
      name,
      about: first.about,
      policyCategory: first.entry.category,
      listCategory: list.category,
      policyLifetime: first.entry.lifetime.raw,
      listLifetime: list.lifetime.raw,
    },
    events: [],
    quotes: [
      quoteOf({ declarant: 'page', declaration: policy }, first.entry.at),
      quoteOf({ declarant: 'cmp', declaration: cmpList }, list.at),
    ],
  };
}

/** A banner may list only what it asks about: then its silence says nothing of what waits for no consent. */
const leavesOut = ({ source, entries }: Declaration, { requirement }: JudgedItem): boolean =>
  source.kind === 'cmp' &&
  requirement.needed !== true &&
  !entries.some((entry) => entry.name !== null && entry.category === 'necessary');

/** Seen on the device, named by one of the two and not by the other. */
function onlyInOne({
  items,
  policy,
  cmpList,
}: Pick<Evidence, 'items'> & { policy: Declaration; cmpList: Declaration }): readonly Hit[] {
  return items.flatMap((item): Hit[] => {
    const by = new Set(item.named.map(({ declarant }) => declarant));
    const row = item.named.find(({ declarant }) => declarant !== 'vendor');
    if (row === undefined || (by.has('page') && by.has('cmp'))) return [];
    const listing = row.declarant === 'page' ? cmpList : policy;
    if (!listing.entries.some(({ name }) => name !== null) || leavesOut(listing, item)) return [];
    return [
      {
        confidence: 0.85,
        subject: { kind: 'policy', name: row.entry.name ?? item.name, domain: null },
        facts: { name: item.name, about: ['presence'], namedBy: row.declarant },
        events: item.writes[0]?.write.events ?? [],
        quotes: [quoteOf(row, row.entry.at)],
      },
    ];
  });
}

/**
 * D2. The policy page and the banner's own list do not say the same: of an item's purpose, of its lifetime, or one names
 * what is stored and the other does not.
 *
 * Fires: `_ga` is "audience measurement, 13 months" on the page and "necessary, 2 years" in the banner. Silent: both say
 * the same in other words; the list lists nothing necessary. Not evaluated: one of the two was not read, or they name nothing alike.
 */
export const splitDeclaration = rule({
  id: 'split-declaration',
  needs: ['policy', 'cmpList'],
  check: ({ items, policy, cmpList }) => {
    const twins = twinsIn(policy, cmpList);
    const hits = cmpList.entries.flatMap(
      (entry) => compared(entry, twins.get(entry) ?? [], policy, cmpList) ?? [],
    );
    const seen = items.some(({ named }) => named.some(({ declarant }) => declarant !== 'vendor'));
    return hitsWhere([...hits, ...onlyInOne({ items, policy, cmpList })], twins.size > 0 || seen);
  },
});
