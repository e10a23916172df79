import { parameterIn, visitorParameters } from '../knowledge/visitor-parameters';
import { hostCategory, type ObservedHost } from './hosts';
import { ACCUSING_CONFIDENCE } from './requirement';

type Purpose = 'analytics' | 'marketing';

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

/** Asked once a judging: every request to every measuring or advertising host is looked at. */
export function identifiedRequests(hosts: readonly ObservedHost[]): readonly IdentifiedRequest[] {
  return hosts.flatMap((host) => {
    const category = hostCategory(host.known);
    if (category !== 'analytics' && category !== 'marketing') return [];
    const names = visitorParameters(host.host);
    if (names === null || host.known.confidence < ACCUSING_CONFIDENCE) return [];
    return host.contacts.flatMap((contact): IdentifiedRequest[] => {
      // With the value of a cookie in it, it is the cookie's finding.
      if (contact.identifies || saysDenied(contact.consentParameters)) return [];
      const by = parameterIn(contact.url, names);
      return by === null ? [] : [{ host, contact, by, purpose: category }];
    });
  });
}
