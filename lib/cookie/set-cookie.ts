import { parseString } from 'set-cookie-parser';
import type { CookieKey, SameSite } from '../model/cookie';
import type { EpochMilliseconds } from '../model/time';
import { domainMatch } from './domain-match';
import { defaultPath } from './path-match';

/** One `Set-Cookie` line or `document.cookie` assignment, read. Attributes that were not written are null. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** Lower case, without leading dot. */
  readonly domain: string | null;
  readonly path: string | null;
  readonly maxAgeSeconds: number | null;
  readonly expiresAt: EpochMilliseconds | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  readonly partitioned: boolean;
  /** The line with the value cut out, at most 500 characters. */
  readonly raw: string;
}

/** Browsers refuse a name and value longer than 4096 bytes together (RFC 6265bis section 5.6); attributes come on top. */
const MAX_LINE_CHARACTERS = 8192;
const MAX_RAW_CHARACTERS = 500;

const SAME_SITE: ReadonlyMap<string, SameSite> = new Map([
  ['none', 'none'],
  ['lax', 'lax'],
  ['strict', 'strict'],
]);

/** Trims space and tab alone, as RFC 6265bis section 5.6 does; other white space belongs to the name or value. */
function trimBlank(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (text[from] === ' ' || text[from] === '\t')) from += 1;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\t')) to -= 1;
  return text.slice(from, to);
}

/** "If the name-value-pair string lacks a '=' character, then the name string is empty" (RFC 6265bis section 5.6). */
function nameAndValue(pair: string): { name: string; value: string } {
  const equals = pair.indexOf('=');
  return equals < 0
    ? { name: '', value: trimBlank(pair) }
    : { name: trimBlank(pair.slice(0, equals)), value: trimBlank(pair.slice(equals + 1)) };
}

/**
 * Reads one line as a browser would (RFC 6265bis section 5.6). Null where a browser ignores the whole line: name and
 * value both empty, or too long. The pair is read here because the parser drops names such as `constructor`.
 */
export function parseSetCookie(line: string): SetCookie | null {
  if (line.length > MAX_LINE_CHARACTERS) return null;
  const semicolon = line.indexOf(';');
  const pair = semicolon < 0 ? line : line.slice(0, semicolon);
  const attributes = semicolon < 0 ? '' : line.slice(semicolon);
  const { name, value } = nameAndValue(pair);
  if (name === '' && value === '') return null;
  const parsed = parseString(`pair=read${attributes}`, { decodeValues: false, silent: true });
  if (parsed === null) return null;
  const domain = (parsed.domain ?? '').toLowerCase().replace(/^\./, '');
  return {
    name,
    value,
    domain: domain === '' ? null : domain,
    // "If the attribute-value is empty or if the first character of the attribute-value is not '/'", the default path.
    path: parsed.path?.startsWith('/') === true ? parsed.path : null,
    maxAgeSeconds: parsed.maxAge ?? null,
    expiresAt: parsed.expires?.getTime() ?? null,
    secure: parsed.secure === true,
    httpOnly: parsed.httpOnly === true,
    sameSite: SAME_SITE.get((parsed.sameSite ?? '').toLowerCase()) ?? 'unspecified',
    partitioned: parsed.partitioned === true,
    raw: `${name}=${attributes}`.slice(0, MAX_RAW_CHARACTERS),
  };
}

/**
 * Every line of a `Set-Cookie` header value: Firefox joins several by a newline, and no cookie can hold one.
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/HttpHeaders
 */
export function splitSetCookie(header: string): readonly string[] {
  return header.split(/\r?\n/).filter((line) => line !== '');
}

/**
 * Identity of the cookie that a line received from this URL asks for (RFC 6265bis section 5.7). Null where the
 * browser must refuse it: the host is not within the Domain attribute.
 */
export function keyOfSetCookie(
  cookie: SetCookie,
  url: string,
  context: { readonly storeId: string; readonly topLevelSite: string | null },
): CookieKey | null {
  const { hostname, pathname } = new URL(url);
  if (cookie.domain !== null && !domainMatch(hostname, cookie.domain)) return null;
  return {
    name: cookie.name,
    domain: cookie.domain ?? hostname,
    hostOnly: cookie.domain === null,
    path: cookie.path ?? defaultPath(pathname),
    partitionKey: cookie.partitioned ? context.topLevelSite : null,
    storeId: context.storeId,
  };
}
