import type {
  CookieItem,
  FingerprintItem,
  HostContact,
  ItemSend,
  ItemWrite,
  Ledger,
  StorageItem,
} from '../model/ledger';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MutableList<T> = T extends readonly (infer Element)[] ? Element[] : T;
type Open<T> = { -readonly [K in keyof T]: MutableList<T[K]> };

export type DraftWrite = Open<ItemWrite>;
export type DraftSend = Open<ItemSend>;
export type DraftCookie = Mutable<Omit<CookieItem, 'writes' | 'sends' | 'removals'>> & {
  writes: DraftWrite[];
  sends: DraftSend[];
  removals: CookieItem['removals'][number][];
};
export type DraftStorage = Mutable<Omit<StorageItem, 'writes' | 'removals'>> & {
  writes: DraftWrite[];
  removals: StorageItem['removals'][number][];
};
export type DraftHost = Open<HostContact>;
export type DraftFingerprint = Open<FingerprintItem>;

/** A ledger under construction. What it took from a finished ledger is copied before it is changed. */
export interface Draft extends Open<Omit<Ledger, 'cookies' | 'storage' | 'hosts' | 'fingerprints'>> {
  readonly cookies: Shelf<CookieItem, DraftCookie>;
  readonly storage: Shelf<StorageItem, DraftStorage>;
  readonly hosts: Shelf<HostContact, DraftHost>;
  readonly fingerprints: Shelf<FingerprintItem, DraftFingerprint>;
  /** Canonical keys of cookies, by name. */
  readonly keysByName: Map<string, Set<string>>;
}

/** A map whose finished entries are copied at their first change, so that the ledger they came from stays as it was. */
export class Shelf<Finished, Changing extends Finished> {
  readonly #finished: ReadonlyMap<string, Finished>;
  readonly #changed = new Map<string, Changing>();
  readonly #dropped = new Set<string>();
  readonly #thaw: (entry: Finished) => Changing;

  constructor(finished: ReadonlyMap<string, Finished>, thaw: (entry: Finished) => Changing) {
    this.#finished = finished;
    this.#thaw = thaw;
  }

  /** The entry to be changed in place, or undefined. */
  change(key: string): Changing | undefined {
    const changed = this.#changed.get(key);
    if (changed !== undefined) return changed;
    const finished = this.#finished.get(key);
    if (finished === undefined || this.#dropped.has(key)) return undefined;
    return this.put(key, this.#thaw(finished));
  }

  /** The entry as it stands, not to be changed, or undefined. */
  get(key: string): Finished | undefined {
    return this.#changed.get(key) ?? (this.#dropped.has(key) ? undefined : this.#finished.get(key));
  }

  put(key: string, entry: Changing): Changing {
    this.#changed.set(key, entry);
    return entry;
  }

  drop(key: string): void {
    this.#changed.delete(key);
    if (this.#finished.has(key)) this.#dropped.add(key);
  }

  /** The entries as they stand, not to be changed. */
  *values(): Iterable<Finished> {
    for (const [key, entry] of this.#finished) {
      if (!this.#changed.has(key) && !this.#dropped.has(key)) yield entry;
    }
    yield* this.#changed.values();
  }

  finish(): ReadonlyMap<string, Finished> {
    if (this.#changed.size === 0 && this.#dropped.size === 0) return this.#finished;
    const all = new Map<string, Finished>(this.#finished);
    for (const key of this.#dropped) all.delete(key);
    for (const [key, entry] of this.#changed) all.set(key, entry);
    return all;
  }
}

const thawWrite = (write: ItemWrite): DraftWrite => ({
  ...write,
  events: [...write.events],
  seenBy: [...write.seenBy],
});

const thawCookie = (item: CookieItem): DraftCookie => ({
  ...item,
  writes: item.writes.map(thawWrite),
  sends: item.sends.map((send) => ({ ...send, events: [...send.events] })),
  removals: [...item.removals],
});

const thawStorage = (item: StorageItem): DraftStorage => ({
  ...item,
  writes: item.writes.map(thawWrite),
  removals: [...item.removals],
});

const thawHost = (host: HostContact): DraftHost => ({
  ...host,
  types: [...host.types],
  initiators: [...host.initiators],
  cookies: [...host.cookies],
  contacts: [...host.contacts],
});

const thawFingerprint = (item: FingerprintItem): DraftFingerprint => ({ ...item, reads: [...item.reads] });

/** Opens a finished ledger for change; the ledger itself is never altered. */
export function draftOf(ledger: Ledger): Draft {
  const draft: Draft = {
    ...ledger,
    pages: [...ledger.pages],
    gaps: [...ledger.gaps],
    consent: [...ledger.consent],
    banners: [...ledger.banners],
    bannersGone: [...ledger.bannersGone],
    answers: [...ledger.answers],
    declarations: [...ledger.declarations],
    declarationFailures: [...ledger.declarationFailures],
    cookies: new Shelf(ledger.cookies, thawCookie),
    storage: new Shelf(ledger.storage, thawStorage),
    hosts: new Shelf(ledger.hosts, thawHost),
    fingerprints: new Shelf(ledger.fingerprints, thawFingerprint),
    keysByName: new Map(),
  };
  for (const [key, item] of ledger.cookies) indexKey(draft, key, item.key);
  return draft;
}

export function indexKey(draft: Draft, canonical: string, key: CookieItem['key']): void {
  const keys = draft.keysByName.get(key.name);
  if (keys === undefined) draft.keysByName.set(key.name, new Set([canonical]));
  else keys.add(canonical);
}

export function finish(draft: Draft): Ledger {
  const { keysByName: _, ...rest } = draft;
  return {
    ...rest,
    cookies: draft.cookies.finish(),
    storage: draft.storage.finish(),
    hosts: draft.hosts.finish(),
    fingerprints: draft.fingerprints.finish(),
  };
}
