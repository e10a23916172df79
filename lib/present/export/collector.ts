import type { ExportedItem, ExportedPass, FindingsExport } from '../../model/export';

/**
 * The findings document in the shape of the inspection file of the EDPS Website Evidence Collector (`inspection.json`), for
 * those whose tools read it: https://github.com/EU-EDPS/website-evidence-collector. What was not collected (links, forms,
 * beacons, TLS scan) is left empty as there, so that its own reporter can draw the file, and values of cookies and storage,
 * which are never kept, are empty text. `task_description.notCollected` names what an empty field does not mean.
 */

const SECONDS_PER_DAY = 86_400;
const NONE = { firstParty: [], thirdParty: [] } as const;
const bare = (domain: string): string => domain.replace(/^\./, '');
/** Host of a cookie's domain or of a storage's origin. */
const bareHost = (place: string): string => (URL.canParse(place) ? new URL(place).hostname : bare(place));
const SAME_SITE = { none: 'None', lax: 'Lax', strict: 'Strict', unspecified: undefined } as const;

/** Where it was written, as the collector logs it: a stack of one frame. No log where nobody saw it written. */
function logOf(item: ExportedItem): { readonly log?: object } {
  const setter = item.setBy;
  if (setter === null || setter.via === 'sweep') return {};
  return {
    log: {
      type:
        item.kind !== 'cookie'
          ? 'Storage.LocalStorage'
          : setter.via === 'header'
            ? 'Cookie.HTTP'
            : 'Cookie.JS',
      timestamp: item.firstSeen.at,
      stack:
        setter.url === null
          ? []
          : [{ fileName: setter.url, lineNumber: setter.line, columnNumber: setter.column }],
    },
  };
}

function cookieOf(item: ExportedItem): object {
  const expires =
    item.lifetimeSeconds === null ? null : Date.parse(item.firstSeen.at) / 1000 + item.lifetimeSeconds;
  return {
    name: item.name,
    value: '',
    domain: bare(item.domain),
    path: item.path ?? '/',
    expires: expires ?? -1,
    ...(expires === null || !Number.isFinite(expires)
      ? {}
      : {
          expiresUTC: new Date(Math.min(expires * 1000, 8.64e15)).toISOString(),
          expiresDays: Math.round(((item.lifetimeSeconds ?? 0) / SECONDS_PER_DAY) * 100) / 100,
        }),
    httpOnly: item.attributes.httpOnly ?? false,
    secure: item.attributes.secure ?? false,
    session: item.lifetimeSeconds === null,
    sameSite: SAME_SITE[item.attributes.sameSite ?? 'unspecified'],
    firstPartyStorage: item.party === 'first',
    ...(item.partitionKey === null ? {} : { partitionKey: item.partitionKey }),
    ...logOf(item),
  };
}

function storageOf(items: readonly ExportedItem[]): object {
  const origins = new Map<string, Map<string, object>>();
  for (const item of items.filter(({ kind }) => kind === 'localStorage')) {
    const keys = origins.get(item.domain) ?? new Map<string, object>();
    keys.set(item.name, { value: '', firstPartyStorage: item.party === 'first', ...logOf(item) });
    origins.set(item.domain, keys);
  }
  return Object.fromEntries([...origins].map(([origin, keys]) => [origin, Object.fromEntries(keys)]));
}

/** Host and addresses of the pages that were looked at. Pages are paths of the site; elsewhere they are whole addresses. */
function pagesOf(
  url: string,
  pages: readonly string[],
): { readonly host: string; readonly visited: readonly string[] } {
  if (!URL.canParse(url)) return { host: '', visited: pages };
  const visited = pages.flatMap((page) => (URL.canParse(page, url) ? [new URL(page, url).href] : []));
  return { host: new URL(url).hostname, visited };
}

/** Begins with the first thing seen in the pass: a document of several has one date, that of its first. */
function watched(report: FindingsExport, pass: ExportedPass): { readonly from: string; readonly to: string } {
  const seen = [
    ...pass.items.map(({ firstSeen }) => firstSeen.notBefore ?? firstSeen.at),
    ...pass.consent.map(({ at }) => at),
  ]
    .map((at) => Date.parse(at))
    .filter((at) => !Number.isNaN(at));
  const length = pass.coverage.watchedSeconds * 1000;
  const from = seen.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(from)) return { from: report.auditedAt, to: report.auditedAt };
  return { from: new Date(from).toISOString(), to: new Date(from + length).toISOString() };
}

/** One inspection per pass; a document of one pass is that inspection itself. */
export function toCollector(report: FindingsExport): object {
  const inspections = report.passes.map((pass) => {
    const { from, to } = watched(report, pass);
    const { host, visited } = pagesOf(report.url, pass.coverage.pages);
    const hosts = (kind: ExportedItem['kind'], own: readonly string[] = []): object => {
      const of = (party: ExportedItem['party']): readonly string[] =>
        pass.items
          .filter((item) => item.kind === kind && item.party === party)
          .map((item) => bareHost(item.domain));
      return {
        firstParty: [...new Set([...own, ...of('first')])].sort(),
        thirdParty: [...new Set(of('third'))].sort(),
      };
    };
    const product: string = report.tool.browser;
    const [name, version] = product.split(' ');
    return {
      title: `Cookie Witness: ${report.site}`,
      task_description: {
        generator: `Cookie Witness ${report.tool.version}`,
        answer: pass.answer,
        note: 'values of cookies and storage are not kept',
        notCollected: [
          'beacons',
          'links',
          'unsafeForms',
          'websockets',
          'secure_connection',
          'testSSL',
          'requests to the first party, but for its host',
        ],
      },
      uri_ins: report.url,
      uri_refs: [report.url],
      uri_dest: report.url,
      uri_redirects: [],
      secure_connection: { https_support: null, https_redirect: null, redirects: [] },
      testSSL: null,
      host,
      script: { host: '', version: { npm: report.tool.version, commit: null } },
      browser: {
        name: name ?? '',
        version: version ?? '',
        user_agent: '',
        platform: { name: '', version: '' },
        extra_headers: {},
      },
      browsing_history: visited,
      start_time: from,
      end_time: to,
      cookies: pass.items.filter(({ kind }) => kind === 'cookie').map(cookieOf),
      localStorage: storageOf(pass.items),
      beacons: [],
      links: { firstParty: [], thirdParty: [], social: [], keywords: [] },
      unsafeForms: [],
      websockets: {},
      hosts: {
        requests: hosts('request', host === '' ? [] : [host]),
        beacons: NONE,
        cookies: hosts('cookie'),
        localStorage: hosts('localStorage'),
        links: NONE,
        contentSecurityPolicy: NONE,
      },
    };
  });
  return inspections.length === 1 ? (inspections[0] ?? {}) : inspections;
}
