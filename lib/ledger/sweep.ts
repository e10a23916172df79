import { cookieKeyString } from '../cookie/key';
import type { ValueTrace } from '../model/cookie';
import type { NewEvent, StorageWritten } from '../model/event';
import type { CookieItem, Ledger, StorageItem } from '../model/ledger';
import { found, type HeldCookie, held, removed, type When } from '../observe/cookies';
import { SAME_WRITE_MILLISECONDS } from './reconcile';

export interface SweptCookie {
  readonly cookie: HeldCookie;
  readonly value: ValueTrace;
}

export interface CookieSweep {
  /** What the jar holds now, of the cookies that concern the visit. */
  readonly jar: readonly SweptCookie[];
  /** Those it held before the visit, by canonical key; null where that is not known any more. */
  readonly before: ReadonlyMap<string, ValueTrace> | null;
  /** Whether a cookie is one of the visited site's own: unknown ones of others may be older than the visit. */
  readonly isOwn: (cookie: HeldCookie) => boolean;
  readonly when: When;
}

const knows = (item: CookieItem | StorageItem, value: ValueTrace): boolean =>
  item.foundValue?.hash === value.hash ||
  item.writes.some((write) => write.kept && write.value?.hash === value.hash);

/** Whether the ledger believes that the item is still there. */
function isThere(item: CookieItem): boolean {
  const lastRemoval = item.removals.reduce((last, removal) => Math.max(last, removal.seq), 0);
  const kept = item.writes.filter((write) => write.kept).flatMap((write) => write.events);
  return Math.max(item.foundBy ?? 0, ...kept.slice(-1000)) > lastRemoval;
}

function sweptCookie({ cookie, value }: SweptCookie, ledger: Ledger, sweep: CookieSweep): NewEvent[] {
  const key = cookieKeyString(cookie.key);
  const item = ledger.cookies.get(key);
  if (item !== undefined && knows(item, value)) return [];
  if (item === undefined && sweep.before?.get(key)?.hash === value.hash) {
    return [found(cookie, { visit: sweep.when.visit, at: ledger.startedAt }, value)];
  }
  // What a third party held before this visit is only known from the first look at the jar.
  if (item === undefined && sweep.before === null && !sweep.isOwn(cookie)) return [];
  return [held(cookie, sweep.when, value, 'sweep')];
}

/** What the jar holds and the ledger does not know, and what is gone: logged with the interval in which it happened. */
export function sweepCookies(ledger: Ledger, sweep: CookieSweep): readonly NewEvent[] {
  const present = new Set(sweep.jar.map(({ cookie }) => cookieKeyString(cookie.key)));
  const gone = [...ledger.cookies]
    .filter(([key, item]) => !present.has(key) && sweep.isOwn({ ...item, expiresAt: null }) && isThere(item))
    .filter(([, item]) => !wasJustWritten(item, sweep.when.at))
    .flatMap(([, item]) => removed(item.key, 'unknown', sweep.when) ?? []);
  return [...sweep.jar.flatMap((cookie) => sweptCookie(cookie, ledger, sweep)), ...gone];
}

/** A write the jar told of after the sweep had begun is not missing. */
const wasJustWritten = (item: CookieItem, at: number): boolean =>
  item.writes.some((write) => write.kept && at - write.at < SAME_WRITE_MILLISECONDS);

export interface SweptEntry {
  readonly medium: StorageWritten['medium'];
  readonly name: string;
  readonly value: ValueTrace | null;
}

export interface StorageSweep {
  readonly origin: string;
  readonly entries: readonly SweptEntry[];
  /** Taken before any script of the page had touched the storage: all of it is older than the page. */
  readonly untouched: boolean;
  readonly frame: StorageWritten['frame'];
  readonly when: When;
}

/** What the page's storage holds and the ledger does not know. */
export function sweepStorage(ledger: Ledger, sweep: StorageSweep): readonly NewEvent[] {
  return sweep.entries.flatMap((entry): NewEvent[] => {
    const item = ledger.storage.get(JSON.stringify([entry.medium, sweep.origin, entry.name]));
    const isKnown =
      item !== undefined &&
      (entry.value === null || knows(item, entry.value)) &&
      (item.foundBy !== null || item.writes.length > 0);
    if (isKnown) return [];
    return [
      {
        kind: 'storage-written',
        visit: sweep.when.visit,
        at: sweep.when.at,
        notBefore: sweep.untouched && item === undefined ? null : (sweep.when.notBefore ?? null),
        medium: entry.medium,
        origin: sweep.origin,
        name: entry.name,
        value: entry.value,
        setter: { via: 'sweep', url: null, line: null, column: null },
        seenBy: 'sweep',
        frame: sweep.frame,
        found: sweep.untouched && item === undefined,
      },
    ];
  });
}
