import { siteOf } from '../../cookie/site';

/** Names that only a local network resolves (RFC 6761, RFC 6762, RFC 8375, and the reserved `internal`). */
const LOCAL_SUFFIX = /\.(?:localhost|local|internal|lan|home|corp|home\.arpa)$/;

/** Loopback, private, link-local, carrier and unspecified IPv4 ranges (RFC 6890). */
function isPrivateIpv4(host: string): boolean {
  const parts = host.split('.').map(Number);
  const [a, b] = parts;
  if (parts.length !== 4 || a === undefined || b === undefined || parts.some(Number.isNaN)) return false;
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

/** Host as `URL.hostname` gives it. Any IPv6 address written out is taken for private: no public policy is linked by one. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  return host.startsWith('[') || !host.includes('.') || LOCAL_SUFFIX.test(host) || isPrivateIpv4(host);
}

/**
 * Whether a link of a page may make the extension ask for a document. The extension's requests pass the browser's mixed-content
 * and local-network protections, so a page could aim them at a router or a machine behind it: a public page leads to no
 * private address, and a page over TLS to no unprotected one of another site.
 */
export function mayAskFor(url: string, page: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(page)) return false;
  const [to, from] = [new URL(url), new URL(page)];
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return false;
  if (isPrivateHost(to.hostname) && !isPrivateHost(from.hostname)) return false;
  return !(from.protocol === 'https:' && to.protocol === 'http:' && siteOf(url) !== siteOf(page));
}
