import type { HTTPResponse, Page } from 'puppeteer-core';
import { failed, type Outcome, ok } from '../../lib/model/known';

/** How a page came up. `notes` are things that make what was witnessed incomplete. */
export interface Arrival {
  /** Whether its load event came. */
  readonly loaded: boolean;
  readonly notes: readonly string[];
}

/** What browsers call it (Chromium `net::ERR_*`, Firefox `NS_ERROR_*` and its certificate errors), and what that means. */
const FAILURES: readonly { readonly sign: RegExp; readonly code: string; readonly words: string }[] = [
  {
    sign: /NAME_NOT_RESOLVED|UNKNOWN_HOST|dnsNotFound/,
    code: 'unknown-host',
    words: 'there is no host of that name',
  },
  {
    sign: /SSL_PROTOCOL|SSL_VERSION|RX_RECORD_TOO_LONG|UNSUPPORTED_VERSION|NO_CYPHER_OVERLAP|HANDSHAKE/,
    code: 'no-tls',
    words: 'it does not speak TLS as browsers do',
  },
  {
    sign: /CERT|SEC_ERROR|MOZILLA_PKIX|SSL_ERROR|nssFailure|insecure certificate/i,
    code: 'bad-certificate',
    words: 'its TLS certificate cannot be trusted (--insecure accepts it)',
  },
  {
    sign: /CONNECTION_REFUSED|PROXY_CONNECTION_REFUSED|connectionFailure/,
    code: 'refused',
    words: 'the connection was refused',
  },
  {
    sign: /TOO_MANY_REDIRECTS|REDIRECT_LOOP|redirectLoop/,
    code: 'redirect-loop',
    words: 'it redirects in a loop',
  },
  {
    sign: /TIMED_OUT|NET_TIMEOUT|netTimeout/,
    code: 'no-connection',
    words: 'no connection came about in time',
  },
  {
    sign: /CONNECTION_RESET|CONNECTION_CLOSED|EMPTY_RESPONSE|NET_RESET|NET_INTERRUPT|netReset/,
    code: 'reset',
    words: 'the connection was cut off',
  },
  {
    sign: /INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NET_OFFLINE|netOffline/,
    code: 'unreachable',
    words: 'the network cannot be reached',
  },
  {
    sign: /UNKNOWN_URL_SCHEME|UNKNOWN_PROTOCOL|DISALLOWED_URL/,
    code: 'bad-url',
    words: 'a browser cannot open that address',
  },
  {
    sign: /ERR_ABORTED|BINDING_ABORTED|NS_BINDING/,
    code: 'no-page',
    words: 'it gave a download, or nothing, instead of a page',
  },
];

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/** What a browser's navigation error means, in words for a person. */
export function failureOf(error: unknown): { readonly code: string; readonly message: string } {
  const text = error instanceof Error ? error.message : String(error);
  const known = FAILURES.find(({ sign }) => sign.test(text));
  return known === undefined
    ? { code: 'navigation', message: text.split('\n')[0] ?? text }
    : { code: known.code, message: known.words };
}

/** Waits for `work` no longer than so; null when it took longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const LOOK_MS = 5_000;

/** Which document the tab holds, told from any other by the moment it began. Null where a page hangs and cannot be asked. */
const documentIn = (page: Page): Promise<string | null> =>
  within(
    LOOK_MS,
    page.evaluate(() => `${performance.timeOrigin} ${location.href}`).catch(() => 'none'),
  );

/** Opens a URL and waits for its load event, for at most so long; a page that goes on loading is left as it is. */
export async function navigate(page: Page, url: string, loadSeconds: number): Promise<Outcome<Arrival>> {
  const before = await documentIn(page);
  let response: HTTPResponse | null;
  try {
    response = await page.goto(url, { waitUntil: 'load', timeout: loadSeconds * 1000 });
  } catch (error) {
    if (!isTimeout(error)) return failed(failureOf(error).code, failureOf(error).message);
    const now = await documentIn(page);
    const came = now === null ? /^https?:/.test(page.url()) : now !== before;
    return came
      ? ok({ loaded: false, notes: [`did not finish loading within ${loadSeconds} s`] })
      : failed('no-answer', `no page came within ${loadSeconds} s`);
  }
  const status = response?.status() ?? 200;
  return ok({ loaded: true, notes: status >= 400 ? [`the server answered with status ${status}`] : [] });
}
