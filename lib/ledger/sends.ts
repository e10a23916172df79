import { domainMatch } from '../cookie/domain-match';
import { pathMatch } from '../cookie/path-match';
import type { CookieKey } from '../model/cookie';
import type { HostContact, ItemSend } from '../model/ledger';
import type { Draft } from './draft';

type Contact = Pick<HostContact['contacts'][number], 'url' | 'cookies' | 'identifiers' | 'type'>;

/** What a page opens, the person may have opened: that their address repeats a value is no telling of the site's. */
const OPENED: ReadonlySet<string> = new Set(['main_frame', 'sub_frame']);

/** Whether its value went in a parameter of the query or the body. */
export const isTold = ({ identifiers, type }: Pick<Contact, 'identifiers' | 'type'>, name: string): boolean =>
  !OPENED.has(type) && Object.values(identifiers).includes(name);

/** The path of an absolute URL as the log keeps it, by RFC 3986 appendix B; many of them are looked at for each cookie. */
const pathOf = (url: string): string => /^[^:/?#]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] || '/';

/** Whether a request carried the cookie: in its header, or its value in a parameter. */
export function carries(
  contact: Contact,
  host: { readonly host: string; readonly party: 'first' | 'third' },
  key: CookieKey,
): boolean {
  const inHeader =
    contact.cookies.includes(key.name) &&
    domainMatch(host.host, key.domain) &&
    pathMatch(pathOf(contact.url), key.path);
  if (inHeader) return true;
  return host.party === 'third'
    ? Object.values(contact.identifiers).includes(key.name)
    : isTold(contact, key.name);
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
      const { at, notBefore, url, seq, type } = contact;
      const told = isTold(contact, key.name);
      sends.push({ at, notBefore, url, host: host.host, type, told, events: [seq] });
    }
  }
  return sends.sort((a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0));
}
