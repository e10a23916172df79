import { type Area, HEAD_CHARACTERS, MAX_ENTRIES, MAX_NAME_CHARACTERS } from '../../protocol/page-record';
import {
  after,
  apply,
  create,
  cut,
  getOwnPropertyDescriptor,
  microtask,
  page,
  quietly,
  replace,
  stringify,
  type Trap,
  toNumber,
  whenDone,
} from './primordials';
import { callers, report, reportRaw } from './reporter';

const { getItem, key } = Storage.prototype;
const lengthOf = getOwnPropertyDescriptor(Storage.prototype, 'length')?.get;

/** What is known of one of the two storages of this document. */
interface Shelf {
  readonly area: Area;
  readonly open: () => unknown;
  /** Names that it is known to hold; null before the page first touched it. */
  names: Record<string, true> | null;
  count: number;
  /** Who fetched the storage in this task: whoever then sets a property on it is that script. */
  holder: string | null;
}

const shelfOf = (name: 'localStorage' | 'sessionStorage', area: Area): Shelf => {
  const getter = getOwnPropertyDescriptor(page, name)?.get;
  return { area, open: () => getter && apply(getter, page, []), names: null, count: 0, holder: null };
};
const shelves = [shelfOf('localStorage', 'l'), shelfOf('sessionStorage', 's')] as const;

const short = (name: string): string => cut(name, 0, MAX_NAME_CHARACTERS);
const sizeOf = (storage: unknown): number => toNumber(lengthOf ? apply(lengthOf, storage, []) : 0);
const nameAt = (storage: unknown, index: number): string => `${apply(key, storage, [index])}`;
const entryOf = (storage: unknown, name: string): string => `${apply(getItem, storage, [name]) ?? ''}`;

/** Before the page's first touch: what is there now is older than the page. */
function lookFirst(shelf: Shelf, storage: unknown): void {
  if (shelf.names) return;
  // Without prototype, so that no name can collide with an inherited property.
  const names: Record<string, true> = create(null);
  shelf.names = names;
  shelf.count = sizeOf(storage);
  let entries = '';
  for (let index = 0; index < shelf.count; index += 1) {
    const name = nameAt(storage, index);
    names[name] = true;
    if (index >= MAX_ENTRIES) continue;
    const value = entryOf(storage, name);
    entries += `${entries && ','}[${stringify(short(name))},${stringify(cut(value, 0, HEAD_CHARACTERS))},${value.length}]`;
  }
  if (entries) reportRaw('b', shelf.area, `[${entries}]`);
}

function stored(shelf: Shelf, name: string, value: string, stack: string): void {
  if (shelf.names && !shelf.names[name]) {
    shelf.names[name] = true;
    shelf.count += 1;
  }
  report('s', shelf.area, short(name), cut(value, 0, HEAD_CHARACTERS), value.length, stack);
}

/** Properties set on a storage (`localStorage.a = 1`) call nothing; at the end of the task new names have appeared. */
function lookAgain(shelf: Shelf): void {
  const stack = shelf.holder ?? '';
  shelf.holder = null;
  const storage = shelf.open();
  const size = sizeOf(storage);
  if (!shelf.names || size === shelf.count) return;
  for (let index = 0; index < size; index += 1) {
    const name = nameAt(storage, index);
    if (!shelf.names[name]) stored(shelf, name, entryOf(storage, name), stack);
  }
  shelf.count = size;
}

/** Runs before the native function, so that the first look is a look at what was there before. */
const onShelf =
  (observe: (shelf: Shelf, args: unknown[]) => void): Trap =>
  (native, self, args) => {
    let shelf: Shelf | undefined;
    quietly(() => {
      shelf = self === shelves[0].open() ? shelves[0] : shelves[1];
      lookFirst(shelf, self);
    });
    const result = apply(native, self, args);
    quietly(() => shelf && observe(shelf, args));
    return result;
  };

export function watchStorage(): void {
  for (const [index, name] of ['localStorage', 'sessionStorage'].entries()) {
    const shelf = shelves[index];
    replace(page, name, 'get', (native, self, args) => {
      const storage = apply(native, self, args);
      quietly(() => {
        if (!shelf) return;
        lookFirst(shelf, storage);
        if (shelf.holder !== null) return;
        shelf.holder = callers();
        microtask(() => quietly(() => lookAgain(shelf)));
      });
      return storage;
    });
  }
  replace(
    Storage.prototype,
    'setItem',
    'value',
    onShelf((shelf, args) => stored(shelf, `${args[0]}`, `${args[1]}`, callers())),
  );
  replace(
    Storage.prototype,
    'removeItem',
    'value',
    onShelf((shelf, args) => {
      const name = `${args[0]}`;
      if (!shelf.names?.[name]) return;
      delete shelf.names[name];
      shelf.count -= 1;
      report('d', shelf.area, short(name));
    }),
  );
  replace(
    Storage.prototype,
    'clear',
    'value',
    onShelf((shelf) => {
      if (shelf.count === 0) return;
      shelf.names = create(null);
      shelf.count = 0;
      report('d', shelf.area, null);
    }),
  );
  watchDatabases();
}

function watchDatabases(): void {
  if (typeof IDBFactory === 'undefined') return;
  const { databases } = IDBFactory.prototype;
  let looked = false;
  replace(IDBFactory.prototype, 'open', 'value', (native, self, args) => {
    quietly(() => {
      if (looked || !databases) return;
      looked = true;
      // Asked before the database is opened, so answered with what was there before.
      const listing: Promise<{ name?: string }[]> = apply(databases, self, []);
      whenDone(listing, (infos) => {
        let entries = '';
        for (let index = 0; index < infos.length && index < MAX_ENTRIES; index += 1) {
          entries += `${entries && ','}[${stringify(short(infos[index]?.name ?? ''))},"",0]`;
        }
        if (entries) reportRaw('b', 'i', `[${entries}]`);
      });
    });
    return after((_self, given) => report('i', short(`${given[0]}`), callers()))(native, self, args);
  });
}
