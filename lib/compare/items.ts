import type { Classification } from '../knowledge/classification';
import { classify } from '../knowledge/classify';
import { BROWSER_LIFETIME_CAP_SECONDS } from '../law/durations';
import type { Category, DeclaredCategory } from '../model/category';
import type { CookieAttributes, ObservedLifetime } from '../model/cookie';
import type { CategorySource } from '../model/export';
import type { FindingSubject } from '../model/finding';
import type { ItemKind } from '../model/item-kind';
import type { CookieItem, ItemSend, ItemWrite, Ledger, StorageItem } from '../model/ledger';
import type { EpochMilliseconds } from '../model/time';
import { type DeclaredIndex, type NamedMatch, rowsNaming } from './declared';
import { wasFound } from './found';
import { elsewhere, hostOf, type OpenPage, pageAt } from './pages';
import { type PurposeRow, purposeRow } from './purpose-row';

/** How long a write asked its item to live, by the most exact word there is of it. */
export interface AskedLifetime {
  /** Null: until the browser closes. */
  readonly seconds: number | null;
  /** The browser's cap hides the true figure: it is at least this. */
  readonly atLeast: boolean;
  readonly source: 'max-age' | 'expires' | 'jar' | 'none';
}

/** A write that the browser kept. */
export interface KeptWrite {
  readonly at: number;
  readonly notBefore: number | null;
  readonly write: ItemWrite;
  /** The page on show. */
  readonly page: string | null;
  readonly lifetime: AskedLifetime;
}

export interface CategoryVerdict {
  readonly category: Category | null;
  readonly source: CategorySource | null;
  readonly confidence: number;
}

/** Something stored on the device, with all that is said and known of it. */
export interface ObservedItem {
  readonly kind: Extract<ItemKind, 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB'>;
  readonly name: string;
  /** Host or domain, without leading dot. */
  readonly domain: string;
  readonly subject: FindingSubject;
  readonly party: 'first' | 'third';
  readonly path: string | null;
  readonly partitionKey: string | null;
  readonly storeId: string | null;
  readonly attributes: Partial<CookieAttributes>;
  /** In the jar or storage before the visit: the event that says so. */
  readonly foundBy: number | null;
  readonly foundLifetime: ObservedLifetime | null;
  readonly writes: readonly KeptWrite[];
  /** Requests that carried it: a cookie in their header, or its value, or that of a storage entry, in a parameter. */
  readonly sends: readonly ItemSend[];
  /** Rows of the policy page, then of the CMP's list, then of vendors, whose name covers it. */
  readonly named: readonly NamedMatch[];
  /** The row among them that says what it is for. */
  readonly purpose: PurposeRow | null;
  readonly declaredAs: DeclaredCategory | null;
  readonly known: Classification;
  readonly category: CategoryVerdict;
}

/** `Max-Age` wins over `Expires`, and both over what the jar says, which browsers cap. */
export function askedLifetime(lifetime: ObservedLifetime): AskedLifetime {
  if (lifetime.rawMaxAgeSeconds !== null)
    return { seconds: lifetime.rawMaxAgeSeconds, atLeast: false, source: 'max-age' };
  if (lifetime.rawExpiresSeconds !== null)
    return { seconds: lifetime.rawExpiresSeconds, atLeast: false, source: 'expires' };
  const seconds = lifetime.effectiveSeconds;
  if (seconds === null) return { seconds: null, atLeast: false, source: 'none' };
  return { seconds, atLeast: seconds >= BROWSER_LIFETIME_CAP_SECONDS - 3600, source: 'jar' };
}

const SOURCE_OF = { page: 'policy', cmp: 'cmp', vendor: 'vendor' } as const;
const DECLARANT_ORDER = ['page', 'cmp', 'vendor'] as const;
const DECLARED_CONFIDENCE = 0.98;

function categoryOf(purpose: PurposeRow | null, known: Classification): CategoryVerdict {
  const category = purpose?.row.entry.category ?? null;
  if (purpose !== null && category !== null && category !== 'unclassified')
    return { category, source: SOURCE_OF[purpose.row.declarant], confidence: DECLARED_CONFIDENCE };
  if (known.category !== null)
    return { category: known.category, source: 'knowledge', confidence: known.confidence };
  return { category: null, source: null, confidence: 0 };
}

