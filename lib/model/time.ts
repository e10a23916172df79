/** Milliseconds since the Unix epoch, as `Date.now()` gives them. */
export type EpochMilliseconds = number;

/** A date-time in ISO 8601 with zone, as it stands in exports. */
export type IsoDateTime = string;

/**
 * When something happened, as exactly as it was seen. `notBefore` is null where the instant itself was
 * witnessed; otherwise the thing happened somewhere in the interval (notBefore, at]: a sweep saw its result.
 */
export interface Moment {
  readonly at: EpochMilliseconds;
  readonly notBefore: EpochMilliseconds | null;
}
