import type { ObservedLifetime } from '../model/cookie';
import type { EpochMilliseconds } from '../model/time';
import type { SetCookie } from './set-cookie';

/** "The limit SHOULD NOT be greater than 400 days" (RFC 6265bis section 5.5); Chrome and Firefox both hold to it. */
export const BROWSER_CAP_SECONDS = 400 * 86_400;

const capped = (seconds: number): number => Math.min(seconds, BROWSER_CAP_SECONDS);

/** What a line asks for, as written and as a browser will keep it; `Max-Age` wins over `Expires` (section 5.7). */
export function lifetimeOfSetCookie(cookie: SetCookie, at: EpochMilliseconds): ObservedLifetime {
  const rawExpiresSeconds = cookie.expiresAt === null ? null : Math.round((cookie.expiresAt - at) / 1000);
  const asked = cookie.maxAgeSeconds ?? rawExpiresSeconds;
  return {
    effectiveSeconds: asked === null ? null : capped(asked),
    rawMaxAgeSeconds: cookie.maxAgeSeconds,
    rawExpiresSeconds,
  };
}

/** What the jar holds: the expiry the browser granted. Null for a session cookie. */
export function lifetimeInJar(expiresAt: EpochMilliseconds | null, at: EpochMilliseconds): ObservedLifetime {
  return {
    effectiveSeconds: expiresAt === null ? null : Math.round((expiresAt - at) / 1000),
    rawMaxAgeSeconds: null,
    rawExpiresSeconds: null,
  };
}

/** A lifetime of zero or less asks the browser to delete the cookie (RFC 6265bis section 5.7). */
export const asksForDeletion = (lifetime: ObservedLifetime): boolean =>
  lifetime.effectiveSeconds !== null && lifetime.effectiveSeconds <= 0;
