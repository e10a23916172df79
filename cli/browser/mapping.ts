import { failed, type Outcome, ok } from '../../lib/model/known';

/** Connections to `host` (`*`: every host), on whatever port, go to `address:port`. For test sites. */
export interface HostMapping {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** Reads `HOST=ADDR:PORT`, e.g. `*=127.0.0.1:8443` or `shop.example=[::1]:8443`. */
export function readMapping(text: string): Outcome<HostMapping> {
  const wrong = failed('wrong-usage', `--map takes HOST=ADDR:PORT (HOST may be *), not "${text}"`);
  const equals = text.indexOf('=');
  const colon = text.lastIndexOf(':');
  if (equals < 1 || colon <= equals + 1) return wrong;
  const port = Number(text.slice(colon + 1));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return wrong;
  const host = text.slice(0, equals).toLowerCase();
  const address = text.slice(equals + 1, colon);
  if (/[\s,;"'\\]/.test(host + address)) return wrong;
  return ok({ host, address, port });
}

/** Chromium's `--host-resolver-rules`: the first rule that matches wins, so named hosts stand before `*`. */
export function resolverRules(mappings: readonly HostMapping[]): string {
  return [...mappings]
    .sort((a, b) => Number(a.host === '*') - Number(b.host === '*'))
    .map(({ host, address, port }) => `MAP ${host} ${address}:${port}`)
    .join(',');
}

/**
 * A proxy configuration for Firefox, which cannot map single hosts: mapped hosts go through the tunnel on `port`
 * of the loopback interface, all others directly.
 */
export function proxyScript(mappings: readonly HostMapping[], port: number): string {
  const hosts = JSON.stringify(mappings.map(({ host }) => host));
  return (
    `function FindProxyForURL(url, host) { var h = ${hosts};` +
    ` return h.indexOf('*') >= 0 || h.indexOf(host.toLowerCase()) >= 0 ? 'SOCKS5 127.0.0.1:${port}' : 'DIRECT'; }`
  );
}
