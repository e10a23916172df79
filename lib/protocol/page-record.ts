/**
 * What the script in the page's world reports, one JSON array a record, and what the relay adds. Letters, because the
 * script runs in every frame of every page; `page-report.ts` validates them where they arrive. Times are `Date.now()`.
 *
 * - `["c", at, line, stack]`: an assignment to `document.cookie`, or what `cookieStore.set` amounts to
 * - `["s", at, area, name, head, length, stack]`: a storage entry was set; `head` is the start of its value
 * - `["d", at, area, name | null]`: an entry was removed; null: all of them
 * - `["i", at, name, stack]`: an IndexedDB database was opened
 * - `["f", at, technique, stack]`: a read that fingerprinting uses
 * - `["b", at, area, entries]`: what an area held before the page first touched it in this document
 * - `["o", at]`: there was more than a page can honestly do; the rest is not reported
 *
 * Areas: `l` localStorage, `s` sessionStorage, `i` IndexedDB. An entry is `[name, head, length]`.
 */
export type Area = 'l' | 's' | 'i';

/** So much of a stored value is enough to tell two values apart, together with its length. */
export const HEAD_CHARACTERS = 256;
export const MAX_ENTRIES = 300;
/** Longer names are cut, which keeps them apart well enough. */
export const MAX_NAME_CHARACTERS = 1024;
export const MAX_STACK_CHARACTERS = 500;
export const MAX_LINE_CHARACTERS = 8192;
/** Records of one document; a page that writes more often is reported as such, not in full. */
export const MAX_RECORDS = 4000;

/** Kind of the relay's message, `{ page: 'report', body: Report }`. */
export const REPORT = 'report';
/** Put to the relay of a frame: answered true by a living one. */
export const ARE_YOU_THERE = 'relay-there';

/** The relay's message, as it leaves the page. */
export interface Report {
  /** The document's address; of an `about:` frame, of the document that made it. */
  readonly url: string;
  readonly records: readonly string[];
  /** What the page's storage holds now, as read by the relay itself. */
  readonly storage: readonly {
    readonly area: Area;
    readonly entries: readonly (readonly [string, string, number])[];
  }[];
  /** The page has finished loading and has been looked at. */
  readonly settled: boolean;
  /** An earlier message may not have arrived. */
  readonly lost: boolean;
}
