import { parse } from 'tldts';

/** The host of an http(s) or ws(s) URL, lower case; null for any other URL. */
export function hostOf(url: string): string | null {
  if (!/^(?:https?|wss?):/i.test(url)) return null;
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}

/**
 * Registrable domain of a host by the public-suffix list, private suffixes included (`alice.github.io` is a site of
 * its own). The host itself where there is none: `localhost`, an IP address, a public suffix.
 */
export function siteOfHost(host: string): string {
  return parse(host, { allowPrivateDomains: true, validateHostname: false }).domain ?? host;
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
