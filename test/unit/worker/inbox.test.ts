import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Inbox } from '../../../lib/worker/witness/inbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const calm = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

describe('what the browser tells of a page that loads', () => {
  it('is taken in its order at the first lull, and not while more is told', async () => {
    const inbox = new Inbox(() => false);
    const taken: number[] = [];
    for (let news = 0; news < 10; news += 1) {
      inbox.put(() => taken.push(news));
      await calm(100);
    }
    expect(taken).toEqual([]);
    await calm(500);
    expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('does not wait for the end of a page that loads for ever', async () => {
    const inbox = new Inbox(() => false);
    let taken = 0;
    for (let news = 0; news < 100; news += 1) {
      inbox.put(() => {
        taken += 1;
      });
      await calm(100);
    }
    // What came in the last stretches may still wait.
    expect(taken).toBeGreaterThan(60);
  });

  it('is taken at once while somebody looks on', () => {
    const inbox = new Inbox(() => true);
    let taken = 0;
    inbox.put(() => {
      taken += 1;
    });
    expect(taken).toBe(1);
  });
});
