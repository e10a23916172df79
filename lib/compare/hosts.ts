import type { HostClassification } from '../knowledge/classification';
import { classifyHost } from '../knowledge/classify-host';
import type { FindingSubject } from '../model/finding';
import type { HostContact, Ledger } from '../model/ledger';
import type { ObservedItem } from './items';
import { compareStrings } from './items';
import { type OpenPage, pageAt } from './pages';

/** One request to a host, with the page on show when it was sent. */
export type Contact = HostContact['contacts'][number] & { readonly page: string | null };

/** A third-party host that requests went to. */
export interface ObservedHost {
  readonly host: string;
  readonly subject: FindingSubject;
  readonly party: 'first' | 'third';
  readonly known: HostClassification;
  readonly contacts: readonly Contact[];
  readonly types: readonly string[];
  /** It keeps a cookie of its own in the browser. */
  readonly keepsCookies: boolean;
  /** A request to it carried a cookie, or the value of one. */
  readonly identified: boolean;
  /** At least one request was a pixel, a beacon or a ping. */
  readonly pixel: boolean;
}

export function observedHosts(
  ledger: Ledger,
  items: readonly ObservedItem[],
  pages: readonly OpenPage[],
): readonly ObservedHost[] {
  const keepers = items.filter((item) => item.kind === 'cookie').map((item) => item.domain);
  const keeps = new Set(keepers);
  return [...ledger.hosts.values()]
    .map((contact): ObservedHost => {
      const contacts = contact.contacts
        .map((one) => ({ ...one, page: pageAt(pages, one.at) }))
        .sort((a, b) => a.at - b.at || a.seq - b.seq);
      const parents = contact.host.split('.').map((_, from, labels) => labels.slice(from).join('.'));
      return {
        host: contact.host,
        subject: { kind: 'request', name: contact.host, domain: contact.host },
        party: contact.party,
        known: classifyHost(contact.host),
        contacts,
        types: contact.types,
        keepsCookies: contact.party === 'third' && parents.some((parent) => keeps.has(parent)),
        identified:
          contact.cookies.length > 0 ||
          contact.contacts.some(({ identifiers }) => Object.keys(identifiers).length > 0),
        pixel: contact.pixels > 0,
      };
    })
    .sort((a, b) => compareStrings(a.host, b.host));
}

export { categoryOfHost as hostCategory } from '../knowledge/classify-host';
