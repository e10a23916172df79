import browser from 'webextension-polyfill';
import type { ValueTrace } from '../model/cookie';
import { keepLatest } from '../store/latest';

const SALT_KEY = 'traceSalt';
const HASH_BYTES = 12;
const MAX_RECENT = 500;

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The salt of this installation, made once; it never leaves the browser, so no hash can be looked up in a table. */
async function readSalt(): Promise<string> {
  const stored: unknown = (await browser.storage.local.get(SALT_KEY))[SALT_KEY];
  if (typeof stored === 'string' && stored.length >= 32) return stored;
  const salt = hexadecimal(crypto.getRandomValues(new Uint8Array(16)));
  await browser.storage.local.set({ [SALT_KEY]: salt });
  return salt;
}

/** Traces values by a keyed SHA-256, cut to 96 bits: enough to tell two values of one item apart. */
export function tracer(): (value: string) => Promise<ValueTrace> {
  const encoder = new TextEncoder();
  let key: Promise<CryptoKey> | null = null;
  const importKey = async (): Promise<CryptoKey> =>
    crypto.subtle.importKey(
      'raw',
      encoder.encode(await readSalt()),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
  const compute = async (value: string): Promise<ValueTrace> => {
    key ??= importKey();
    const signature = await crypto.subtle.sign('HMAC', await key, encoder.encode(value));
    return { length: value.length, hash: hexadecimal(new Uint8Array(signature, 0, HASH_BYTES)) };
  };
  // One write is seen by its author and by the jar, and once more in each sweep.
  const recent = new Map<string, Promise<ValueTrace>>();
  return (value) => {
    const known = recent.get(value);
    if (known !== undefined) return known;
    const trace = compute(value);
    keepLatest(recent, value, trace, MAX_RECENT);
    return trace;
  };
}
