import { hostCategory, type ObservedHost } from '../compare/hosts';
import { ACCUSING_CONFIDENCE } from '../compare/requirement';
import { consentAt, type Timeline } from '../compare/timeline';
import { parameterIn, visitorParameters } from '../knowledge/visitor-parameters';
import type { Hit } from './rule';

type Purpose = 'analytics' | 'marketing';

/** A request that said who visits by a parameter of its own, with no cookie behind it: EDPB Guidelines 2/2023, 2.6. */
interface IdentifiedRequest {
  readonly host: ObservedHost;
  readonly contact: ObservedHost['contacts'][number];
  readonly parameter: string;
  readonly purpose: Purpose;
}

/** Google's tags say "denied" with every request while they hold nothing, and draw a new number for each page. */
const saysDenied = ({ gcs }: Readonly<Record<string, string>>): boolean =>
  gcs !== undefined && gcs !== 'G111';

function identifiedRequests(hosts: readonly ObservedHost[]): readonly IdentifiedRequest[] {
  return hosts.flatMap((host) => {
    const category = hostCategory(host.known);
    if (category !== 'analytics' && category !== 'marketing') return [];
    const names = visitorParameters(host.host);
    if (names === null || host.known.confidence < ACCUSING_CONFIDENCE) return [];
    return host.contacts.flatMap((contact): IdentifiedRequest[] => {
      // With the value of a cookie in it, it is the cookie's finding.
      if (Object.keys(contact.identifiers).length > 0 || saysDenied(contact.consentParameters)) return [];
      const parameter = parameterIn(contact.url, names);
      return parameter === null ? [] : [{ host, contact, parameter, purpose: category }];
    });
  });
}

/** The first such request of each host while consent stood like this, as a hit. */
export function requestsWhile(
  state: 'not-asked' | 'denied',
  hosts: readonly ObservedHost[],
  timeline: Timeline,
): readonly Hit[] {
  const first = new Map<string, Hit>();
  for (const { host, contact, parameter, purpose } of identifiedRequests(hosts)) {
    const at = consentAt(timeline, purpose, contact);
    if (at.state !== state || first.has(host.host)) continue;
    const { choice } = at;
    first.set(host.host, {
      confidence: 0.9,
      subject: { kind: 'request', name: parameter, domain: host.host },
      facts: {
        kind: 'request',
        name: parameter,
        domain: host.host,
        party: 'third',
        category: purpose,
        categorySource: 'knowledge',
        vendor: host.known.vendor,
        setBy: null,
        setVia: null,
        setterHost: null,
        page: null,
        purpose,
        basis: 'knowledge',
        sentTo: host.host,
        ...(state === 'denied' ? { refusedBy: choice?.by ?? null, act: 'sent' } : { createdEarlier: false }),
      },
      events: [...(choice === null ? [] : [choice.seq]), contact.seq],
    });
  }
  return [...first.values()];
}
