import type { StorageRemoved, StorageWritten } from '../model/event';
import type { Draft, DraftStorage } from './draft';
import { SAME_WRITE_MILLISECONDS, storageWriteOf } from './reconcile';

type Logged<E> = E & { readonly seq: number };

const keyOf = (event: StorageWritten | StorageRemoved): string =>
  JSON.stringify([event.medium, event.origin, event.name]);

/** Only the last writes of a key can be the one that a sweep sees again. */
const RECENT_WRITES = 256;

function itemOf(draft: Draft, event: StorageWritten): DraftStorage {
  const key = keyOf(event);
  return (
    draft.storage.change(key) ??
    draft.storage.put(key, {
      kind: event.medium,
      origin: event.origin,
      name: event.name,
      foundBy: null,
      foundValue: null,
      writes: [],
      removals: [],
    })
  );
}

/** A key that a sweep found is a write only if no write of that value was seen by the page's own call. */
export function applyStorageWritten(draft: Draft, event: Logged<StorageWritten>): void {
  const item = itemOf(draft, event);
  if (event.found) {
    item.foundBy ??= event.seq;
    item.foundValue ??= event.value;
    return;
  }
  const opposite = event.seenBy === 'sweep' ? 'page' : 'sweep';
  const same = item.writes
    .slice(-RECENT_WRITES)
    .find(
      (write) =>
        write.seenBy.length === 1 &&
        write.seenBy[0] === opposite &&
        write.value?.hash === event.value?.hash &&
        Math.abs(write.at - event.at) <= SAME_WRITE_MILLISECONDS,
    );
  if (same === undefined) {
    item.writes.push(storageWriteOf(event));
    return;
  }
  same.seenBy.push(event.seenBy);
  same.events.push(event.seq);
  if (event.seenBy === 'page') {
    same.at = event.at;
    same.notBefore = null;
    same.setter = event.setter;
    same.frame = event.frame;
  }
}

/** A removal of a key that was never seen says nothing about this visit. */
export function applyStorageRemoved(draft: Draft, event: Logged<StorageRemoved>): void {
  draft.storage
    .change(keyOf(event))
    ?.removals.push({ at: event.at, notBefore: event.notBefore, seq: event.seq });
}
