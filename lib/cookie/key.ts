import type { CookieKey } from '../model/cookie';

/**
 * The canonical string of a cookie's identity: equal strings if and only if equal keys. A JSON array, so that no
 * character of a hostile name or path can be taken for a separator.
 */
export function cookieKeyString(key: CookieKey): string {
  return JSON.stringify([key.storeId, key.partitionKey, key.domain, key.hostOnly, key.path, key.name]);
}

/**
 * The part of a cookie's identity that a `Set-Cookie` line states as the jar will. Whether the browser partitions the
 * cookie (Firefox does so unasked for third parties) or a `Domain` was dropped is only known from the jar.
 */
export function cookieNameString(key: CookieKey): string {
  return JSON.stringify([key.storeId, key.domain, key.path, key.name]);
}
