import type { Category } from '../model/category';
import { ABSTAINED, type Classification, type Subject } from './classification';
import { categoryOfHost, classifyHost } from './classify-host';
import * as cookieDb from './generated/cookie-db';
import * as prebid from './generated/prebid';
import * as tarteaucitron from './generated/tarteaucitron';
import { findMask, indexNames, type NameIndex } from './mask';
import { isOrdinary } from './ordinary';
import { OWN } from './own';
import { familyOf, recordsObjection } from './shapes';
import type { NamedItems, Vendor } from './vendor';

interface Row {
  readonly vendor: Vendor;
  readonly items: NamedItems;
  readonly under: readonly string[] | null;
}

interface Listed {
  readonly category: Category;
  readonly source: string;
}

const DOCUMENTED = 0.97;
const DOCUMENTED_BY_MASK = 0.95;
/** One database's word, unsupported: enough to show, not to accuse. */
const LISTED = 0.8;
const LISTED_BY_TWO = 0.88;
/** A name anybody may give to a cookie of their own tells a purpose, and accuses nobody. */
const ORDINARY = 0.75;
const BY_HOST = 0.85;
const NAME_SHAPE_SOURCE = 'name-shape';

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

const own: NameIndex<Row> = indexNames(
  OWN.flatMap((vendor) =>
    vendor.items.flatMap((items) => {
      const row: Row = { vendor, items, under: items.under?.split(' ') ?? null };
      return items.names.split(' ').map((name): readonly [string, Row] => [name, row]);
    }),
  ),
);

function listedNames(
  names: Readonly<Record<'analytics' | 'marketing', string>>,
  source: string,
): NameIndex<Listed> {
  const of = (category: 'analytics' | 'marketing') =>
    names[category]
      .split(' ')
      .filter(Boolean)
      .map((name): readonly [string, Listed] => [name, { category, source }]);
  return indexNames([...of('analytics'), ...of('marketing')]);
}

const LISTS: readonly NameIndex<Listed>[] = [
  listedNames(prebid.NAMES, prebid.SOURCE),
  listedNames(tarteaucitron.NAMES, tarteaucitron.SOURCE),
  listedNames(cookieDb.NAMES, cookieDb.SOURCE),
];

/** A row limited to hosts holds there; one that is not, everywhere but where a limited one does. */
function documented(
  name: string,
  domain: string | null,
): { readonly row: Row; readonly name: string; readonly masked: boolean } | null {
  const holds = ({ under }: Row): boolean =>
    under === null || (domain !== null && under.some((parent) => isUnder(domain, parent)));
  const exact = own.exact.get(name)?.filter(holds) ?? [];
  const row = exact.find(({ under }) => under !== null) ?? exact[0];
  if (row !== undefined) return { row, name, masked: false };
  const masked = findMask(own, name, holds);
  return masked === undefined ? null : { row: masked.row, name: masked.mask, masked: true };
}

function verdict({ vendor, items }: Row, masked: boolean): Classification {
  return {
    category: items.category,
    vendor: vendor.family === true ? null : vendor.vendor,
    confidence: items.confidence ?? (masked ? DOCUMENTED_BY_MASK : DOCUMENTED),
    source: vendor.source,
    exemption: items.exemption ?? null,
    reuses: vendor.reuses ?? false,
    exemptible: vendor.exemptible ?? false,
    social: vendor.kind === 'social',
  };
}

/** What the bundled databases say; those that disagree say nothing. */
function listed(name: string): Classification | null {
  const rows = LISTS.flatMap(
    (list) => list.exact.get(name)?.[0] ?? findMask(list, name, () => true)?.row ?? [],
  );
  const [first] = rows;
  if (first === undefined || rows.some(({ category }) => category !== first.category)) return null;
  return {
    ...ABSTAINED,
    category: first.category,
    confidence: rows.length > 1 ? LISTED_BY_TWO : LISTED,
    source: rows.map(({ source }) => source).join(', '),
  };
}

/** A cookie of a third party serves what its host is known for. */
function byHost(domain: string | null, site: string | null): Classification | null {
  if (domain === null || (site !== null && isUnder(domain, site))) return null;
  const host = classifyHost(domain);
  const category = categoryOfHost(host);
  if (category !== 'analytics' && category !== 'marketing') return null;
  return {
    ...ABSTAINED,
    category,
    vendor: host.vendor,
    confidence: Math.min(BY_HOST, host.confidence),
    source: host.source,
    social: host.kind === 'social',
  };
}

function byShape(name: string, site: string | null): Classification | null {
  const family = familyOf(name, site);
  if (family === null) return null;
  return {
    ...ABSTAINED,
    category: family.category,
    confidence: family.confidence,
    source: NAME_SHAPE_SOURCE,
    exemption: family.exemption,
  };
}

const NEEDS_CONSENT = new Set<Category | null>(['analytics', 'marketing']);

/**
 * What is publicly known of a name: our own documented table, then the bundled databases, the host it belongs to, and the
 * shape of the name. Abstains rather than guesses; never says exempt of what lies under a tracker's host, unless that
 * vendor's own documentation does.
 */
export function classify(subject: Subject): Classification {
  const domain = subject.domain ?? null;
  const site = subject.site ?? null;
  const found = documented(subject.name, domain);
  const host = byHost(domain, site);
  if (found !== null) {
    const said = verdict(found.row, found.masked);
    // A maker's mask covers its own note that it must not measure.
    if (NEEDS_CONSENT.has(said.category) && recordsObjection(subject.name))
      return { ...said, category: 'necessary', exemption: 'choice-record', reuses: false };
    if (
      found.row.under === null &&
      host === null &&
      NEEDS_CONSENT.has(said.category) &&
      isOrdinary(found.name)
    )
      return { ...said, confidence: Math.min(said.confidence, ORDINARY) };
    const general = found.row.vendor.family === true && found.row.under === null;
    return host !== null && general && !NEEDS_CONSENT.has(said.category) ? host : said;
  }
  const inLists = listed(subject.name);
  if (inLists !== null) return inLists;
  return host ?? byShape(subject.name, site) ?? ABSTAINED;
}
