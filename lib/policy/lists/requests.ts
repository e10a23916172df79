/** The consent platforms that publish a list of a site's cookies. */
export const LIST_PLATFORMS = ['Cookiebot', 'OneTrust', 'Termly', 'Usercentrics', 'Complianz'] as const;
export type ListPlatform = (typeof LIST_PLATFORMS)[number];

/** A script of the page: its address, and the attributes by which platforms name the account. */
interface AccountScript {
  readonly src: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A platform's list that this page names, and where it, or what leads on to it, is to be had. */
export interface ListRequest {
  readonly platform: ListPlatform;
  readonly url: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:-test)?$/i;

function origin(src: string): string | null {
  try {
    const url = new URL(src);
    return url.protocol === 'https:' ? url.origin : null;
  } catch {
    return null;
  }
}

function cookiebot({ src, data }: AccountScript, site: string): ListRequest | null {
  const host = origin(src);
  const id = data['data-cbid'] ?? /[?&]cbid=([0-9a-f-]{36})/i.exec(src)?.[1];
  if (
    host === null ||
    id === undefined ||
    !ID.test(id) ||
    !/^https:\/\/consent\.cookiebot\.(?:com|eu)$/.test(host)
  )
    return null;
  return {
    platform: 'Cookiebot',
    url: `${host}/${id}/cc.js?renew=false&referer=${encodeURIComponent(site)}`,
  };
}

function oneTrust({ src, data }: AccountScript): ListRequest | null {
  const host = origin(src);
  const id = data['data-domain-script'];
  if (host === null || id === undefined || !ID.test(id)) return null;
  return { platform: 'OneTrust', url: `${host}/consent/${id}/${id}.json` };
}

function termly({ src, data }: AccountScript): ListRequest | null {
  const id =
    data['data-website-uuid'] ??
    (data['data-name'] === 'termly-embed-banner' ? data['data-id'] : undefined) ??
    /\/resource-blocker\/([0-9a-f-]{36})/i.exec(src)?.[1];
  if (
    id === undefined ||
    !ID.test(id) ||
    !(src.startsWith('https://app.termly.io/') || data['data-name'] === 'termly-embed-banner')
  )
    return null;
  return { platform: 'Termly', url: `https://app.termly.io/api/v1/snippets/websites/${id}` };
}

/** The language that Usercentrics is asked in. */
export const usercentricsLanguage = (language: string | null): string =>
  /^[a-z]{2}/.exec(language?.toLowerCase() ?? '')?.[0] ?? 'en';

function usercentrics(
  { src, data }: AccountScript,
  _site: string,
  language: string | null,
): ListRequest | null {
  const id = data['data-settings-id'];
  if (
    id === undefined ||
    !/^[\w-]{6,24}$/.test(id) ||
    !/^https:\/\/(?:[\w-]+\.){0,3}usercentrics\.eu\//.test(src)
  )
    return null;
  return {
    platform: 'Usercentrics',
    url: `https://api.usercentrics.eu/settings/${id}/latest/${usercentricsLanguage(language)}.json`,
  };
}

/** The plugin's script tells where WordPress lives, and that is where its list is. */
const COMPLIANZ_SCRIPT =
  /^(https:\/\/[^?#]{1,300}?\/)wp-content\/plugins\/complianz-gdpr[\w-]{0,20}\/cookiebanner\//;

function complianz({ src }: AccountScript, site: string): ListRequest | null {
  const base = COMPLIANZ_SCRIPT.exec(src)?.[1];
  if (base === undefined || new URL(base).hostname !== site) return null;
  return {
    platform: 'Complianz',
    url: `${base}wp-json/complianz/v1/cookie_data`,
  };
}

const PLATFORMS: readonly ((
  script: AccountScript,
  site: string,
  language: string | null,
) => ListRequest | null)[] = [cookiebot, oneTrust, termly, usercentrics, complianz];

/** The lists that the page's scripts name, one a platform. */
export function listRequests(
  scripts: readonly AccountScript[],
  site: string,
  language: string | null,
): readonly ListRequest[] {
  const found = new Map<string, ListRequest>();
  for (const script of scripts)
    for (const platform of PLATFORMS) {
      const request = platform(script, site, language);
      if (request !== null && !found.has(request.platform)) found.set(request.platform, request);
    }
  return [...found.values()];
}