/**
 * What the site declares it as. A purpose that we read for a category is no accusation of a cookie of the site's own server
 * that ends with the browser: sessions are described by the pages they hold together, as measurement is.
 */
function declaredAs(
  purpose: PurposeRow | null,
  known: Classification,
  foreign: boolean,
  writes: ObservedItem['writes'],
): DeclaredCategory | null {
  const entry = purpose?.row.entry;
  const mayBeSession =
    entry?.categoryFrom === 'purpose' &&
    !foreign &&
    writes.length > 0 &&
    writes.every(({ write, lifetime }) => write.seenBy.includes('header') && lifetime.seconds === null) &&
    known.category !== 'analytics' &&
    known.category !== 'marketing';
  return mayBeSession ? null : (entry?.category ?? null);
}

const under = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Libraries test whether storage works by writing and deleting at once; the deletion of a cookie is told a little later. */
const PROBE_MILLISECONDS = 500;

/**
 * The event by which the write is known to have been kept: the jar tells of writes and removals in their order, while the
 * page's own report of a write can come before and after.
 */
function keptBy(write: ItemWrite): number {
  const told = write.events.filter(
    (_, index) => write.seenBy[index] === 'jar' || write.seenBy[index] === 'sweep',
  );
  return told.length === 0 ? Math.min(...write.events) : Math.max(...told);
}

/**
 * A write that its author took back at once, not in answer to a choice, and that nothing was sent with: a test whether storage works.
 * It keeps nothing on the device, and its name is often made up at random; the log still has it.
 */
function isProbe(
  source: CookieItem | StorageItem,
  write: ItemWrite,
  chosenAt: readonly EpochMilliseconds[],
): boolean {
  const kept = keptBy(write);
  const removal = source.removals.find(
    ({ at, notBefore, seq }) =>
      notBefore === null && seq > kept && at >= write.at && at - write.at <= PROBE_MILLISECONDS,
  );
  if (removal === undefined || chosenAt.some((at) => at > write.at && at <= removal.at)) return false;
  const sends = source.kind === 'cookie' ? source.sends : [];
  return !sends.some(({ at }) => at >= write.at && at <= removal.at);
}

/** The top document that wrote it, else the page that was open throughout the time in which it was written. */
function pageOfWrite(write: ItemWrite, pages: readonly OpenPage[]): string | null {
  if (write.frame !== null && write.frame.id === 0) return write.frame.url;
  const last = pageAt(pages, write.at);
  return write.notBefore === null || pageAt(pages, write.notBefore) === last ? last : null;
}

/** Requests that a script makes, of its own accord. */
const ASKED_BY_SCRIPT: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon', 'image', 'script']);

/** A host of the site's own, other than the page's, gave it its value, and is called by the page to be told it again: tagging on a server. */
const isToldAgain = (
  { writes }: ObservedItem,
  { type, host, at }: ItemSend,
  pages: readonly OpenPage[],
): boolean =>
  ASKED_BY_SCRIPT.has(type) &&
  host !== hostOf(pageAt(pages, at) ?? '') &&
  writes.some(
    ({ at: writtenAt, write: { setter } }) =>
      writtenAt < at && setter.via === 'header' && setter.url !== null && hostOf(setter.url) === host,
  );

/**
 * Whether sending it was the site's doing. A cookie goes back to its own host by itself, nothing in storage does; its value in a
 * parameter does not, nor does a call to a host that the page would not ask.
 */
export const isSentBySite = (
  item: ObservedItem,
  send: ItemSend,
  { site, pages }: { readonly site: string; readonly pages: readonly OpenPage[] },
): boolean =>
  item.party === 'first' &&
  (item.kind !== 'cookie' || elsewhere(send.host, site) || send.told || isToldAgain(item, send, pages));

/** What the description of an item draws on. */
interface Surrounding {
  readonly site: string;
  readonly index: DeclaredIndex;
  readonly pages: readonly OpenPage[];
  readonly told: ReadonlyMap<string, readonly ItemSend[]>;
  /** When the person clicked, or we began to answer. */
  readonly chosenAt: readonly EpochMilliseconds[];
}

