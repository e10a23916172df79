import { parameterIn, visitorParameters } from '../knowledge/visitor-parameters';
import type { JudgedItem } from './evidence';
import { hostCategory, type ObservedHost } from './hosts';
import { ACCUSING_CONFIDENCE } from './requirement';

type Purpose = 'analytics' | 'marketing';

const NONE: ReadonlySet<string> = new Set();

type Contact = ObservedHost['contacts'][number];

/** A request that said who visits without carrying a cookie: EDPB Guidelines 2/2023, 2.6. */
export interface IdentifiedRequest {
  readonly host: ObservedHost;
  readonly contact: Contact;
  readonly by: string;
  readonly purpose: Purpose;
}

/** Google's tags say "denied" with every request while they hold nothing, and draw a new number for each page. */
const saysDenied = ({ gcs }: Readonly<Record<string, string>>): boolean =>
  gcs !== undefined && gcs !== 'G111';

/**
 * Names of items whose value may not tell a counting or advertising host who visits, though they need no consent themselves: the
 * number of a basket is kept for the basket. Not the record of the choice, which goes to whoever must respect it, nor exempt measurement.
 */
function keptForOtherThings(items: readonly JudgedItem[]): ReadonlySet<string> {
  const told = new Map<string, boolean>();
  for (const { name, requirement, known } of items) {
    const { needed, exemption } = requirement;
    const other =
      needed === false && exemption !== 'choice-record' && exemption !== 'measurement' && !known.exemptible;
    told.set(name, other && told.get(name) !== false);
  }
  return new Set([...told].flatMap(([name, other]) => (other ? [name] : [])));
}

export interface IdentifyingWords {
  readonly items: readonly JudgedItem[];
  /** The site claims that its audience measurement is exempt: what a counting host is told is judged by that (K3). */
  readonly exemptMeasurement: boolean;
}

/** By what a request says who visits; null where it says it by nothing, or by an item that has a finding of its own. */
function saidBy(
  contact: Contact,
  names: ReadonlySet<string> | null,
  borrowed: ReadonlySet<string>,
): string | null {
  if (!contact.identifies) return names === null ? null : parameterIn(contact.url, names);
  const items = Object.values(contact.identifiers);
  return items.every((name) => borrowed.has(name)) ? (items[0] ?? null) : null;
}

/** Asked once a judging: every request to every measuring or advertising host is looked at. */
export function identifiedRequests(
  hosts: readonly ObservedHost[],
  { items, exemptMeasurement }: IdentifyingWords,
): readonly IdentifiedRequest[] {
  const borrowed = keptForOtherThings(items);
  return hosts.flatMap((host) => {
    const category = hostCategory(host.known);
    if (category !== 'analytics' && category !== 'marketing') return [];
    if (host.known.confidence < ACCUSING_CONFIDENCE) return [];
    const names = visitorParameters(host.host);
    const lendable = category === 'analytics' && exemptMeasurement ? NONE : borrowed;
    if (names === null && host.telling.length === 0) return [];
    return host.contacts.flatMap((contact): IdentifiedRequest[] => {
      if (saysDenied(contact.consentParameters)) return [];
      const by = saidBy(contact, names, lendable);
      return by === null ? [] : [{ host, contact, by, purpose: category }];
    });
  });
}
