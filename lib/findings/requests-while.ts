import type { Evidence } from '../compare/evidence';
import { consentAt } from '../compare/timeline';
import type { Hit } from './rule';

/** The first request of each host that said who visits while consent stood like this, as a hit. */
export function requestsWhile(
  state: 'not-asked' | 'denied',
  { identifiedRequests, timeline }: Pick<Evidence, 'identifiedRequests' | 'timeline'>,
): readonly Hit[] {
  const first = new Map<string, Hit>();
  for (const { host, contact, by, purpose } of identifiedRequests) {
    const at = consentAt(timeline, purpose, contact);
    if (at.state !== state || first.has(host.host)) continue;
    const { choice } = at;
    first.set(host.host, {
      confidence: 0.9,
      subject: { kind: 'request', name: by, domain: host.host },
      facts: {
        kind: 'request',
        name: by,
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
