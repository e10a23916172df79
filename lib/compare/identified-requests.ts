import { parameterIn, visitorParameters } from '../knowledge/visitor-parameters';
import type { JudgedItem } from './evidence';
import { hostCategory, type ObservedHost } from './hosts';
import { ACCUSING_CONFIDENCE } from './requirement';

type Purpose = 'analytics' | 'marketing';

type Contact = ObservedHost['contacts'][number];

/** A request that said who visits without carrying a cookie: EDPB Guidelines 2/2023, 2.6. */
export interface IdentifiedRequest {
  readonly host: ObservedHost;
  readonly contact: Contact;
  /** The parameter that says it, or the item that a report's unseen body is made of. */
  readonly by: string;
  readonly purpose: Purpose;
}

/** Google's tags say "denied" with every request while they hold nothing, and draw a new number for each page. */
const saysDenied = ({ gcs }: Readonly<Record<string, string>>): boolean =>
  gcs !== undefined && gcs !== 'G111';

/** What a maker's script keeps in the browser to tell visitors apart, by maker. */
function keptByMaker(items: readonly JudgedItem[]): ReadonlyMap<string, readonly JudgedItem[]> {
  const kept = new Map<string, JudgedItem[]>();
  for (const item of items) {
    const { vendor, confidence } = item.known;
    if (vendor === null || confidence < ACCUSING_CONFIDENCE || item.requirement.needed !== true) continue;
    if (item.party !== 'first') continue;
    const before = kept.get(vendor);
    if (before === undefined) kept.set(vendor, [item]);
    else before.push(item);
  }
  return kept;
}

/** What the maker's script had kept by then and nobody had removed: what it reports to its maker is told by that. */
function keptThen(items: readonly JudgedItem[], { at }: Contact): JudgedItem | undefined {
  return items.find(({ foundBy, writes, removedAt }) => {
    const since = writes.findLast((write) => write.at <= at)?.at ?? (foundBy === null ? null : 0);
    return since !== null && !removedAt.some((removal) => removal > since && removal <= at);
  });
}

/**
 * Asked once a judging: every request to every measuring or advertising host is looked at. A report to the maker of a tool whose
 * identifier is kept in the browser carries it, though its body is not seen: to tell visitors apart is what it is for.
 */
export function identifiedRequests(
  hosts: readonly ObservedHost[],
  items: readonly JudgedItem[],
): readonly IdentifiedRequest[] {
  const kept = keptByMaker(items);
  return hosts.flatMap((host) => {
    const category = hostCategory(host.known);
    if (category !== 'analytics' && category !== 'marketing') return [];
    const names = visitorParameters(host.host);
    const makers = kept.get(host.known.vendor ?? '') ?? [];
    if ((names === null && makers.length === 0) || host.known.confidence < ACCUSING_CONFIDENCE) return [];
    return host.contacts.flatMap((contact): IdentifiedRequest[] => {
      // With the value of a cookie in it, it is the cookie's finding.
      if (contact.identifies || saysDenied(contact.consentParameters)) return [];
      const by =
        (names === null ? null : parameterIn(contact.url, names)) ??
        (contact.reports ? keptThen(makers, contact)?.name : null);
      return by === null || by === undefined ? [] : [{ host, contact, by, purpose: category }];
    });
  });
}
