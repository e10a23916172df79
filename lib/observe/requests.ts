import { hostOf, partyOf } from '../cookie/site';
import type { Frame, RequestSent, VisitId } from '../model/event';
import type { EpochMilliseconds } from '../model/time';
import { identifiersIn, identifiersInBody, type KnownValues } from './identifiers';

const MAX_URL_CHARACTERS = 600;
const MAX_COOKIES = 200;
/** Twice what servers take by default; a jar full of long names would make each request an event of 700 KB. */
const MAX_COOKIE_HEADER_CHARACTERS = 16_384;
/** Consent states that Google's tags send along (Consent Mode): states, not identifiers. */
const CONSENT_PARAMETERS = ['gcs', 'gcd'] as const;
/** A 1x1 GIF is 35 to 43 bytes, a 1x1 PNG 67 and more; no image that is looked at is this small. */
const PIXEL_BYTES = 100;

/** The start of a name, never half a character: `encodeURIComponent` throws on one. */
const cut = (name: string): string => name.slice(0, 100).replace(/[\uD800-\uDBFF]$/, '');

/** A URL without user info, fragment and parameter values: `https://h/p?id=&v=`. */
export function reducedUrl(url: string): string {
  const { protocol, host, pathname, searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())].map((name) => `${encodeURIComponent(cut(name))}=`);
  const query = names.length === 0 ? '' : `?${names.join('&')}`;
  return `${protocol}//${host}${pathname}${query}`.slice(0, MAX_URL_CHARACTERS);
}

/** The header, or as many whole pairs of it as are read. */
const wholePairs = (header: string): string =>
  header.length <= MAX_COOKIE_HEADER_CHARACTERS
    ? header
    : header.slice(0, Math.max(0, header.lastIndexOf('; ', MAX_COOKIE_HEADER_CHARACTERS)));

/** Names and values in a `Cookie` header, as the browser writes it: `a=1; b=2`. */
export const cookiePairs = (header: string): readonly (readonly [string, string])[] =>
  wholePairs(header)
    .split('; ', MAX_COOKIES)
    .flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals <= 0 ? [] : [[pair.slice(0, equals), pair.slice(equals + 1)] as const];
    });

function consentParametersIn(url: string): Readonly<Record<string, string>> {
  if (!url.includes('gc')) return {};
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    CONSENT_PARAMETERS.flatMap((name) => {
      const value = searchParams.get(name);
      return value === null ? [] : [[name, value.slice(0, 40)]];
    }),
  );
}

/**
 * A request that exists to report: a ping or beacon, or an image whose answer is empty or too small to be seen. Where no
 * length is stated, a GIF with parameters: the form of counters since there are counters.
 */
export function isPixel(
  request: { readonly type: string; readonly url: string },
  response: { readonly status: number; readonly mime: string; readonly length: number | null } | null,
): boolean {
  if (request.type === 'ping' || request.type === 'beacon') return true;
  if (request.type !== 'image' || response === null) return false;
  if (response.status === 204) return true;
  return response.length === null
    ? response.mime === 'image/gif' && request.url.includes('?')
    : response.length <= PIXEL_BYTES;
}

/** What a request sends besides its address, as far as the browser hands it out. */
export interface RequestBody {
  readonly text: string;
  /** All of it is in the text. */
  readonly whole: boolean;
}

/** Requests that a page makes to send something. */
const SENDING: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon']);

/** Whether the body, if any, was looked through; nothing of requests that are not made to send. */
function lookedThrough({ type, body }: Pick<Request, 'type' | 'body'>): Pick<RequestSent, 'body'> {
  if (!SENDING.has(type)) return {};
  if (body === null) return { body: 'none' };
  return { body: body.whole ? 'searched' : 'unread' };
}

export interface Request {
  readonly visit: VisitId;
  readonly site: string;
  readonly at: EpochMilliseconds;
  readonly url: string;
  readonly type: string;
  readonly method: string;
  readonly initiator: string | null;
  readonly frame: Frame | null;
  readonly cookieHeader: string | null;
  readonly body: RequestBody | null;
  readonly pixel: boolean;
}

const originOf = (url: string | null): string | null => {
  if (url === null || !/^https?:/i.test(url)) return null;
  return new URL(url).origin;
};

export const requestSent = (request: Request, known: KnownValues): RequestSent => ({
  kind: 'request-sent',
  visit: request.visit,
  at: request.at,
  notBefore: null,
  url: reducedUrl(request.url),
  host: new URL(request.url).hostname,
  party: partyOf(request.url, request.site),
  type: request.type,
  method: request.method,
  initiator: originOf(request.initiator),
  frame: request.frame,
  cookies: request.cookieHeader === null ? [] : cookiePairs(request.cookieHeader).map(([name]) => name),
  identifiers: {
    ...(request.body === null ? {} : identifiersInBody(request.body.text, known)),
    ...identifiersIn(request.url, known),
  },
  ...lookedThrough(request),
  pixel: request.pixel,
  consentParameters: consentParametersIn(request.url),
});

/** A script of the page asks another host of the site. */
const isBetweenHosts = ({ type, host, initiator }: RequestSent): boolean =>
  SENDING.has(type) && initiator !== null && hostOf(initiator) !== host;

/**
 * What is worth a line in the log: every request to a third party, and of the site's own those that open a page, report, carry an
 * identifier, go to another of its hosts, or send what could not be looked through. The rest would bury the evidence.
 */
export const isWorthLogging = (event: RequestSent): boolean =>
  event.party === 'third' ||
  event.type === 'main_frame' ||
  event.pixel ||
  event.type === 'websocket' ||
  event.body === 'unread' ||
  isBetweenHosts(event) ||
  Object.keys(event.identifiers).length > 0 ||
  Object.keys(event.consentParameters).length > 0;