/** Requests that carried the value of a storage entry in a parameter, by the entry's name. */
function toldOfStorage({ hosts, storage }: Ledger): ReadonlyMap<string, readonly ItemSend[]> {
  const told = new Map<string, ItemSend[]>();
  const names = new Set([...storage.values()].map(({ name }) => name));
  if (names.size === 0) return told;
  for (const { host, contacts } of hosts.values())
    for (const { at, notBefore, url, seq, type, identifiers, identifies } of contacts)
      for (const name of identifies ? Object.values(identifiers) : []) {
        if (!names.has(name)) continue;
        const sends = told.get(name) ?? [];
        sends.push({ at, notBefore, url, host, type, told: true, events: [seq] });
        told.set(name, sends);
      }
  return told;
}

const chosenAt = ({ consent, answers }: Ledger): readonly EpochMilliseconds[] => [
  ...consent.filter(({ source }) => source === 'click').map(({ at }) => at),
  ...answers.map(({ at, notBefore }) => notBefore ?? at),
];

function describe(
  source: CookieItem | StorageItem,
  identity: { readonly name: string; readonly domain: string },
  { site, index, pages, told, chosenAt }: Surrounding,
): ObservedItem | null {
  const { kind } = source;
  const { name, domain } = identity;
  const writes = source.writes
    .filter((write) => write.kept && !isProbe(source, write, chosenAt))
    .map((write) => ({
      at: write.at,
      notBefore: write.notBefore,
      write,
      page: pageOfWrite(write, pages),
      lifetime: askedLifetime(write.lifetime),
    }))
    .sort((a, b) => a.at - b.at);
  const found = wasFound(source);
  if (writes.length === 0 && !found) return null;
  const foreign = !under(domain, site);
  // In the jar from other sites' visits: it is this site's business only once it is written or sent here.
  if (foreign && writes.length === 0 && (source.kind !== 'cookie' || source.sends.length === 0)) return null;
  const named = rowsNaming(index, name)
    .slice()
    .sort((a, b) => DECLARANT_ORDER.indexOf(a.declarant) - DECLARANT_ORDER.indexOf(b.declarant));
  const known = classify({ name, domain, medium: kind, site });
  const cookie = source.kind === 'cookie' ? source : null;
  const party = foreign ? 'third' : 'first';
  const purpose = purposeRow(named, party, known);
  return {
    kind,
    name,
    domain,
    subject: { kind, name, domain },
    party,
    path: cookie?.key.path ?? null,
    partitionKey: cookie?.key.partitionKey ?? null,
    storeId: cookie?.key.storeId ?? null,
    attributes: cookie?.attributes ?? {},
    foundBy: found ? source.foundBy : null,
    foundLifetime: cookie?.foundLifetime ?? null,
    writes,
    sends: cookie?.sends ?? told.get(name) ?? [],
    named,
    purpose,
    declaredAs: declaredAs(purpose, known, foreign, writes),
    known,
    category: categoryOf(purpose, known),
  };
}

const byIdentity = (a: ObservedItem, b: ObservedItem): number =>
  compareStrings(a.kind, b.kind) ||
  compareStrings(a.name, b.name) ||
  compareStrings(a.domain, b.domain) ||
  compareStrings(a.path ?? '', b.path ?? '') ||
  compareStrings(a.partitionKey ?? '', b.partitionKey ?? '');

/** Code-unit order, the same in every browser and locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that was kept on the device, in a fixed order. Attempts that no browser kept, and tests, are no items. */
export function observedItems(
  ledger: Ledger,
  index: DeclaredIndex,
  pages: readonly OpenPage[],
): readonly ObservedItem[] {
  const around = { site: ledger.site, index, pages, told: toldOfStorage(ledger), chosenAt: chosenAt(ledger) };
  const cookies = [...ledger.cookies.values()].flatMap(
    (item) => describe(item, { name: item.key.name, domain: item.key.domain }, around) ?? [],
  );
  const storage = [...ledger.storage.values()].flatMap(
    (item) => describe(item, { name: item.name, domain: hostOf(item.origin) ?? item.origin }, around) ?? [],
  );
  return [...cookies, ...storage].sort(byIdentity);
}
