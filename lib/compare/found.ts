import { classify } from '../knowledge/classify';
import type { ConsentStep, CookieItem, Ledger, StorageItem } from '../model/ledger';

type Item = CookieItem | StorageItem;

/** Whether the item was there before any write of it that this visit saw. */
export const wasFound = ({ foundBy, writes }: Item): boolean =>
  foundBy !== null && !writes.some((write) => Math.min(...write.events) < foundBy);

/** Whether the device held the item at any time of the visit: no attempt alone. */
export const wasHeld = ({ foundBy, writes }: Item): boolean =>
  foundBy !== null || writes.some(({ kept }) => kept);

/** Web storage is not emptied with the jar, and may hold an earlier choice that nothing here can read. */
export const foundStorage = (ledger: Ledger): boolean => [...ledger.storage.values()].some(wasFound);

/** The items that the record is kept in. */
function keepersOf({ storedIn }: ConsentStep, ledger: Ledger): readonly Item[] {
  if (storedIn === null) return [];
  return storedIn.medium === 'cookie'
    ? [...ledger.cookies.values()].filter((item) => item.key.name === storedIn.name)
    : [...ledger.storage.values()].filter((item) => item.name === storedIn.name);
}

/** Whether the place a record is kept in was already there when the visit began; null where that is not known. */
export function wasThere(step: ConsentStep, ledger: Ledger): boolean | null {
  if (step.storedIn === null) return ledger.freshJar && !foundStorage(ledger) ? false : null;
  const items = keepersOf(step, ledger);
  if (items.some(wasFound)) return true;
  return items.some((item) => item.writes.length > 0) ? false : null;
}

/** Something that is publicly known to keep a choice was there before the visit, readable or not. */
export function foundRecord(ledger: Ledger): boolean {
  const told = new Set(ledger.consent.flatMap(({ storedIn }) => (storedIn === null ? [] : [storedIn.name])));
  const keeps = (name: string): boolean =>
    told.has(name) || classify({ name, site: ledger.site }).exemption === 'choice-record';
  return (
    [...ledger.cookies.values()].some((item) => wasFound(item) && keeps(item.key.name)) ||
    [...ledger.storage.values()].some((item) => wasFound(item) && keeps(item.name))
  );
}
