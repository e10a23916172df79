import type { ObservedHost } from '../../compare/hosts';
import { hostCategory } from '../../compare/hosts';
import { elsewhere } from '../../compare/pages';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { brandOf, namesRecipient, type Said, saidOf } from '../../compare/said';
import { type Hit, rule } from '../rule';

const tracks = ({ known }: ObservedHost): boolean => {
  const category = hostCategory(known);
  return (category === 'analytics' || category === 'marketing') && known.confidence >= ACCUSING_CONFIDENCE;
};

const receivesIdentifier = ({ telling }: ObservedHost): boolean => telling.length > 0;

function hitOf(host: ObservedHost, said: Said, site: string): Hit | null {
  if (!elsewhere(host.host, site) || brandOf(host.host) === brandOf(site)) return null;
  const known = tracks(host);
  const receives = known ? host.identified || host.keepsCookies || host.pixel : receivesIdentifier(host);
  if (!receives || host.known.kind === 'consent') return null;
  if (namesRecipient(said, host.host, host.known.vendor)) return null;
  const contact =
    host.telling[0] ??
    host.contacts.find(({ cookies, pixel }) => cookies.length > 0 || pixel) ??
    host.contacts[0];
  const unsure = !known && !host.pixel;
  return {
    ...(unsure ? { status: 'inconclusive' as const, reason: 'recipient-not-known' } : {}),
    confidence: known ? 0.9 : 0.75,
    subject: { kind: 'recipient', name: host.known.vendor ?? host.host, domain: host.host },
    facts: {
      kind: 'request',
      host: host.host,
      vendor: host.known.vendor,
      hostKind: host.known.kind,
      identifier: receivesIdentifier(host),
      pixel: host.pixel,
    },
    events: contact === undefined ? [] : [contact.seq],
  };
}

/**
 * D8. Somebody the policy does not name receives data about the person.
 *
 * Fires: a pixel goes to facebook.com and the policy names neither Meta nor Facebook; the value of a cookie goes to a
 * counting host nobody names. Silent: the policy names the company in a row, a list or a sentence; a font or a script
 * comes from a host that is sent nothing.
 */
export const undisclosedRecipient = rule({
  id: 'undisclosed-recipient',
  needs: ['declared'],
  check: ({ hosts, declared, site }) => {
    const said = saidOf(declared);
    return hosts.flatMap((host) => hitOf(host, said, site) ?? []);
  },
});
