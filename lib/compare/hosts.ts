import type { HostClassification } from '../knowledge/classification';
import { classifyHost } from '../knowledge/classify-host';
import type { FindingSubject } from '../model/finding';
import type { HostContact, Ledger } from '../model/ledger';
import type { ObservedItem } from './items';
import { compareStrings } from './items';

/** A third-party host that requests went to. */
export interface ObservedHost {
  readonly host: string;
  readonly subject: FindingSubject;
  readonly party: 'first' | 'third';
  readonly known: HostClassification;
  /** In order of time. */
  readonly contacts: HostContact['contacts'];
  /** Those of them that carried the value of a cookie in a parameter. */
  readonly telling: HostContact['contacts'];
  readonly types: readonly string[];
  /** It keeps a cookie of its own in the browser. */
  readonly keepsCookies: boolean;
  /** A request to it carried a cookie, or the value of one. */
  readonly identified: boolean;
  /** At least one request was a pixel, a beacon or a ping. */
  readonly pixel: boolean;
}

/** Contacts in order of time, and those that told something. Commit order is nearly always that order: sorted only where it is not. */
function survey(contacts: HostContact['contacts']): Pick<ObservedHost, 'contacts' | 'telling'> {
  const telling: HostContact['contacts'][number][] = [];
  let isSorted = true;
  let before = Number.NEGATIVE_INFINITY;
  for (const contact of contacts) {
    if (contact.at < before) isSorted = false;
    before = contact.at;
    if (contact.identifies) telling.push(contact);
  }
  if (isSorted) return { contacts, telling };
  const inOrder = [...contacts].sort((a, b) => a.at - b.at || a.seq - b.seq);
  return { contacts: inOrder, telling: inOrder.filter(({ identifies }) => identifies) };
}

/** The host itself and the domains above it: `a.b.example` gives `a.b.example`, `b.example`, `example`. */
export const parentsOf = (host: string): readonly string[] =>
  host.split('.').map((_, from, labels) => labels.slice(from).join('.'));

export function observedHosts(ledger: Ledger, items: readonly ObservedItem[]): readonly ObservedHost[] {
  const keepers = items.filter((item) => item.kind === 'cookie').map((item) => item.domain);
  const keeps = new Set(keepers);
  return [...ledger.hosts.values()]
    .map((contact): ObservedHost => {
      const { contacts, telling } = survey(contact.contacts);
      return {
        host: contact.host,
        subject: { kind: 'request', name: contact.host, domain: contact.host },
        party: contact.party,
        known: classifyHost(contact.host),
        contacts,
        telling,
        types: contact.types,
        keepsCookies:
          contact.party === 'third' && parentsOf(contact.host).some((parent) => keeps.has(parent)),
        identified: contact.cookies.length > 0 || telling.length > 0,
        pixel: contact.pixels > 0,
      };
    })
    .sort((a, b) => compareStrings(a.host, b.host));
}

export { categoryOfHost as hostCategory } from '../knowledge/classify-host';
