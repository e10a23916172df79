import { failed, type Outcome, ok } from '../model/known';
import type { FetchedDocument, Network } from './ports';
import { sha256 } from './sha256';

interface CappedBody {
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
}

/** Reads at most `limit` bytes and lets go of the rest. */
async function readCapped(body: ReadableStream<Uint8Array> | null, limit: number): Promise<CappedBody> {
  if (body === null) return { bytes: new Uint8Array(), truncated: false };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      break;
    }
  }
  const bytes = new Uint8Array(Math.min(size, limit));
  let offset = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, limit - offset);
    bytes.set(part, offset);
    offset += part.length;
  }
  return { bytes, truncated: size > limit };
}

/** `charset` of the header, else of a `meta` in the first bytes (HTML standard, "prescan a byte stream"), else UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label =
    /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(start)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const essenceOf = (contentType: string): string => (contentType.split(';')[0] ?? '').trim().toLowerCase();

/** The answer at the end of the redirects, and its address; or the redirect that was not followed, null where it is not known. */
export type Bring = (
  url: string,
  init: RequestInit,
  mayFollow: (url: string) => boolean,
) => Promise<{ readonly response: Response; readonly url: string } | { readonly refused: string | null }>;

/** Wherever redirects lead. */
const bringAny: Bring = async (url, init) => {
  const response = await fetch(url, { ...init, redirect: 'follow' });
  return { response, url: response.url === '' ? url : response.url };
};

/** One request, its redirect not followed, and where that leads; null where there is none, or nobody tells. */
export type Step = (
  url: string,
  init: RequestInit,
) => Promise<{ readonly response: Response; readonly next: string | null }>;

/** As many as the Fetch standard follows itself: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MAX_REDIRECTS = 20;

/** A host that wants TLS alone is asked over TLS by a redirect of the browser's own, of which it does not always tell. */
const overTls = (url: string): string | null =>
  url.startsWith('http://') ? url.replace(/^http:/, 'https:') : null;

/** Follows redirects one by one, each only where `mayFollow` allows its target: a refused one is never asked for. */
export const stepwise =
  (step: Step): Bring =>
  async (asked, init, mayFollow) => {
    let url = asked;
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
      const { response, next } = await step(url, init);
      if (response.type !== 'opaqueredirect') return { response, url };
      const target = next ?? overTls(url);
      if (target === null || !mayFollow(target)) return { refused: target };
      url = target;
    }
    throw new Error(`${asked} redirects in a loop.`);
  };

/** Fetches documents: without cookies, referrer or cache, capped in bytes and seconds. */
export const networkBy = (bring: Bring): Network => ({
  async document(url, limits): Promise<Outcome<FetchedDocument>> {
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    const init: RequestInit = {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    };
    try {
      const brought = await bring(url, init, limits.mayFollow ?? (() => true));
      if ('refused' in brought)
        return failed(
          'redirect-refused',
          `${url} redirects to ${brought.refused ?? 'an address that is not told'}, which a page may not send the extension to.`,
        );
      const { response } = brought;
      if (!response.ok) return failed('http-status', `${url} answered with status ${response.status}.`);
      const contentType = response.headers.get('content-type') ?? '';
      const { bytes, truncated } = await readCapped(response.body, limits.bytes);
      return ok({
        url: brought.url,
        mime: essenceOf(contentType),
        text: decode(bytes, contentType),
        sha256: await sha256(bytes),
        truncated,
      });
    } catch {
      return signal.aborted
        ? failed('timeout', `${url} did not answer within ${limits.seconds} seconds.`)
        : failed(
            'unreachable',
            `${url} could not be fetched: no connection, a bad certificate, or a redirect loop.`,
          );
    }
  },
});

/** For a person's own machine, at their own word: no page has a say in what is asked for. */
export const anyNetwork: Network = networkBy(bringAny);
