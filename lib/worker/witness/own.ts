import { siteOf, siteOfHost, topLevelSiteOf } from '../../cookie/site';
import type { CookieKey } from '../../model/cookie';

/** Cookies of the site itself, and those that others keep in a partition of it. */
export function isOf(site: string, url: string, cookie: { readonly key: CookieKey }): boolean {
  const { domain, partitionKey } = cookie.key;
  if (partitionKey !== null) return partitionKey === topLevelSiteOf(url) || siteOf(partitionKey) === site;
  return siteOfHost(domain) === site;
}
