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

/** Without a list of its keys: asked of every request of a visit. */
function isEmpty(record: Readonly<Record<string, string>>): boolean {
  for (const _ in record) return false;
  return true;
}

/** Commit order is nearly always the order of time: a copy is made only where it is not. */
function inOrder(contacts: HostContact['contacts']): HostContact['contacts'] {
  const sorted = contacts.every((one, index) => index === 0 || (contacts[index - 1]?.at ?? 0) <= one.at);
  return sorted ? contacts : [...contacts].sort((a, b) => a.at - b.at || a.seq - b.seq);
}

export function observedHosts(ledger: Ledger, items: readonly ObservedItem[]): readonly ObservedHost[] {
  const keepers = items.filter((item) => item.kind === 'cookie').map((item) => item.domain);
  const keeps = new Set(keepers);
  return [...ledger.hosts.values()]
    .map((contact): ObservedHost => {
      const contacts = inOrder(contact.contacts);
      const telling = contacts.filter(({ identifiers }) => !isEmpty(identifiers));
      const parents = contact.host.split('.').map((_, from, labels) => labels.slice(from).join('.'));
      return {
        host: contact.host,
        subject: { kind: 'request', name: contact.host, domain: contact.host },
        party: contact.party,
        known: classifyHost(contact.host),
        contacts,
        telling,
        types: contact.types,
        keepsCookies: contact.party === 'third' && parents.some((parent) => keeps.has(parent)),
        identified: contact.cookies.length > 0 || telling.length > 0,
        pixel: contact.pixels > 0,
      };
    })
    .sort((a, b) => compareStrings(a.host, b.host));
}

export { categoryOfHost as hostCategory } from '../knowledge/classify-host';
