import { SECONDS_PER_DAY } from '../law/durations';
import { longestKeeping } from '../law/lifetime';
import type { DeclaredEntry } from '../model/declaration';
import type { ObservedItem } from './items';
import { ACCUSING_CONFIDENCE } from './requirement';
import { namesVendor } from './vendor-names';

const textOf = (entry: DeclaredEntry): string =>
  [entry.provider, entry.label, entry.rawName, entry.purpose].filter((part) => part !== null).join(' ');

/** A row that names the item's vendor, though not the item. */
export const speaksOfVendor = (entry: DeclaredEntry, item: ObservedItem): boolean =>
  item.known.vendor !== null && namesVendor(textOf(entry), item.known.vendor);

function lifetimeFits(entry: DeclaredEntry, item: ObservedItem): boolean {
  const asked = item.writes.at(-1)?.lifetime.seconds ?? item.foundLifetime?.effectiveSeconds ?? null;
  if (item.kind !== 'cookie' || asked === null) return true;
  if (entry.lifetime.kind === 'session') return asked <= SECONDS_PER_DAY;
  return entry.lifetime.seconds === null || asked <= longestKeeping(entry.lifetime.seconds);
}

/**
 * Whether a row without a name might mean the item: same medium, a purpose the item is not known to contradict, and a
 * lifetime that fits. Might is enough to withhold an accusation; it never clears one.
 */
export function mayCover(entry: DeclaredEntry, item: ObservedItem): boolean {
  if (entry.name !== null) return false;
  if (entry.medium !== null && entry.medium !== 'pixel' && entry.medium !== item.kind) return false;
  const sure = item.known.confidence >= ACCUSING_CONFIDENCE;
  // A row that names its provider speaks of that provider's items; `speaksOfVendor` has already looked there.
  if (entry.provider !== null && sure && item.known.vendor !== null) return false;
  const known = item.known.confidence >= ACCUSING_CONFIDENCE ? item.known.category : null;
  const declared = entry.category === 'unclassified' ? null : entry.category;
  if (known !== null && declared !== null && known !== declared) return false;
  return lifetimeFits(entry, item);
}
