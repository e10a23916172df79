import type { DeclaredCategory } from '../../model/category';
import type { Declaration } from '../../model/declaration';
import { readComplianzList } from './complianz';
import { readCookiebotList } from './cookiebot';
import type { ListSource } from './list';
import { oneTrustListPath, readOneTrustList } from './onetrust';
import { readTermlyList, termlyDocument } from './termly';
import { readUsercentricsList, usercentricsServices } from './usercentrics';

/** A script of the page: its address, and the attributes by which platforms name the account. */
interface AccountScript {
  readonly src: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What a document of the platform gives: where to go on, or the list. */
type ListStep = { readonly next: string } | { readonly declaration: Declaration } | null;

/** A platform's list that this page names. `read` says what the document at `url` holds. */
export interface ListRequest {
  readonly platform: string;
  readonly url: string;
  readonly read: (text: string, source: ListSource) => ListStep;
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

const list = (declaration: Declaration | null): ListStep => (declaration === null ? null : { declaration });

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
    read: (text, source) => list(readCookiebotList(text, source)),
  };
}

function oneTrust({ src, data }: AccountScript, _site: string, language: string | null): ListRequest | null {
  const host = origin(src);
  const id = data['data-domain-script'];
  if (host === null || id === undefined || !ID.test(id)) return null;
  const base = `${host}/consent/${id}`;
  return {
    platform: 'OneTrust',
    url: `${base}/${id}.json`,
    read: (text, source) => {
      const declaration = readOneTrustList(text, source);
      if (declaration !== null) return { declaration };
      const path = oneTrustListPath(text, language);
      return path === null ? null : { next: `${base}/${path}` };
    },
  };
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
  const base = `https://app.termly.io/api/v1/snippets/websites/${id}`;
  return {
    platform: 'Termly',
    url: base,
    read: (text, source) => {
      const document = termlyDocument(text);
      return document === null
        ? list(readTermlyList(text, source))
        : { next: `${base}/documents/${document}/cookies` };
    },
  };
}

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
  const code = /^[a-z]{2}/.exec(language?.toLowerCase() ?? '')?.[0] ?? 'en';
  let categories: ReadonlyMap<string, DeclaredCategory> = new Map();
  return {
    platform: 'Usercentrics',
    url: `https://api.usercentrics.eu/settings/${id}/latest/${code}.json`,
    read: (text, source) => {
      const services = usercentricsServices(text);
      if (services === null) return list(readUsercentricsList(text, source, categories));
      categories = services.categories;
      return {
        next: `https://aggregator.service.usercentrics.eu/aggregate/${code}?templates=${encodeURIComponent(services.templates)}`,
      };
    },
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
    read: (text, source) => list(readComplianzList(text, source)),
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
