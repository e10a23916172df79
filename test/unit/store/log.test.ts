import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyLedger, fold } from '../../../lib/ledger/fold';
import { replay } from '../../../lib/ledger/replay';
import type { Declaration } from '../../../lib/model/declaration';
import type { NewEvent } from '../../../lib/model/event';
import { DiskLog } from '../../../lib/store/disk-log';
import type { EventLog, History } from '../../../lib/store/event-log';
import { SplitLog } from '../../../lib/store/log';
import { MemoryLog, type SessionChunks } from '../../../lib/store/memory-log';
import { MIGRATIONS, type Schema, VERSION } from '../../../lib/store/schema';
import { MAX_EVENTS, MAX_WEIGHT } from '../../../lib/store/visit-row';
import { byHeader, byScript, sent, started, stored, VISIT, written } from '../ledger/events';

const NAME = 'test';

/** What `storage.session` does: remembers chunks while the browser lives. */
function chunks(most = Number.POSITIVE_INFINITY): SessionChunks & { readonly kept: unknown[] } {
  const kept: unknown[] = [];
  return {
    kept,
    read: async () => [...kept],
    add: async (chunk) => {
      if (kept.length >= most) return false;
      kept.push(structuredClone(chunk));
      return true;
    },
    clear: async () => void kept.splice(0),
  };
}

const declaration = (sha256: string): Declaration => ({
  source: {
    url: 'https://atelier.example/cookies',
    kind: 'page',
    language: 'en',
    sha256,
    retrievedAt: '2026-01-01T00:00:00Z',
    lastUpdated: null,
  },
  entries: [],
  claims: [],
  recipients: [],
  problems: [],
});

const of = (visit: string, events: readonly NewEvent[]): NewEvent[] =>
  events.map((event) => ({ ...event, visit }));

const elsewhere: NewEvent = { ...started, site: 'b.example' };

