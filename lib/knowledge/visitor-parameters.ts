/** Parameters by which measuring and advertising services are told who visits, as their makers document them. */
const DOCUMENTED: readonly {
  readonly hosts: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly source: string;
}[] = [
  {
    hosts: ['google-analytics.com', 'analytics.google.com'],
    names: new Set(['cid', 'uid', '_gid']),
    source: 'https://developers.google.com/analytics/devguides/collection/protocol/v1/parameters',
  },
  {
    hosts: ['matomo.cloud', 'innocraft.cloud'],
    names: new Set(['_id', 'cid', 'uid']),
    source: 'https://developer.matomo.org/api-reference/tracking-api',
  },
  {
    hosts: ['facebook.com'],
    names: new Set(['fbp', 'fbc', 'external_id']),
    source:
      'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters',
  },
  {
    hosts: ['omtrdc.net', '2o7.net', 'adobedc.net'],
    names: new Set(['mid', 'aid', 'vid', 'fid']),
    source: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/validate/query-parameters',
  },
  {
    hosts: ['xiti.com', 'ati-host.net', 'pa-cd.com'],
    names: new Set(['idclient', 'visitor_id']),
    source: 'https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events',
  },
  {
    hosts: ['mixpanel.com'],
    names: new Set(['distinct_id', '$distinct_id']),
    source: 'https://docs.mixpanel.com/docs/tracking-methods/id-management',
  },
];

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Names of the parameters that tell this host who visits; null where none are known. */
export const visitorParameters = (host: string): ReadonlySet<string> | null =>
  DOCUMENTED.find(({ hosts }) => hosts.some((domain) => isUnder(host, domain)))?.names ?? null;

/** The first of these parameters that a URL has, by name alone. */
export function parameterIn(url: string, names: ReadonlySet<string>): string | null {
  const query = url.indexOf('?');
  if (query < 0) return null;
  for (const name of new URLSearchParams(url.slice(query + 1)).keys()) if (names.has(name)) return name;
  return null;
}
