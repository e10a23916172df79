import type { Category } from '../model/category';
import { HOST_KINDS, type HostClassification, type HostKind } from './classification';
import { ENTITIES, SOURCE } from './generated/third-party-web';
import { OWN } from './own';

const DOCUMENTED = 0.97;
const LISTED = 0.92;
const NOT_KNOWN: HostClassification = { kind: null, vendor: null, confidence: 0, source: null };

const isKind = (word: string): word is HostKind => HOST_KINDS.some((kind) => kind === word);

function listed(): readonly (readonly [string, HostClassification])[] {
  return ENTITIES.split('\n').flatMap((line) => {
    const [kind = '', vendor = '', hosts = ''] = line.split('\t');
    const said: HostClassification = {
      kind: isKind(kind) ? kind : 'other',
      vendor,
      confidence: LISTED,
      source: SOURCE,
    };
    return hosts.split(' ').map((host): readonly [string, HostClassification] => [host, said]);
  });
}

const listedHosts = new Map<string, HostClassification>(listed());

const ownHosts = new Map<string, HostClassification>(
  OWN.flatMap(({ vendor, family, hosts, kind, source }) =>
    (hosts?.split(' ') ?? []).map((host): [string, HostClassification] => [
      host,
      {
        kind: kind ?? 'other',
        vendor: family === true ? (listedHosts.get(host)?.vendor ?? null) : vendor,
        confidence: DOCUMENTED,
        source,
      },
    ]),
  ),
);

/** The host's own entry, else that of the nearest parent domain. */
function nearest(
  table: ReadonlyMap<string, HostClassification>,
  host: string,
): HostClassification | undefined {
  for (let part = host, dot = part.indexOf('.'); dot >= 0; dot = part.indexOf('.')) {
    const known = table.get(part);
    if (known !== undefined) return known;
    part = part.slice(dot + 1);
  }
  return undefined;
}

/** What is publicly known of a host: our own table first, at any parent domain, then the bundled list. */
export const classifyHost = (host: string): HostClassification =>
  nearest(ownHosts, host) ?? nearest(listedHosts, host) ?? NOT_KNOWN;

const CATEGORY_OF_KIND: { readonly [K in HostKind]: Category | null } = {
  advertising: 'marketing',
  analytics: 'analytics',
  social: 'marketing',
  consent: 'necessary',
  payment: 'necessary',
  security: 'necessary',
  support: 'preferences',
  video: null,
  'tag-manager': null,
  hosting: null,
  other: null,
};

/** The purpose a host of this kind serves; null where the kind does not tell. */
export const categoryOfHost = ({ kind }: HostClassification): Category | null =>
  kind === null ? null : CATEGORY_OF_KIND[kind];
