import { domainMatch } from '../cookie/domain-match';
import { pathMatch } from '../cookie/path-match';
import type { CookieKey } from '../model/cookie';
import type { HostContact, ItemSend } from '../model/ledger';
import type { Draft } from './draft';

type Contact = Pick<HostContact['contacts'][number], 'url' | 'cookies' | 'identifiers'>;

/** The path of an absolute URL as the log keeps it, by RFC 3986 appendix B; many of them are looked at for each cookie. */
const pathOf = (url: string): string => /^[^:/?#]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] || '/';

/** Whether a request carried the cookie: in its header, or, to a third party, its value in a parameter. */
export function carries(
  contact: Contact,
  host: { readonly host: string; readonly party: 'first' | 'third' },
  key: CookieKey,
): boolean {
  const inHeader =
    contact.cookies.includes(key.name) &&
    domainMatch(host.host, key.domain) &&
    pathMatch(pathOf(contact.url), key.path);
  return inHeader || (host.party === 'third' && Object.values(contact.identifiers).includes(key.name));
}

/** Requests that carried the cookie and were logged before the cookie itself was. */
export function earlierSends(
  draft: Draft,
  key: CookieKey,
): (Omit<ItemSend, 'events'> & { events: number[] })[] {
  const sends: (Omit<ItemSend, 'events'> & { events: number[] })[] = [];
  for (const host of draft.hosts.values()) {
    for (const contact of host.contacts) {
      if (!carries(contact, host, key)) continue;
      const { at, notBefore, url, seq } = contact;
      sends.push({ at, notBefore, url, host: host.host, events: [seq] });
    }
  }
  return sends.sort((a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0));
}
