import browser, { type Cookies } from 'webextension-polyfill';
import type { SameSite } from '../model/cookie';
import type { CookieJar, JarCookie } from './ports';

const SAME_SITE: ReadonlyMap<string, SameSite> = new Map([
  ['no_restriction', 'none'],
  ['lax', 'lax'],
  ['strict', 'strict'],
]);

/** The browser's cookie as the model has it. */
export function jarCookieOf(cookie: Cookies.Cookie): JarCookie {
  const partitionKey = cookie.partitionKey?.topLevelSite ?? null;
  return {
    key: {
      name: cookie.name,
      domain: cookie.domain.replace(/^\./, ''),
      hostOnly: cookie.hostOnly,
      path: cookie.path,
      partitionKey: partitionKey === '' ? null : partitionKey,
      storeId: cookie.storeId,
    },
    attributes: {
      secure: cookie.secure,
      httpOnly: cookie.httpOnly,
      sameSite: SAME_SITE.get(cookie.sameSite) ?? 'unspecified',
      partitioned: partitionKey !== null && partitionKey !== '',
    },
    value: cookie.value,
    expiresAt: cookie.expirationDate === undefined ? null : Math.round(cookie.expirationDate * 1000),
  };
}

/** `partitionKey: {}` asks for partitioned and unpartitioned cookies alike; without it the former stay hidden. */
const EVERY_PARTITION = { partitionKey: {} };

/** Firefox with first-party isolation refuses to list cookies unless told that any first party will do. */
const anyFirstParty = (): { firstPartyDomain?: null } =>
  'getBrowserInfo' in browser.runtime ? { firstPartyDomain: null } : {};

async function list(filter: { storeId: string; url?: string }): Promise<readonly JarCookie[]> {
  const cookies = await browser.cookies.getAll({ ...filter, ...EVERY_PARTITION, ...anyFirstParty() });
  return cookies.map(jarCookieOf);
}

/** A store that is gone (its private window or container was closed) holds nothing. */
const orNothing = (listing: Promise<readonly JarCookie[]>): Promise<readonly JarCookie[]> =>
  listing.catch(() => []);

export const browserJar: CookieJar = {
  all: (storeId) => orNothing(list({ storeId })),
  forUrl: (url, storeId) => orNothing(list({ storeId, url })),
};
