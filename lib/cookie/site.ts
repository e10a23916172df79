import { parse } from 'tldts';

/** Pages talk to few hosts, thousands of times: what was found of one is kept. Emptied when full, so no page can fill it. */
const MAX_KEPT = 1000;
const MAX_KEPT_CHARACTERS = 300;
const hostsByAuthority = new Map<string, string | null>();
const sitesByHost = new Map<string, string>();

function kept<T>(store: Map<string, T>, key: string, find: (key: string) => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = find(key);
  if (store.size >= MAX_KEPT) store.clear();
  store.set(key, value);
  return value;
}

/** RFC 1035 section 2.3.4: no longer name can be looked up. A page may ask for one all the same. */
const MAX_HOST_CHARACTERS = 253;

function parsedHost(url: string): string | null {
  try {
    const { hostname } = new URL(url);
    return hostname.length > MAX_HOST_CHARACTERS ? null : hostname;
  } catch {
    return null;
  }
}

/** Scheme and authority (RFC 3986 section 3.2; a backslash ends it too, by the URL standard for these schemes). */
const AUTHORITY = /^(?:https?|wss?):\/\/[^/?#\\]+/i;

/** The host of an http(s) or ws(s) URL, lower case; null for any other URL, and for a host that cannot be. */
export function hostOf(url: string): string | null {
  if (!/^(?:https?|wss?):/i.test(url)) return null;
  const authority = AUTHORITY.exec(url)?.[0];
  return authority === undefined || authority.length > MAX_KEPT_CHARACTERS
    ? parsedHost(url)
    : kept(hostsByAuthority, authority, parsedHost);
}

/**
 * Registrable domain of a host by the public-suffix list, private suffixes included (`alice.github.io` is a site of
 * its own). The host itself where there is none: `localhost`, an IP address, a public suffix.
 */
export function siteOfHost(host: string): string {
  return kept(
    sitesByHost,
    host,
    (name) => parse(name, { allowPrivateDomains: true, validateHostname: false }).domain ?? name,
  );
}

/** The site of an http(s) or ws(s) URL; null for pages that are no site (`about:`, `chrome:`, `file:`). */
export function siteOf(url: string): string | null {
  const host = hostOf(url);
  return host === null || host === '' ? null : siteOfHost(host);
}

/** `https://example.org`: how the jar names the partition of a top-level page. Null for pages that are no site. */
export function topLevelSiteOf(url: string): string | null {
  const site = siteOf(url);
  return site === null ? null : `${new URL(url).protocol}//${site}`;
}

/** Whether a URL belongs to the visited site or to a third party. URLs without a host (`data:`, `blob:`) are the page's own. */
export function partyOf(url: string, site: string): 'first' | 'third' {
  const other = siteOf(url);
  return other === null || other === site ? 'first' : 'third';
}