const life: readonly NewEvent[] = [
  started,
  byHeader('sid'),
  written('sid'),
  byScript('_ga'),
  written('_ga', { at: 2100 }),
  stored('theme'),
  sent('https://px.tracker.example/p?id='),
  { kind: 'sweep-done', visit: VISIT, at: 4000, notBefore: null, of: 'cookies' },
  { kind: 'visit-ended', visit: VISIT, at: 5000, notBefore: null, reason: 'tab-closed' },
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The same contract on disk and in memory; `reopen` is what a new worker does after the old one was killed. */
const memory = chunks();
const KINDS: readonly [string, { open: () => EventLog & History; clear: () => void }][] = [
  ['on disk', { open: () => new DiskLog(NAME), clear: () => undefined }],
  ['in memory', { open: () => new MemoryLog(memory), clear: () => void memory.kept.splice(0) }],
];

describe.each(KINDS)('the log %s', (_, { open, clear }) => {
  beforeEach(clear);

  it('survives being killed after every event: nothing lost, nothing invented', async () => {
    let folded = emptyLedger;
    for (const event of life) {
      const outcome = await open().append([event]);
      expect(outcome.ok).toBe(true);
      if (outcome.ok) folded = outcome.value.reduce(fold, folded);
      expect(replay(await open().ofVisit(VISIT))).toEqual(folded);
    }
    expect(folded.ended).toBe(true);
    expect(folded.cookies.size).toBe(2);
  });

  it('gives the same ledger however the events were gathered', async () => {
    const log = open();
    await log.append(life.slice(0, 3));
    await Promise.all([log.append(life.slice(3, 5)), log.append(life.slice(5))]);
    const apart = await log.ofVisit(VISIT);
    expect(apart.map(({ seq: _seq, ...event }) => event)).toEqual(life);
    expect(await open().ofVisit(VISIT)).toEqual(apart);
    expect((await log.ofVisit(VISIT, apart[4]?.seq)).map((event) => event.kind)).toEqual(
      life.slice(5).map((event) => event.kind),
    );
  });

  it('finds the open visit of a tab in the log, until it has ended', async () => {
    await open().append(life.slice(0, 2));
    expect(await open().openVisit(7)).toMatchObject({ visit: VISIT, site: 'atelier.example', tab: 7 });
    expect(await open().openVisit(8)).toBeNull();
    await open().append(life.slice(-1));
    expect(await open().openVisit(7)).toBeNull();
    expect(await open().visits('atelier.example')).toMatchObject([{ ended: true, lastAt: 5000 }]);
    expect(await open().visits('other.example')).toEqual([]);
  });

  it('drops events of a visit it does not know', async () => {
    const outcome = await open().append([byHeader('a')]);
    expect(outcome).toEqual({ ok: true, value: [] });
    expect(await open().ofVisit(VISIT)).toEqual([]);
  });

  it('holds so many events a visit, then says that it is full, and still ends', async () => {
    const log = open();
    await log.append([started, ...Array.from({ length: MAX_EVENTS + 5 }, () => byHeader('a'))]);
    await log.append([byHeader('a'), ...life.slice(-1)]);
    const events = await log.ofVisit(VISIT);
    expect(events.slice(MAX_EVENTS - 1).map((event) => event.kind)).toEqual([
      'cookie-written',
      'watch-gap',
      'visit-ended',
    ]);
  });

  it('holds so much a visit, however few the events, then says that it is full, and still ends', async () => {
    const log = open();
    const large = stored('x'.repeat(MAX_WEIGHT / 8));
    for (let count = 0; count < 10; count += 1) await log.append([...(count === 0 ? [started] : []), large]);
    await log.append([large, ...life.slice(-1)]);
    const kinds = (await open().ofVisit(VISIT)).map((event) => event.kind);
    expect(kinds.slice(0, 8)).toEqual(['visit-started', ...Array.from({ length: 7 }, () => large.kind)]);
    expect(kinds.slice(8)).toEqual([large.kind, 'watch-gap', 'visit-ended']);
  });

  it('keeps a declaration of a visit that nothing cites yet, whatever is deleted meanwhile', async () => {
    const log = open();
    const isPrivate = log instanceof MemoryLog;
    await log.append([...of('1-1', [started]), ...of('2-2', [elsewhere])]);
    const put = log.putDeclaration(declaration('ab'), '2-2', 'its words');
    const deleted = log.mark({ of: 'site', site: 'atelier.example' }, 't', 1).then(() => log.purge(1));
    await Promise.all([put, deleted]);
    expect(await log.visits()).toHaveLength(1);
    expect([await log.declaration('ab'), await log.documentText('ab')]).toEqual([
      declaration('ab'),
      'its words',
    ]);
    // Texts of private visits live as long as the worker.
    expect(await open().documentText('ab')).toBe(isPrivate ? null : 'its words');
    await log.mark({ of: 'site', site: 'b.example' }, 'v', 1);
    await log.purge(1);
    expect([await log.declaration('ab'), await log.documentText('ab')]).toEqual([null, null]);
  });

  it('knows the visits that are open', async () => {
    const log = open();
    await log.append([...of('1-1', life), ...of('2-2', [elsewhere])]);
    expect((await open().openVisits()).map((visit) => visit.visit)).toEqual(['2-2']);
  });

  it('goes on after a listener that throws', async () => {
    const log = open();
    const shown = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    log.onAppended(() => {
      throw new Error('bug');
    });
    expect(await log.append(life.slice(0, 1))).toMatchObject({ ok: true });
    expect(shown).toHaveBeenCalledOnce();
    shown.mockRestore();
  });

  it('tells listeners what was committed', async () => {
    const log = open();
    const heard: string[] = [];
    log.onAppended((events) => heard.push(...events.map((event) => event.kind)));
    await log.append(life.slice(0, 2));
    expect(heard).toEqual(['visit-started', 'cookie-written']);
  });
});

describe('deletion', () => {
  const open = () => new DiskLog(NAME);

  it('hides what was marked, gives it back, and purges it for good', async () => {
    const log = open();
    await log.append([...of('1-1', life), ...of('2-2', [elsewhere])]);
    expect(await log.mark({ of: 'site', site: 'atelier.example' }, 't', 100)).toEqual({ ok: true, value: 1 });
    expect((await log.visits()).map((visit) => visit.visit)).toEqual(['2-2']);
    expect(await log.ofVisit('1-1')).toEqual([]);
    expect(await log.purge(99)).toEqual({ ok: true, value: 0 });
    expect(await log.restore('t')).toEqual({ ok: true, value: 1 });
    expect(await log.ofVisit('1-1')).toHaveLength(life.length);
    await log.mark({ of: 'all' }, 'u', 200);
    expect(await log.purge(200)).toEqual({ ok: true, value: 2 });
    expect(await log.restore('u')).toEqual({ ok: true, value: 0 });
    expect((await log.usage()).events).toBe(0);
  });

  it('marks by age only what has ended', async () => {
    const log = open();
    await log.append([...of('1-1', life), ...of('2-2', [started])]);
    expect(await log.mark({ of: 'ended-before', before: 10_000 }, 't', 1)).toEqual({ ok: true, value: 1 });
    expect((await log.visits()).map((visit) => visit.visit)).toEqual(['2-2']);
  });

  it.each([
    [null, null, 1],
    [null, life[0]?.at ?? 0, 0],
    [null, (life[0]?.at ?? 0) + 1, 1],
    [life.at(-1)?.at ?? 0, null, 1],
    [(life.at(-1)?.at ?? 0) + 1, null, 0],
    [(life[0]?.at ?? 0) + 1, life.at(-1)?.at ?? 0, 1],
  ])('marks what was going on from %s until before %s', async (from, before, count) => {
    const log = open();
    await log.append(of('1-1', life));
    expect(await log.mark({ of: 'period', from, before }, 't', 1)).toEqual({ ok: true, value: count });
    expect(await log.restore('t')).toEqual({ ok: true, value: count });
    expect(await log.visits()).toHaveLength(1);
  });
});

describe('the most that is kept', () => {
  it('marks the oldest that have ended until no more than that is left', async () => {
    const log = new DiskLog(NAME);
    await log.append([...of('1-1', life), ...of('2-2', [started]), ...of('3-3', life)]);
    const beyond = (events: number) => log.mark({ of: 'beyond', events }, 't', 1);
    expect(await beyond(2 * life.length + 1)).toEqual({ ok: true, value: 0 });
    expect(await beyond(2 * life.length)).toEqual({ ok: true, value: 1 });
    expect((await log.visits()).map((visit) => visit.visit)).toEqual(['2-2', '3-3']);
    expect(await beyond(0)).toEqual({ ok: true, value: 1 });
    expect((await log.visits()).map((visit) => visit.visit)).toEqual(['2-2']);
  });
});

describe('declarations', () => {
  it('go with the last visit that cites them', async () => {
    const log = new DiskLog(NAME);
    const read = (visit: string): NewEvent => ({
      kind: 'declaration-read',
      visit,
      at: 3000,
      notBefore: null,
      declarant: 'page',
      url: 'https://atelier.example/cookies',
      sha256: 'ab',
      why: 'link',
    });
    await log.putDeclaration(declaration('ab'), '1-1', 'its words');
    await log.append([...of('1-1', [started]), read('1-1'), ...of('2-2', [elsewhere]), read('2-2')]);
    await log.mark({ of: 'site', site: 'b.example' }, 't', 1);
    await log.purge(1);
    expect(await log.declaration('ab')).not.toBeNull();
    // A visit that takes a reading over has no words of its own; those that are kept stay.
    await log.putDeclaration(declaration('ab'), '1-1', null);
    expect(await log.documentText('ab')).toBe('its words');
    await log.mark({ of: 'all' }, 'u', 1);
    await log.purge(1);
    expect([await log.declaration('ab'), await log.documentText('ab')]).toEqual([null, null]);
  });
});

describe('private visits', () => {
  const hidden = '1000-7-private';

  it('never reach the disk, not even after the worker was killed', async () => {
    const session = chunks();
    const split = () => new SplitLog(new DiskLog(NAME), new MemoryLog(session));
    await split().append(of(hidden, life.slice(0, 3)));
    // A new worker that has read nothing yet still knows where this visit belongs.
    await split().append(of(hidden, life.slice(3, 5)));
    await split().putDeclaration(declaration('cd'), hidden, 'its words');
    const disk = new DiskLog(NAME);
    expect([await disk.visits(), await disk.ofVisit(hidden), (await disk.usage()).events]).toEqual([
      [],
      [],
      0,
    ]);
    expect([await disk.declaration('cd'), await disk.documentText('cd')]).toEqual([null, null]);
    expect(await split().ofVisit(hidden)).toHaveLength(5);
    expect(await split().declaration('cd')).not.toBeNull();
  });

  it('are forgotten at once when told to, and with the last private window', async () => {
    const session = chunks();
    const log = new SplitLog(new DiskLog(NAME), new MemoryLog(session));
    await log.append([...of(hidden, life.slice(0, 3)), ...of('1-1', life)]);
    expect(await log.mark({ of: 'site', site: 'atelier.example' }, 't', 1)).toEqual({ ok: true, value: 2 });
    expect(await log.restore('t')).toEqual({ ok: true, value: 1 });
    expect(JSON.stringify(session.kept)).not.toContain('atelier');
    await log.append(of(hidden, life.slice(0, 3)));
    await log.forgetPrivate();
    expect(session.kept).toEqual([]);
    expect((await log.visits()).map((visit) => visit.visit)).toEqual(['1-1']);
  });

  it('that are full do not make the log of the others fail', async () => {
    const log = new SplitLog(new DiskLog(NAME), new MemoryLog(chunks(0)));
    await log.append(of(hidden, [started]));
    expect([log.failing(true) !== null, log.failing(false)]).toEqual([true, null]);
  });

  it('say so when the session memory is full', async () => {
    const log = new MemoryLog(chunks(1));
    await log.append(of(hidden, [started]));
    expect(await log.append(of(hidden, [byHeader('a')]))).toMatchObject({ ok: false, code: 'log-full' });
    expect(await log.ofVisit(hidden)).toHaveLength(1);
  });
});

describe('a database that fails', () => {
  it('gives a gap in the place of an event that the disk damaged', async () => {
    const log = new DiskLog(NAME);
    await log.append(life.slice(0, 3));
    const database = await openDB(NAME);
    const [row] = await database.getAll('batches');
    row.events[1] = { kind: 7 };
    await database.put('batches', row);
    database.close();
    const events = await new DiskLog(NAME).ofVisit(VISIT);
    expect(events.map((event) => [event.seq, event.kind])).toEqual([
      [1, 'visit-started'],
      [2, 'watch-gap'],
      [3, 'cookie-written'],
    ]);
    expect(() => replay(events)).not.toThrow();
  });

  it('written by the version before keeps what it holds', async () => {
    const before = await openDB<Schema>(NAME, 1, {
      upgrade: (database, _from, _to, transaction) => MIGRATIONS[0]?.(database, transaction),
    });
    await before.put('declarations', { sha256: 'ab', declaration: declaration('ab') });
    before.close();
    const log = new DiskLog(NAME);
    expect(await log.declaration('ab')).not.toBeNull();
    expect(await log.documentText('ab')).toBeNull();
    await log.putDeclaration(declaration('ab'), '1-1', 'its words');
    expect(await log.documentText('ab')).toBe('its words');
  });

  it('written by a newer version is refused with the reason, and left alone', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(NAME, VERSION + 1);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const log = new DiskLog(NAME);
    expect(await log.append(life)).toMatchObject({ ok: false, code: 'write-failed' });
    expect((await log.usage()).failing).toMatch(/newer version/);
    expect(await log.ofVisit(VISIT)).toEqual([]);
    expect((await indexedDB.databases())[0]?.version).toBe(VERSION + 1);
    expect(await log.reset()).toEqual({ ok: true, value: null });
    expect(await log.append(life)).toMatchObject({ ok: true });
    expect((await log.usage()).failing).toBeNull();
  });

  it('without its tables says so and throws nothing', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(NAME, VERSION);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const log = new DiskLog(NAME);
    expect(await log.append(life)).toMatchObject({ ok: false, code: 'write-failed' });
    expect((await log.usage()).failing).not.toBeNull();
  });

  it('that is full says so, keeps what it had, and recovers by itself', async () => {
    const log = new DiskLog(NAME);
    await log.append(life.slice(0, 2));
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await log.append(life.slice(2, 4))).toMatchObject({ ok: false, code: 'log-full' });
    IDBObjectStore.prototype.add = add;
    expect(await log.ofVisit(VISIT)).toHaveLength(2);
    expect(await log.append(life.slice(2, 4))).toMatchObject({ ok: true });
    expect(await new DiskLog(NAME).ofVisit(VISIT)).toHaveLength(4);
  });
});
