import type { Category, DeclaredCategory } from '../model/category';
import type { Claim, Declaration, DeclaredEntry, DeclaredLifetime, Scope } from '../model/declaration';

/** What one reading of a site's declaration says otherwise than an earlier one. Plain data, in a fixed order. */
export type DeclarationChange =
  | { readonly change: 'purpose-added' | 'purpose-removed'; readonly category: Category }
  | { readonly change: 'recipient-added' | 'recipient-removed'; readonly recipient: string }
  | { readonly change: 'entry-added' | 'entry-removed'; readonly entry: DeclaredEntry }
  | {
      readonly change: 'lifetime-longer' | 'lifetime-shorter' | 'lifetime-stated' | 'lifetime-dropped';
      readonly name: string;
      readonly before: DeclaredLifetime;
      readonly after: DeclaredLifetime;
    }
  | {
      readonly change: 'category-changed';
      readonly name: string;
      readonly before: DeclaredCategory | null;
      readonly after: DeclaredCategory | null;
    }
  | { readonly change: 'claim-added' | 'claim-dropped'; readonly claim: Claim }
  | {
      readonly change: 'claim-narrowed' | 'claim-widened' | 'claim-changed';
      readonly before: Claim;
      readonly after: Claim;
    };

/** A tolerance for durations said in other words: "13 months", "395 days". */
const SAME_LIFETIME = 0.02;

const keyOf = (entry: DeclaredEntry): string | null =>
  entry.name === null ? null : JSON.stringify([entry.name, entry.medium ?? 'cookie']);

function byKey(entries: readonly DeclaredEntry[]): ReadonlyMap<string, DeclaredEntry> {
  const map = new Map<string, DeclaredEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null && !map.has(key)) map.set(key, entry);
  }
  return map;
}

const purposesOf = ({ entries }: Declaration): ReadonlySet<Category> =>
  new Set(
    entries.flatMap(({ category }) => (category === null || category === 'unclassified' ? [] : [category])),
  );

/** How long, as a number that compares: a session is shortest, "persistent" longest; null where nothing is stated. */
function length({ kind, seconds }: DeclaredLifetime): number | null {
  if (kind === 'session') return 0;
  if (kind === 'persistent') return Number.POSITIVE_INFINITY;
  return kind === 'fixed' ? seconds : null;
}

function lifetimeChange(before: DeclaredEntry, after: DeclaredEntry): readonly DeclarationChange[] {
  const [was, is] = [length(before.lifetime), length(after.lifetime)];
  const change = (name: 'lifetime-longer' | 'lifetime-shorter' | 'lifetime-stated' | 'lifetime-dropped') => [
    { change: name, name: after.name ?? '', before: before.lifetime, after: after.lifetime } as const,
  ];
  if (was === is) return [];
  if (was === null) return change('lifetime-stated');
  if (is === null) return change('lifetime-dropped');
  if (Math.abs(was - is) <= SAME_LIFETIME * Math.min(was, is)) return [];
  return change(is > was ? 'lifetime-longer' : 'lifetime-shorter');
}

/** The conditions of a scope as a set: more conditions, narrower claim. */
const conditions = (scope: Scope | null): ReadonlySet<string> =>
  new Set(Object.entries(scope ?? {}).map(([field, value]) => JSON.stringify([field, value])));

function claimChange(before: Claim, after: Claim): readonly DeclarationChange[] {
  if (before.value !== after.value) return [{ change: 'claim-changed', before, after }];
  const [was, is] = [conditions(before.scope), conditions(after.scope)];
  const gained = [...is].some((condition) => !was.has(condition));
  const lost = [...was].some((condition) => !is.has(condition));
  if (!gained && !lost) return [];
  if (gained && lost) return [{ change: 'claim-changed', before, after }];
  return [{ change: gained ? 'claim-narrowed' : 'claim-widened', before, after }];
}

/** The claim of each type that stands without condition, else the first: what the site promises at the most. */
function strongest(claims: readonly Claim[]): ReadonlyMap<Claim['type'], Claim> {
  const map = new Map<Claim['type'], Claim>();
  for (const claim of claims) {
    if (claim.type === 'last-updated') continue;
    const known = map.get(claim.type);
    if (known === undefined || (known.scope !== null && claim.scope === null)) map.set(claim.type, claim);
  }
  return map;
}

/** Members of `left` that `right` lacks, in order. */
const beyond = <T>(left: Iterable<T>, right: ReadonlySet<T>): readonly T[] =>
  [...left].filter((one) => !right.has(one));

/** What `after` declares otherwise than `before`. Nameless entries are not compared: nothing tells one from another. */
export function diffDeclarations(before: Declaration, after: Declaration): readonly DeclarationChange[] {
  const [was, is] = [byKey(before.entries), byKey(after.entries)];
  const [claimed, claims] = [strongest(before.claims), strongest(after.claims)];
  const [knew, knows] = [new Set(before.recipients), new Set(after.recipients)];
  const kept = [...is].flatMap(([key, entry]) => {
    const earlier = was.get(key);
    return earlier === undefined ? [] : [[earlier, entry] as const];
  });
  return [
    ...beyond(purposesOf(after), purposesOf(before)).map(
      (category) => ({ change: 'purpose-added', category }) as const,
    ),
    ...beyond(purposesOf(before), purposesOf(after)).map(
      (category) => ({ change: 'purpose-removed', category }) as const,
    ),
    ...beyond(knows, knew).map((recipient) => ({ change: 'recipient-added', recipient }) as const),
    ...beyond(knew, knows).map((recipient) => ({ change: 'recipient-removed', recipient }) as const),
    ...[...is].flatMap(([key, entry]) => (was.has(key) ? [] : [{ change: 'entry-added', entry } as const])),
    ...[...was].flatMap(([key, entry]) => (is.has(key) ? [] : [{ change: 'entry-removed', entry } as const])),
    ...kept.flatMap(([earlier, entry]) => lifetimeChange(earlier, entry)),
    ...kept.flatMap(([earlier, entry]) =>
      earlier.category === entry.category
        ? []
        : [
            {
              change: 'category-changed',
              name: entry.name ?? '',
              before: earlier.category,
              after: entry.category,
            } as const,
          ],
    ),
    ...[...claims].flatMap(([type, claim]) =>
      claimed.has(type) ? [] : [{ change: 'claim-added', claim } as const],
    ),
    ...[...claimed].flatMap(([type, claim]) =>
      claims.has(type) ? [] : [{ change: 'claim-dropped', claim } as const],
    ),
    ...[...claims].flatMap(([type, claim]) => {
      const earlier = claimed.get(type);
      return earlier === undefined ? [] : claimChange(earlier, claim);
    }),
  ];
}
