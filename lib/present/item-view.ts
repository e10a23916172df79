import type { Category } from '../model/category';
import type { Declaration } from '../model/declaration';
import type { ExportedItem } from '../model/export';
import type { Finding } from '../model/finding';
import { steady } from './direction';
import { isPotentialBreach, itemsOf } from './finding-view';
import { itemId, observedLifetime, placeText, setterText, whenText } from './item-text';
import type { Words } from './words';

/** One stored or sent thing as it is shown. */
export interface ItemView {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly kind: ExportedItem['kind'];
  readonly kindText: string;
  readonly party: 'first' | 'third';
  readonly partyText: string;
  readonly category: Category | null;
  readonly categoryText: string;
  /** Who says so and how surely, e.g. `publicly known, 98 % sure`; null where no category is known. */
  readonly sourceText: string | null;
  readonly vendor: string | null;
  /** What the subscribed list says of it; null where it says nothing, or none is subscribed. */
  readonly subscribedText: string | null;
  /** Empty for a request, which nobody sets. */
  readonly setterText: string;
  readonly setterUrl: string | null;
  readonly setterPlace: string | null;
  readonly whenText: string;
  readonly phase: ExportedItem['phase'];
  readonly firstSeenAt: string;
  readonly observedText: string | null;
  readonly declaredText: string;
  readonly declaredState: 'declared' | 'undeclared' | 'nothing-to-compare';
  readonly quote: string | null;
  /** Technical remarks: flags, partition, container, path, how often. */
  readonly remarks: readonly string[];
  /** Codes of confirmed findings about it, each once. */
  readonly codes: readonly string[];
}

/** What a subscribed list says, as it is shown, by `subscribedKey`. */
export type SubscribedTexts = ReadonlyMap<string, string>;

export const subscribedKey = ({ name, domain }: { readonly name: string; readonly domain: string }): string =>
  JSON.stringify([name, domain]);

export interface ItemGroup {
  readonly category: Category | null;
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  /** How many came before a choice; null where none. */
  readonly beforeText: string | null;
  readonly flagged: boolean;
  readonly items: readonly ItemView[];
}

function declaredText(item: ExportedItem, compared: boolean, words: Words): string {
  const match = item.declared;
  if (match === null) return words.say(compared ? 'item.undeclared' : 'item.nothingToCompare');
  const category = match.category === null ? null : words.say(`category.${match.category}`);
  const lifetime =
    match.lifetime !== ''
      ? match.lifetime
      : match.lifetimeSeconds !== null
        ? words.duration(match.lifetimeSeconds)
        : words.say('item.unstated');
  return category === null ? lifetime : `${category} · ${lifetime}`;
}

function remarks(item: ExportedItem, words: Words): readonly string[] {
  const { attributes } = item;
  return [
    item.path !== null && item.path !== '/' ? item.path : null,
    attributes.secure ? 'Secure' : null,
    attributes.httpOnly ? 'HttpOnly' : null,
    attributes.sameSite !== undefined && attributes.sameSite !== 'unspecified'
      ? `SameSite=${attributes.sameSite[0]?.toUpperCase()}${attributes.sameSite.slice(1)}`
      : null,
    item.partitionKey === null ? null : words.labelled(words.say('item.partition'), item.partitionKey),
    item.storeId?.startsWith('firefox-container-')
      ? words.labelled(words.say('item.container'), item.storeId.slice('firefox-container-'.length))
      : null,
    item.writes > 1 ? words.labelled(words.say('item.writes'), item.writes) : null,
    item.sends > 0 ? words.labelled(words.say('item.sends'), item.sends) : null,
  ].filter((remark) => remark !== null);
}

function codesByItem(
  findings: readonly Finding[],
  items: readonly ExportedItem[],
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, ExportedItem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.kind, item.name]);
    const same = byName.get(key);
    if (same) same.push(item);
    else byName.set(key, [item]);
  }
  const codes = new Map<string, Set<string>>();
  for (const finding of findings.filter((one) => one.status === 'violated')) {
    const candidates = byName.get(JSON.stringify([finding.subject.kind, finding.subject.name])) ?? [];
    for (const item of itemsOf(finding, candidates)) {
      const id = itemId(item);
      codes.set(id, (codes.get(id) ?? new Set<string>()).add(finding.code));
    }
  }
  return new Map([...codes].map(([id, set]) => [id, [...set]]));
}

/** `compared`: at least one declaration was read, so an item without a match is undeclared rather than not compared. */
function itemView(
  item: ExportedItem,
  compared: boolean,
  codes: readonly string[],
  subscribed: SubscribedTexts,
  words: Words,
): ItemView {
  return {
    id: itemId(item),
    name: steady(item.name),
    domain: steady(item.domain),
    kind: item.kind,
    kindText: words.say(`kind.${item.kind}`),
    party: item.party,
    partyText: words.say(`party.${item.party}`),
    category: item.category,
    categoryText: words.say(item.category === null ? 'category.unknown' : `category.${item.category}`),
    sourceText:
      item.categorySource === null
        ? null
        : `${words.say(`source.${item.categorySource}`)}, ${words.say('source.confidence', { percent: words.percent(item.confidence) })}`,
    vendor: item.vendor,
    subscribedText: subscribed.get(subscribedKey(item)) ?? null,
    setterText: item.kind === 'request' ? '' : setterText(item, words),
    setterUrl: item.setBy?.url ?? null,
    setterPlace: placeText(item.setBy?.url ?? null, item.setBy?.line ?? null),
    whenText: whenText(item, words),
    phase: item.phase,
    firstSeenAt: item.firstSeen.at,
    observedText: observedLifetime(item, words),
    declaredText: declaredText(item, compared, words),
    declaredState: item.declared !== null ? 'declared' : compared ? 'undeclared' : 'nothing-to-compare',
    quote: item.declared?.quote ?? null,
    remarks: remarks(item, words),
    codes,
  };
}

export function itemViews(
  items: readonly ExportedItem[],
  findings: readonly Finding[],
  declarations: readonly Declaration[],
  words: Words,
  subscribed: SubscribedTexts = new Map(),
): readonly ItemView[] {
  const codes = codesByItem(findings, items);
  const compared = declarations.some((declaration) => declaration.entries.length > 0);
  return items.map((item) => itemView(item, compared, codes.get(itemId(item)) ?? [], subscribed, words));
}

/** Most intrusive first, unknown before necessary: what deserves a look comes before what does not. */
const GROUP_ORDER: readonly (Category | null)[] = [
  'marketing',
  'analytics',
  null,
  'preferences',
  'necessary',
];

export function itemGroups(views: readonly ItemView[], words: Words): readonly ItemGroup[] {
  return GROUP_ORDER.map((category) => {
    const items = views.filter((view) => view.category === category);
    const before = items.filter((view) => view.phase === 'before-choice').length;
    return {
      category,
      label: words.say(category === null ? 'category.unknown' : `category.${category}`),
      count: items.length,
      countText: words.number(items.length),
      beforeText:
        before === 0 || category === 'necessary' ? null : words.say('items.before', { count: before }),
      flagged: items.some((view) => view.codes.length > 0),
      items,
    };
  }).filter((group) => group.items.length > 0);
}

export const countBreaches = (findings: readonly Finding[]): number =>
  findings.filter(isPotentialBreach).length;
