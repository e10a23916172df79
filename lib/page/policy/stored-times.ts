import { timesOf } from '../../consent/record-times';

const MAX_ENTRIES = 500;

/** Times that entries of the page's web storage hold, by name; never their values. */
export function storedTimes(): readonly {
  readonly name: string;
  readonly answeredAt: number | null;
  readonly expiresAt: number | null;
}[] {
  try {
    return Object.keys(localStorage)
      .slice(0, MAX_ENTRIES)
      .map((name) => ({ name, ...timesOf(localStorage.getItem(name) ?? '') }))
      .filter(({ answeredAt, expiresAt }) => answeredAt !== null || expiresAt !== null);
  } catch {
    return []; // A sandboxed frame or blocked site data.
  }
}
