import type { CookieWritten, StorageWritten } from '../model/event';
import type { DraftWrite } from './draft';

/**
 * How far apart the sightings of one write may be: a header is seen before the jar changes, a page's report arrives in
 * a batch, and a worker that had to start first stamps what it sees late.
 */
export const SAME_WRITE_MILLISECONDS = 5000;

type Sighting = Pick<CookieWritten, 'at' | 'notBefore' | 'value' | 'seenBy'>;

const isAttempt = (seenBy: CookieWritten['seenBy']): boolean => seenBy === 'header' || seenBy === 'page';

/** Whether two moments, instants or intervals, come within the tolerance of each other. */
function meet(
  a: { readonly at: number; readonly notBefore: number | null },
  b: { readonly at: number; readonly notBefore: number | null },
): boolean {
  const from = Math.max(a.notBefore ?? a.at, b.notBefore ?? b.at);
  const to = Math.min(a.at, b.at);
  return from - to <= SAME_WRITE_MILLISECONDS;
}

/**
 * Whether a sighting belongs to a write already in the ledger: same value, close in time, and its half still open.
 * A write has an author's half (header or page) and a proof's half (jar or sweep); two sightings of the same half are
 * two writes.
 */
export function completes(write: DraftWrite, sighting: Sighting): boolean {
  if (write.value === null || write.value.hash !== sighting.value.hash) return false;
  const attempt = isAttempt(sighting.seenBy);
  const sameHalf = write.seenBy.filter((seen) => isAttempt(seen) === attempt);
  if (sameHalf.length > 0 && !isLateChange(sameHalf, sighting)) return false;
  return meet(write, sighting);
}

/** A sweep can read the jar just before the jar's own word of the same change arrives. */
const isLateChange = (proofs: readonly CookieWritten['seenBy'][], sighting: Sighting): boolean =>
  sighting.seenBy === 'jar' && proofs.length === 1 && proofs[0] === 'sweep';

/** Adds a sighting to the write it belongs to. The author is who attempted it; the lifetime kept is the jar's. */
export function join(
  write: DraftWrite,
  event: Pick<CookieWritten, 'at' | 'notBefore' | 'setter' | 'lifetime' | 'raw' | 'frame' | 'seenBy'> & {
    readonly seq: number;
  },
): void {
  const attempt = isAttempt(event.seenBy);
  if (attempt) {
    write.setter = event.setter;
    write.raw = event.raw;
    write.frame = event.frame;
  } else {
    write.kept = true;
  }
  const [asked, granted] = attempt ? [event.lifetime, write.lifetime] : [write.lifetime, event.lifetime];
  write.lifetime = {
    effectiveSeconds: granted.effectiveSeconds,
    rawMaxAgeSeconds: asked.rawMaxAgeSeconds,
    rawExpiresSeconds: asked.rawExpiresSeconds,
  };
  if (event.notBefore === null && write.notBefore !== null) {
    write.at = event.at;
    write.notBefore = null;
  } else if (event.notBefore === null && event.at < write.at) {
    write.at = event.at;
  }
  write.seenBy.push(event.seenBy);
  write.events.push(event.seq);
}

/** A write seen for the first time. */
export const writeOf = (event: CookieWritten & { readonly seq: number }): DraftWrite => ({
  at: event.at,
  notBefore: event.notBefore,
  setter: event.setter,
  lifetime: event.lifetime,
  value: event.value,
  raw: event.raw,
  frame: event.frame,
  kept: !isAttempt(event.seenBy),
  seenBy: [event.seenBy],
  events: [event.seq],
});

/** A storage write seen by the page's own call proves itself: the call returned. */
export const storageWriteOf = (event: StorageWritten & { readonly seq: number }): DraftWrite => ({
  at: event.at,
  notBefore: event.notBefore,
  setter: event.setter,
  lifetime: { effectiveSeconds: null, rawMaxAgeSeconds: null, rawExpiresSeconds: null },
  value: event.value,
  raw: null,
  frame: event.frame,
  kept: true,
  seenBy: [event.seenBy],
  events: [event.seq],
});
