import type { EpochMilliseconds } from '../model/time';

/** A page of the visit with the time from which it was the one on show. */
export interface OpenPage {
  readonly at: EpochMilliseconds;
  readonly url: string;
}

/** Path of a URL, `/` where it has none; null where it is no URL. */
export function pathOf(url: string): string | null {
  try {
    return new URL(url).pathname;
  } catch {
    return null;
  }
}

export function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname;
  } catch {
    return null;
  }
}

/** The page on show at a moment: the last one opened before it, else the first. By bisection; `pages` in order of time. */
export function pageAt(pages: readonly OpenPage[], at: EpochMilliseconds): string | null {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return pages[Math.max(0, low - 1)]?.url ?? null;
}

/** Whether a host lies outside the site. */
export const elsewhere = (host: string, site: string): boolean => host !== site && !host.endsWith(`.${site}`);
