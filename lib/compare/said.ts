import { classify } from '../knowledge/classify';
import type { Declaration } from '../model/declaration';
import { namesVendor } from './loosely';

/** Everything a site says about who is involved: rows, recipients, and the sentences of its claims. */
export function saidOf(declarations: readonly Declaration[]): string {
  return declarations
    .flatMap(({ entries, recipients, claims }) => [
      ...entries.flatMap(({ name, rawName, label, provider, purpose, at }) => [
        rawName,
        label,
        provider,
        purpose,
        at.quote,
        name === null ? null : classify({ name }).vendor,
      ]),
      ...recipients,
      ...claims.map(({ at }) => at.quote),
    ])
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
}

/** The label of a host that is a name: `hotjar` of `static.hotjar.com`. */
export const brandOf = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .reverse()
    .find((label) => label.length > 3 && label !== 'com') ?? host;

/** Whether the words name who is behind a host: its vendor, the host itself, or its telling label. */
export function namesRecipient(said: string, host: string, vendor: string | null): boolean {
  if (vendor !== null && namesVendor(said, vendor)) return true;
  return said.includes(host) || said.includes(brandOf(host));
}
