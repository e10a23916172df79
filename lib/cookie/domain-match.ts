/** Four decimal groups, or an IPv6 address with or without brackets. Hosts come from parsed URLs, so no octet check. */
const isAddress = (host: string): boolean => /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.includes(':');

/**
 * Whether a host is within a cookie's domain (RFC 6265bis section 5.1.3). Both in lower case, the domain without
 * leading dot.
 */
export function domainMatch(host: string, domain: string): boolean {
  // "The domain string and the string are identical."
  if (host === domain) return true;
  // "The domain string is a suffix of the string", "the last character of the string that is not included in the
  // domain string is a '.'", "the string is a host name (i.e., not an IP address)".
  return domain !== '' && host.endsWith(`.${domain}`) && !isAddress(host);
}
