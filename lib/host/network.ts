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

/** Fetches documents of the site at hand: without cookies, referrer or cache, capped in bytes and seconds. */
export const browserNetwork: Network = {
  async document(url, limits): Promise<Outcome<FetchedDocument>> {
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'follow',
        signal,
      });
      if (!response.ok) return failed('http-status', `${url} answered with status ${response.status}.`);
      const contentType = response.headers.get('content-type') ?? '';
      const { bytes, truncated } = await readCapped(response.body, limits.bytes);
      return ok({
        url: response.url === '' ? url : response.url,
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
};
