import { asksForDeletion, lifetimeInJar, lifetimeOfSetCookie } from '../cookie/lifetime';
import { keyOfSetCookie, parseSetCookie, type SetCookie } from '../cookie/set-cookie';
import type { CookieAttributes, CookieKey, Setter, ValueTrace } from '../model/cookie';
import type { CookieFound, CookieRemoved, CookieWritten, Frame, VisitId } from '../model/event';
import type { EpochMilliseconds } from '../model/time';

/** A cookie as the jar holds it (the port's `JarCookie`, without its value). */
export interface HeldCookie {
  readonly key: CookieKey;
  readonly attributes: CookieAttributes;
  readonly expiresAt: EpochMilliseconds | null;
}

export interface When {
  readonly visit: VisitId;
  readonly at: EpochMilliseconds;
  readonly notBefore?: EpochMilliseconds | null;
}

/** Where an attempt was made: a response to `url`, or a script in the document at `url`. */
export interface Attempt extends When {
  readonly url: string;
  readonly storeId: string;
  /** `https://example.org`, as the jar names a partition; null where the top page has no site. */
  readonly topLevelSite: string | null;
  readonly setter: Setter;
  readonly frame: Frame | null;
}

/** A line that asks the browser to keep a cookie: not one it must refuse, and not one that deletes. */
export function readAttempt(line: string, attempt: Attempt): { cookie: SetCookie; key: CookieKey } | null {
  const cookie = parseSetCookie(line);
  if (cookie === null || asksForDeletion(lifetimeOfSetCookie(cookie, attempt.at))) return null;
  const key = keyOfSetCookie(cookie, attempt.url, attempt);
  return key === null ? null : { cookie, key };
}

/** The event of an attempt by header or script. That the jar holds the cookie is for the jar to say. */
export function attempted(
  { cookie, key }: { readonly cookie: SetCookie; readonly key: CookieKey },
  attempt: Attempt,
  value: ValueTrace,
): CookieWritten {
  return {
    kind: 'cookie-written',
    visit: attempt.visit,
    at: attempt.at,
    notBefore: null,
    key,
    attributes: {
      secure: cookie.secure,
      httpOnly: cookie.httpOnly,
      sameSite: cookie.sameSite,
      partitioned: cookie.partitioned,
    },
    lifetime: lifetimeOfSetCookie(cookie, attempt.at),
    value,
    setter: attempt.setter,
    seenBy: attempt.setter.via === 'header' ? 'header' : 'page',
    frame: attempt.frame,
    raw: cookie.raw,
  };
}

const NOBODY: Setter = { via: 'sweep', url: null, line: null, column: null };

/** The jar says that it holds the cookie now: by a change it told of, or by a sweep. */
export function held(
  cookie: HeldCookie,
  when: When,
  value: ValueTrace,
  seenBy: 'jar' | 'sweep',
): CookieWritten {
  return {
    kind: 'cookie-written',
    visit: when.visit,
    at: when.at,
    notBefore: when.notBefore ?? null,
    key: cookie.key,
    attributes: cookie.attributes,
    lifetime: lifetimeInJar(cookie.expiresAt, when.at),
    value,
    setter: NOBODY,
    seenBy,
    frame: null,
    raw: null,
  };
}

/** The jar held the cookie before the visit. */
export const found = (cookie: HeldCookie, when: When, value: ValueTrace): CookieFound => ({
  kind: 'cookie-found',
  visit: when.visit,
  at: when.at,
  notBefore: null,
  key: cookie.key,
  attributes: cookie.attributes,
  lifetime: lifetimeInJar(cookie.expiresAt, when.at),
  value,
});

/** The removal half of an overwrite is no removal: the write that follows, or went before, tells the change. */
export const removed = (key: CookieKey, cause: CookieRemoved['cause'], when: When): CookieRemoved | null =>
  cause === 'overwrite'
    ? null
    : {
        kind: 'cookie-removed',
        visit: when.visit,
        at: when.at,
        notBefore: when.notBefore ?? null,
        key,
        cause,
      };
