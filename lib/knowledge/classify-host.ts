import type { HostClassification } from './classification';
import { OWN } from './own';
import type { Vendor } from './vendor';

const DOCUMENTED = 0.97;
const NOT_KNOWN: HostClassification = { kind: null, vendor: null, confidence: 0, source: null };

const own = new Map<string, Vendor>(
  OWN.flatMap((vendor) => (vendor.hosts ?? []).map((host): [string, Vendor] => [host, vendor])),
);

/** What is publicly known of a host: its own entry, else that of the nearest parent domain. */
export function classifyHost(host: string): HostClassification {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const vendor = own.get(labels.slice(from).join('.'));
    if (vendor !== undefined)
      return {
        kind: vendor.kind ?? 'other',
        vendor: vendor.vendor,
        confidence: DOCUMENTED,
        source: vendor.source,
      };
  }
  return NOT_KNOWN;
}
