import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXEMPT_MEASUREMENT_MAX, monthSpan } from '../../../lib/law/durations';
import { INSTRUMENTS } from '../../../lib/law/instruments';
import { longestKeeping, shortestKeeping } from '../../../lib/law/lifetime';
import { findingsPage } from '../../../scripts/findings-docs';

const DAY = 86_400;

describe('docs/findings.md', () => {
  it('is what the catalogue, the words and the law give', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/findings.md'), 'utf8')).toBe(findingsPage());
  });
});

describe('law', () => {
  it('names an address and a month for every instrument', () => {
    for (const { url, checked } of Object.values(INSTRUMENTS)) {
      expect(url).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  it.each([
    [1, 28, 31],
    [2, 59, 62],
    [6, 181, 184],
    [12, 365, 366],
    [13, 393, 397],
  ])('%i months are %i to %i days', (months, shortestDays, longestDays) => {
    expect(monthSpan(months)).toEqual({ months, shortestDays, longestDays });
  });

  it('caps exempt measurement at thirteen months, and nothing else', () => {
    expect(EXEMPT_MEASUREMENT_MAX.seconds).toBe(397 * DAY);
  });

  it('keeps a stated span within a day or one percent, or the length of its months', () => {
    const sixMonths = Math.round(6 * 30.436875 * DAY);
    expect(longestKeeping(30 * DAY)).toBe(31 * DAY);
    expect(longestKeeping(sixMonths)).toBeGreaterThanOrEqual(184 * DAY);
    expect(longestKeeping(sixMonths)).toBeLessThan(186 * DAY);
    expect(shortestKeeping(sixMonths)).toBeLessThanOrEqual(181 * DAY);
    expect(shortestKeeping(3600)).toBe(0);
  });
});
