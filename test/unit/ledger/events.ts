import type { CookieKey } from '../../../lib/model/cookie';
import type {
  CookieWritten,
  LoggedEvent,
  NewEvent,
  RequestSent,
  StorageWritten,
  VisitStarted,
} from '../../../lib/model/event';

export const VISIT = '1000-7';

export const cookieKey = (name: string, over: Partial<CookieKey> = {}): CookieKey => ({
  name,
  domain: 'atelier.example',
  hostOnly: false,
  path: '/',
  partitionKey: null,
  storeId: '0',
  ...over,
});

export const written = (name: string, over: Partial<CookieWritten> = {}): CookieWritten => ({
  kind: 'cookie-written',
  visit: VISIT,
  at: 2000,
  notBefore: null,
  key: cookieKey(name),
  attributes: { secure: true, httpOnly: false, sameSite: 'lax', partitioned: false },
  lifetime: { effectiveSeconds: 3600, rawMaxAgeSeconds: null, rawExpiresSeconds: null },
  value: { length: 4, hash: 'h1' },
  setter: { via: 'sweep', url: null, line: null, column: null },
  seenBy: 'jar',
  frame: null,
  raw: null,
  ...over,
});

export const byHeader = (name: string, over: Partial<CookieWritten> = {}): CookieWritten =>
  written(name, {
    seenBy: 'header',
    setter: { via: 'header', url: 'https://atelier.example/', line: null, column: null },
    lifetime: { effectiveSeconds: 34_560_000, rawMaxAgeSeconds: 63_072_000, rawExpiresSeconds: null },
    raw: `${name}=; Max-Age=63072000`,
    ...over,
  });

export const byScript = (name: string, over: Partial<CookieWritten> = {}): CookieWritten =>
  written(name, {
    seenBy: 'page',
    setter: { via: 'script', url: 'https://cdn.example/tag.js', line: 12, column: 3 },
    frame: { id: 0, url: 'https://atelier.example/' },
    raw: `${name}=`,
    ...over,
  });

export const stored = (name: string, over: Partial<StorageWritten> = {}): StorageWritten => ({
  kind: 'storage-written',
  visit: VISIT,
  at: 2000,
  notBefore: null,
  medium: 'localStorage',
  origin: 'https://atelier.example',
  name,
  value: { length: 2, hash: 's1' },
  setter: { via: 'script', url: 'https://cdn.example/tag.js', line: 1, column: 1 },
  seenBy: 'page',
  frame: { id: 0, url: 'https://atelier.example/' },
  found: false,
  ...over,
});

export const sent = (url: string, over: Partial<RequestSent> = {}): RequestSent => ({
  kind: 'request-sent',
  visit: VISIT,
  at: 3000,
  notBefore: null,
  url,
  host: new URL(url).hostname,
  party: 'third',
  type: 'image',
  method: 'GET',
  initiator: 'https://atelier.example',
  frame: { id: 0, url: 'https://atelier.example/' },
  cookies: [],
  identifiers: {},
  pixel: true,
  consentParameters: {},
  ...over,
});

export const started: VisitStarted = {
  kind: 'visit-started',
  visit: VISIT,
  at: 1000,
  notBefore: null,
  tab: 7,
  site: 'atelier.example',
  url: 'https://atelier.example/',
  private: false,
  storeId: '0',
  browser: 'chromium 156',
  freshJar: true,
};

/** Numbers events in the order given, as the log does. */
export const logged = (events: readonly NewEvent[]): readonly LoggedEvent[] =>
  events.map((event, index) => ({ ...event, seq: index + 1 }));
