import { siteOfHost } from '../cookie/site';

const HOST =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){0,20}[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The site in what a person typed or pasted (a host or an address), as settings are looked up: its registrable domain. Null
 * where there is none.
 */
export function siteIn(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const host = text.replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//, '').replace(/[/?#:].*$/s, '');
  return HOST.test(host) ? siteOfHost(host) : null;
}
