/**
 * What makes two cookies the same cookie (RFC 6265bis section 5.7, plus CHIPS partitioning and Firefox containers).
 * `domain` has no leading dot; `hostOnly` says whether the Domain attribute was absent.
 */
export interface CookieKey {
  readonly name: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  /** Top-level site of a partitioned cookie, null when unpartitioned. */
  readonly partitionKey: string | null;
  /** Browser cookie store: default profile, private window, or Firefox container. */
  readonly storeId: string;
}

export type SameSite = 'none' | 'lax' | 'strict' | 'unspecified';

export interface CookieAttributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  readonly partitioned: boolean;
}

/** How long a stored item was asked to live. `effectiveSeconds` is null for a session cookie; browsers cap it at 400 days. */
export interface ObservedLifetime {
  readonly effectiveSeconds: number | null;
  /** `Max-Age` as written, before any browser cap; null when the write did not carry one or was not seen. */
  readonly rawMaxAgeSeconds: number | null;
  /** Seconds until `Expires` at the time of the write, before any browser cap. */
  readonly rawExpiresSeconds: number | null;
}

/** All that is ever kept of a value: its length, and a hash salted per installation, to tell two values apart. */
export interface ValueTrace {
  readonly length: number;
  readonly hash: string;
}

/** Who wrote or read: the response's URL, or the script and position at the top of the stack outside our own code. */
export interface Setter {
  readonly via: 'header' | 'script' | 'sweep';
  readonly url: string | null;
  readonly line: number | null;
  readonly column: number | null;
}
