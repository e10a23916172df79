import type { AskedLifetime, KeptWrite, ObservedItem } from '../compare/items';
import { hostOf } from '../compare/pages';
import type { FactValue } from '../model/finding';

type Facts = Readonly<Record<string, FactValue>>;

const MINUTE_SECONDS = 60;

/** `Expires` and the jar tell a date, not a span: what is left of it depends on the second it is looked at. */
export const steadySeconds = ({ seconds, source }: AskedLifetime): number | null =>
  seconds === null || source === 'max-age' ? seconds : Math.round(seconds / MINUTE_SECONDS) * MINUTE_SECONDS;

/** The URL without query and fragment, which may hold identifiers and change from run to run. */
const plainUrl = (url: string | null): string | null => url?.replace(/[?#].*$/s, '') ?? null;

/** What is said of an item in every finding about a write of it. No times: those are in the events. */
export function itemFacts(item: ObservedItem, write: KeptWrite | null): Facts {
  const setter = write?.write.setter ?? null;
  return {
    kind: item.kind,
    name: item.name,
    domain: item.domain,
    party: item.party,
    category: item.category.category,
    categorySource: item.category.source,
    vendor: item.known.vendor,
    setBy: plainUrl(setter?.url ?? null),
    setVia: setter?.via ?? null,
    setterHost: setter?.url == null ? null : hostOf(setter.url),
    page: plainUrl(write?.page ?? null),
  };
}
