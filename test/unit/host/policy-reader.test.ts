import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReaderPlace, readerIn } from '../../../lib/host/policy-reader';
import { answerReading } from '../../../lib/host/reader-answers';
import { ALL_WORDS } from '../../../lib/policy/all-words';

const words = { atHand: async () => ALL_WORDS, bring: async () => ALL_WORDS };
const TIMES = { limitSeconds: 20, idleSeconds: 10 };

const policy = (name: string) => ({
  text: `<table><tr><th>Cookie</th><th>Duration</th></tr><tr><td>${name}</td><td>2 days</td></tr></table>`,
  mime: 'text/html',
  url: `https://shop.example/${name}`,
  sha256: 'f00',
  retrievedAt: '2026-01-01T00:00:00.000Z',
  language: null,
});

/** What the place does with a question: read it, say this instead, say nothing, break, or not even start. */
type Does = 'read' | 'silent' | 'break' | 'closed' | { readonly says: unknown };

/** A place that logs what happens in it; the reader in it is the real one. */
function placeThat(...does: Does[]): { readonly place: ReaderPlace; readonly log: string[] } {
  const log: string[] = [];
  let there = false;
  const place: ReaderPlace = {
    async hand(message, answerTo) {
      const how = does.shift() ?? 'read';
      if (how === 'closed') throw new Error('closed');
      if (!there) log.push('start');
      there = true;
      log.push('read');
      if (how === 'break') there = false;
      if (how === 'read') answerTo.postMessage(await answerReading(structuredClone(message), words));
      if (typeof how === 'object') answerTo.postMessage(how.says);
    },
    isThere: async () => there,
    async end() {
      if (there) log.push('end');
      there = false;
    },
  };
  return { place, log };
}

const namesOf = async (reading: Promise<unknown>): Promise<unknown> => {
  const outcome: unknown = await reading;
  return JSON.stringify(outcome).match(/"rawName":"[^"]+"/g) ?? outcome;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('readerIn', () => {
  it('gives each question its own answer, one after the other in one reader', async () => {
    const { place, log } = placeThat();
    const reader = readerIn(place, TIMES);
    const read = ['a1', 'b2', 'c3'].map((name) => namesOf(reader.read('document', policy(name))));
    expect(await Promise.all(read)).toEqual([['"rawName":"a1"'], ['"rawName":"b2"'], ['"rawName":"c3"']]);
    expect(log).toEqual(['start', 'read', 'read', 'read']);
  });

  it.each<[string, Does, string]>([
    ['breaks', 'break', 'reader-ended'],
    ['does not start', 'closed', 'reader-unavailable'],
    ['says what is no answer', { says: 'all is well' }, 'answer-invalid'],
    ['says what is no reading', { says: { ok: true, value: { declaration: 1 } } }, 'answer-invalid'],
    ['says that it failed', { says: { ok: false, code: 'reading-failed', message: 'x' } }, 'reading-failed'],
  ])('a reader that %s fails one reading, and the next has another reader', async (_how, does, code) => {
    const { place, log } = placeThat(does);
    const reader = readerIn(place, TIMES);
    const first = reader.read('document', policy('a1'));
    const second = namesOf(reader.read('document', policy('b2')));
    if (does === 'break') await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toMatchObject({ ok: false, code });
    expect(await second).toEqual(['"rawName":"b2"']);
    expect(log.slice(-2)).toEqual(['start', 'read']);
  });

  it('a reading that never ends fails at the limit, and takes its reader with it', async () => {
    const { place, log } = placeThat('silent');
    const reader = readerIn(place, TIMES);
    const first = reader.read('document', policy('a1'));
    const second = namesOf(reader.read('document', policy('b2')));
    await vi.advanceTimersByTimeAsync(TIMES.limitSeconds * 1000);
    expect(await first).toMatchObject({ ok: false, code: 'reading-timeout' });
    expect(await second).toEqual(['"rawName":"b2"']);
    expect(log).toEqual(['start', 'read', 'end', 'start', 'read']);
  });

  it('ends when nothing was asked for a while, and a question at that moment is not lost', async () => {
    const { place, log } = placeThat();
    const reader = readerIn(place, TIMES);
    await reader.read('document', policy('a1'));
    await vi.advanceTimersByTimeAsync(TIMES.idleSeconds * 1000 - 1);
    expect(log).toEqual(['start', 'read']);
    vi.advanceTimersByTime(1);
    expect(await namesOf(reader.read('document', policy('b2')))).toEqual(['"rawName":"b2"']);
    expect(log).toEqual(['start', 'read', 'end', 'start', 'read']);
  });
});
