import type { Category } from '../model/category';
import { ABSTAINED, type Classification, type Subject } from './classification';
import { OWN } from './own';
import type { NamedItems, Vendor } from './vendor';

interface Row {
  readonly pattern: string;
  readonly vendor: Vendor;
  readonly items: NamedItems;
}

const FEWEST_LITERALS = 4;
const DOCUMENTED_EXACT = 0.97;
const DOCUMENTED_GLOB = 0.95;

const under = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

function glob(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false;
  let position = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return position <= name.length - last.length;
}

const rows: readonly Row[] = OWN.flatMap((vendor) =>
  vendor.items.flatMap((items) => items.names.map((pattern) => ({ pattern, vendor, items }))),
);
const exact = new Map<string, readonly Row[]>();
for (const row of rows) {
  if (!row.pattern.includes('*')) exact.set(row.pattern, [...(exact.get(row.pattern) ?? []), row]);
}
const masks = rows
  .filter(({ pattern }) => pattern.includes('*') && pattern.replaceAll('*', '').length >= FEWEST_LITERALS)
  .sort((a, b) => b.pattern.length - a.pattern.length);

const holds = (row: Row, domain: string | null): boolean =>
  row.items.under === undefined ||
  (domain !== null && row.items.under.some((parent) => under(domain, parent)));

function verdict(row: Row, usual: number): Classification {
  return {
    category: row.items.category satisfies Category,
    vendor: row.vendor.vendor,
    confidence: row.items.confidence ?? usual,
    source: row.vendor.source,
    exemption: row.items.exemption ?? null,
    reuses: row.vendor.reuses ?? false,
    exemptible: row.vendor.exemptible ?? false,
    social: row.vendor.kind === 'social',
  };
}

/** What is publicly known of a name. Abstains rather than guesses: exact before mask, longest mask first. */
export function classify(subject: Subject): Classification {
  const domain = subject.domain ?? null;
  const named = exact.get(subject.name)?.find((row) => holds(row, domain));
  if (named !== undefined) return verdict(named, DOCUMENTED_EXACT);
  const masked = masks.find((row) => holds(row, domain) && glob(row.pattern, subject.name));
  return masked === undefined ? ABSTAINED : verdict(masked, DOCUMENTED_GLOB);
}
