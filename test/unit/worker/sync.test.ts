import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SyncPorts } from '../../../lib/host/ports';
import { failed, ok } from '../../../lib/model/known';
import type { Settings } from '../../../lib/model/settings';
import { DEFAULT_SETTINGS, patched } from '../../../lib/protocol/settings';
import {
  EMPTY_SYNC,
  merged,
  readSyncDocument,
  stamped,
  syncedSettings,
} from '../../../lib/protocol/settings-sync';
import { startSync } from '../../../lib/worker/sync';

/** The browser vendor's sync: one document, told to every browser that listens. */
class Shared {
  document: object | null = null;
  refuses: string | null = null;
  readonly listeners: (() => void)[] = [];
  now = 1_000;
}

/** A browser of the person, with its own settings; `restart` is a new worker over the same storage. */
class Browser {
  settings: Settings = DEFAULT_SETTINGS;
  managed: readonly string[] = [];
  own: object | null = null;
  #told: (() => void)[] = [];
  #handlers: ReturnType<typeof startSync>;
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#handlers = this.#start();
  }

  restart(): void {
    this.#handlers = this.#start();
  }

  #start(): ReturnType<typeof startSync> {
    this.#told = [];
    const shared = this.#shared;
    const ports: SyncPorts = {
      now: () => shared.now,
      settings: {
        read: async () => ({ settings: this.settings, managed: this.managed }),
        patch: async (patch) => {
          this.settings = patched(this.settings, patch);
          for (const told of this.#told) told();
          return ok(this.settings);
        },
        onChanged: (listener) => this.#told.push(listener),
      },
      area: {
        read: async () => shared.document ?? undefined,
        write: async (document) => {
          if (shared.refuses !== null) return failed('write-failed', shared.refuses);
          shared.document = document;
          for (const listener of shared.listeners) listener();
          return ok(null);
        },
        remembered: async () => this.own ?? undefined,
        remember: async (own) => {
          this.own = own;
        },
        onChanged: (listener) => shared.listeners.push(listener),
      },
    };
    return startSync(ports);
  }

  async turn(on: boolean, keep: 'here' | 'there' | null = null) {
    this.#shared.now += 1_000;
    const answer = await this.#handlers['sync/switch']({ on, keep });
    await this.settled();
    return answer.ok ? answer.value : answer;
  }

  async set(fields: Partial<Settings>): Promise<void> {
    this.#shared.now += 1_000;
    this.settings = { ...this.settings, ...fields };
    for (const told of this.#told) told();
    await this.settled();
  }

  async state() {
    const answer = await this.#handlers['sync/read'](null);
    return answer.ok ? answer.value : answer;
  }

  /** What was begun is queued behind; an answer comes when it is done. */
  async settled(): Promise<void> {
    for (let round = 0; round < 4; round += 1) await this.state();
  }
}

const everything = { preferences: true, analytics: true, marketing: true };
async function pair() {
  const shared = new Shared();
  const [one, two] = [new Browser(shared), new Browser(shared)];
  await one.turn(true);
  await two.turn(true);
  return { shared, one, two };
}

describe('settings in a person’s other browsers', () => {
  it('stay where they are until it is switched on', async () => {
    const shared = new Shared();
    const browser = new Browser(shared);
    await browser.set({ theme: 'dark' });
    expect(shared.document).toBeNull();
    expect(await browser.state()).toEqual({ on: false, problem: null, other: null });
  });

  it('follow each other, and hold no site', async () => {
    const { shared, one, two } = await pair();
    await one.set({ theme: 'dark', sites: { 'clinic.example': { observe: false } } });
    await two.settled();
    expect(two.settings.theme).toBe('dark');
    expect(two.settings.sites).toEqual({});
    expect(JSON.stringify(shared.document)).not.toContain('clinic');
    await two.set({ mode: 'answer' });
    await one.settled();
    expect([one.settings.mode, one.settings.theme]).toEqual(['answer', 'dark']);
  });

  it('that differ at the start are not taken before the person says which hold', async () => {
    const shared = new Shared();
    const [one, two] = [new Browser(shared), new Browser(shared)];
    await one.set({ preference: everything });
    await one.turn(true);
    expect(await two.turn(true)).toMatchObject({ on: false, other: { preference: everything } });
    expect(two.settings.preference).toEqual(DEFAULT_SETTINGS.preference);
    expect(await two.turn(true, 'there')).toMatchObject({ on: true, other: null });
    expect(two.settings.preference).toEqual(everything);
    const three = new Browser(shared);
    await three.turn(true, 'here');
    await one.settled();
    expect(one.settings.preference).toEqual(DEFAULT_SETTINGS.preference);
  });

  it('changed on both sides while apart keep the later change of each', async () => {
    const { shared, one, two } = await pair();
    shared.refuses = 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.';
    await one.set({ theme: 'dark', mode: 'off' });
    await two.set({ theme: 'light' });
    expect(await one.state()).toMatchObject({ on: true, problem: shared.refuses });
    shared.refuses = null;
    await one.set({ retentionDays: 30 });
    await two.settled();
    await one.settled();
    for (const { settings } of [one, two])
      expect([settings.theme, settings.mode, settings.retentionDays]).toEqual(['light', 'off', 30]);
    expect(await one.state()).toMatchObject({ problem: null });
  });

  it('go on after the worker was stopped', async () => {
    const { one, two } = await pair();
    one.restart();
    two.restart();
    await one.set({ retentionDays: 7 });
    await two.settled();
    expect(two.settings.retentionDays).toBe(7);
  });

  it('that an administrator fixes are not sent', async () => {
    const shared = new Shared();
    const browser = new Browser(shared);
    browser.managed = ['preference'];
    await browser.set({ preference: everything });
    await browser.turn(true);
    expect(JSON.stringify(shared.document)).not.toContain('preference');
  });

  it('are deleted there when it is switched off, and no longer followed', async () => {
    const { shared, one, two } = await pair();
    await one.turn(false);
    expect(shared.document).toBeNull();
    await two.set({ theme: 'dark' });
    await one.settled();
    expect(one.settings.theme).toBe('system');
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    { version: 2, fields: {} },
    { version: 1, fields: { mode: { value: 'yes', at: 1 } } },
  ])('are not taken from what is no document: %j', (document) => {
    expect(readSyncDocument(document)).toBeNull();
  });

  it('end alike wherever they are merged, and a clock that runs ahead does not win for ever', () => {
    const arbitrary = fc
      .record({ theme: fc.constantFrom('light', 'dark', 'system'), at: fc.integer({ min: 0, max: 5_000 }) })
      .map(({ theme, at }) => stamped(EMPTY_SYNC, { ...DEFAULT_SETTINGS, theme }, ['mode'], at));
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        expect(syncedSettings(merged(a, b, 2_500))).toEqual(syncedSettings(merged(b, a, 2_500)));
        expect(merged(a, a, 2_500)).toEqual(a);
      }),
    );
    const ahead = stamped(EMPTY_SYNC, { ...DEFAULT_SETTINGS, theme: 'dark' }, [], 9e15);
    const later = stamped(EMPTY_SYNC, { ...DEFAULT_SETTINGS, theme: 'system' }, [], 2_000);
    expect(merged(ahead, later, 2_000).fields.theme?.value).toBe('system');
  });
});
