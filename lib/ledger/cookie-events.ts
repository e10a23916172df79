import { cookieKeyString } from '../cookie/key';
import type { CookieAttributes, CookieKey } from '../model/cookie';
import type { CookieFound, CookieRemoved, CookieWritten } from '../model/event';
import { type Draft, type DraftCookie, indexKey } from './draft';
import { completes, join, writeOf } from './reconcile';
import { earlierSends } from './sends';

type Logged<E> = E & { readonly seq: number };

function itemOf(draft: Draft, key: CookieKey, attributes: CookieAttributes): DraftCookie {
  const canonical = cookieKeyString(key);
  const known = draft.cookies.change(canonical);
  if (known !== undefined) return known;
  indexKey(draft, canonical, key);
  return draft.cookies.put(canonical, {
    kind: 'cookie',
    key,
    attributes,
    foundBy: null,
    foundLifetime: null,
    foundValue: null,
    writes: [],
    sends: earlierSends(draft, key),
    removals: [],
  });
}

/** Every item of that cookie name that meets the condition, opened for change. */
export const namesakes = (
  draft: Draft,
  name: string,
  isMeant: (key: CookieKey) => boolean,
): readonly DraftCookie[] =>
  [...(draft.keysByName.get(name) ?? [])].flatMap((canonical) => {
    const key = draft.cookies.get(canonical)?.key;
    const item = key !== undefined && isMeant(key) ? draft.cookies.change(canonical) : undefined;
    return item === undefined ? [] : [item];
  });

/** Whether two keys can be one cookie: the browser alone decides on partition and host-only. */
const alike = (a: CookieKey, b: CookieKey): boolean =>
  a.domain === b.domain && a.path === b.path && a.storeId === b.storeId;

/** A page may write one cookie thousands of times; only the last writes can be the one that is seen again. */
const RECENT_WRITES = 256;

const isProof = (event: CookieWritten): boolean => event.seenBy === 'jar' || event.seenBy === 'sweep';

/**
 * One sighting of a write. The jar's word on the key wins: an attempt logged under the key its author asked for moves
 * to the key the browser kept it under.
 */
export function applyCookieWritten(draft: Draft, event: Logged<CookieWritten>): void {
  const exact = draft.cookies.change(cookieKeyString(event.key));
  const candidates = [
    ...(exact === undefined ? [] : [exact]),
    ...namesakes(draft, event.key.name, (key) => alike(key, event.key)).filter((item) => item !== exact),
  ];
  for (const candidate of candidates) {
    const old = candidate.writes.length - RECENT_WRITES;
    const write = candidate.writes.find((earlier, index) => index >= old && completes(earlier, event));
    if (write === undefined) continue;
    join(write, event);
    if (isProof(event) && candidate !== exact) {
      candidate.writes.splice(candidate.writes.indexOf(write), 1);
      const kept = itemOf(draft, event.key, event.attributes);
      kept.attributes = event.attributes;
      kept.writes.push(write);
      dropIfEmpty(draft, candidate);
    } else if (isProof(event)) {
      candidate.attributes = event.attributes;
    }
    return;
  }
  const item = itemOf(draft, event.key, event.attributes);
  if (isProof(event)) item.attributes = event.attributes;
  item.writes.push(writeOf(event));
}

/** An item whose only sightings turned out to be another item's is no item; what it sent the other one sent. */
function dropIfEmpty(draft: Draft, item: DraftCookie): void {
  if (item.writes.length + item.removals.length > 0 || item.foundBy !== null) return;
  const canonical = cookieKeyString(item.key);
  draft.cookies.drop(canonical);
  draft.keysByName.get(item.key.name)?.delete(canonical);
}

export function applyCookieFound(draft: Draft, event: Logged<CookieFound>): void {
  const item = itemOf(draft, event.key, event.attributes);
  item.foundBy ??= event.seq;
  item.foundLifetime ??= event.lifetime;
  item.foundValue ??= event.value;
}

/** A removal of a cookie that was never seen says nothing about this visit. */
export function applyCookieRemoved(draft: Draft, event: Logged<CookieRemoved>): void {
  draft.cookies
    .change(cookieKeyString(event.key))
    ?.removals.push({ at: event.at, notBefore: event.notBefore, seq: event.seq });
}
