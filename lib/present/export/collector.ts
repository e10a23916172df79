import type { ExportedItem, FindingsExport } from '../../model/export';

/**
 * The findings document in the shape of the inspection file of the EDPS Website Evidence Collector (`inspection.json`), for
 * those whose tools read it: https://github.com/EU-EDPS/website-evidence-collector. What was not collected (links, forms,
 * TLS scan) is left empty as there, and values of cookies and storage, which are never kept, are empty text.
 */

const SECONDS_PER_DAY = 86_400;
const bare = (domain: string): string => domain.replace(/^\./, '');
const SAME_SITE = { none: 'None', lax: 'Lax', strict: 'Strict', unspecified: undefined } as const;

/** Where it was written, as the collector logs it: a stack of one frame. */
const logOf = (item: ExportedItem): object => ({
  type: item.setBy?.via === 'header' ? 'Cookie.HTTP' : item.kind === 'cookie' ? 'Cookie.JS' : 'Storage',
  timestamp: item.firstSeen.at,
  stack:
    item.setBy?.url == null
      ? []
      : [{ fileName: item.setBy.url, lineNumber: item.setBy.line, columnNumber: item.setBy.column }],
});

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
    log: logOf(item),
  };
}

function storageOf(items: readonly ExportedItem[]): object {
  const origins = new Map<string, Map<string, object>>();
  for (const item of items.filter(({ kind }) => kind === 'localStorage')) {
    const keys = origins.get(item.domain) ?? new Map<string, object>();
    keys.set(item.name, { value: '', firstPartyStorage: item.party === 'first', log: logOf(item) });
    origins.set(item.domain, keys);
  }
  return Object.fromEntries([...origins].map(([origin, keys]) => [origin, Object.fromEntries(keys)]));
}

/** One inspection per pass; a document of one pass is that inspection itself. */
export function toCollector(report: FindingsExport): object {
  const inspections = report.passes.map((pass) => {
    const requests = pass.items.filter(({ kind }) => kind === 'request');
    const hosts = (party: ExportedItem['party']): readonly string[] =>
      [...new Set(requests.filter((item) => item.party === party).map((item) => item.domain))].sort();
    const product: string = report.tool.browser;
    const [name, version] = product.split(' ');
    return {
      title: `Cookie Witness: ${report.site}`,
      task_description: {
        generator: `Cookie Witness ${report.tool.version}`,
        answer: pass.answer,
        note: 'values of cookies and storage are not kept',
      },
      uri_ins: report.url,
      uri_refs: [report.url],
      uri_dest: report.url,
      uri_redirects: [],
      host: report.site,
      script: { host: '', version: { npm: report.tool.version, commit: null } },
      browser: { name: name ?? '', version: version ?? '', user_agent: '', extra_headers: {} },
      browsing_history: pass.coverage.pages,
      start_time: new Date(Date.parse(report.auditedAt) - pass.coverage.watchedSeconds * 1000).toISOString(),
      end_time: report.auditedAt,
      cookies: pass.items.filter(({ kind }) => kind === 'cookie').map(cookieOf),
      localStorage: storageOf(pass.items),
      beacons: [],
      links: { firstParty: [], thirdParty: [], social: [], keywords: [] },
      unsafeForms: [],
      websockets: {},
      hosts: {
        requests: { firstParty: hosts('first'), thirdParty: hosts('third') },
        beacons: { firstParty: [], thirdParty: [] },
        links: { firstParty: [], thirdParty: [] },
      },
    };
  });
  return inspections.length === 1 ? (inspections[0] ?? {}) : inspections;
}
