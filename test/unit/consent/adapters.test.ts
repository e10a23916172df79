// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://shop.example/"}
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CmpAdapter } from '../../../lib/consent/cmp/adapter';
import { canDecide, decisionsFor, stateOf } from '../../../lib/consent/cmp/classify';
import { PLATFORMS, type PlatformId } from '../../../lib/consent/cmp/platforms';
import { reach } from '../../../lib/consent/cmp/reach';
import { statesOf } from '../../../lib/consent/decode';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { readRecord } from '../../../lib/consent/records';
import { OPTIONAL_CATEGORIES, type Preference } from '../../../lib/model/category';

learnEveryWord();

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'test/sites/banners/stand-ins');
const STAND_INS = readdirSync(folder)
  .map((name) => name.replace('.stand-in.js', ''))
  .filter((name) => name !== 'kit');
const scriptOf = (name: string): string => readFileSync(join(folder, `${name}.stand-in.js`), 'utf8');

/** Every adapter, as its entry point brings it in. */
const ADAPTERS = new Map<string, CmpAdapter>(
  await Promise.all(
    Object.keys(PLATFORMS).map(async (id): Promise<[string, CmpAdapter]> => {
      const module: object = await import(`../../../lib/consent/cmp/${id}.ts`);
      const adapter = Object.values(module).find((value) => reach(value, 'id') === id);
      return [id, adapter];
    }),
  ),
);

const PREFERENCES: Readonly<Record<string, Preference>> = {
  reject: { preferences: false, analytics: false, marketing: false },
  accept: { preferences: true, analytics: true, marketing: true },
  analytics: { preferences: false, analytics: true, marketing: false },
  comfort: { preferences: true, analytics: true, marketing: false },
};
/** Platforms whose interface knows only all or nothing: a mixed preference is left to the dialog's own controls. */
const ALL_OR_NOTHING = ['consentmanager', 'osano', 'cookiehub'];
/** Platforms that can only be read. */
const READ_ONLY = ['hubspot', 'iubenda', 'ketch', 'termly', 'transcend'];
/** What is stored cannot be read by purpose: numbers, service ids, or opaque. */
const OPAQUE = ['commanders-act', 'consentmanager', 'tealium', 'usercentrics-2', 'zaraz'];

const LATE_MILLISECONDS = 5_000;
const later = (run: () => void, milliseconds: number): void => void setTimeout(run, milliseconds);

/** Runs the clock until a promise is settled. */
async function settled<T>(work: T | Promise<T>): Promise<T> {
  const done = Promise.resolve(work);
  await vi.advanceTimersByTimeAsync(600);
  return done;
}

const run = (script: string): unknown => new Function(script)();

function load(name: string, late: number): void {
  Reflect.set(globalThis, 'standInLate', late);
  run(scriptOf('kit'));
  run(scriptOf(name));
}

const truth = (): object => Object(Reflect.apply(Reflect.get(globalThis, 'truth'), null, []));

const platformHere = (): string | undefined =>
  Object.entries(PLATFORMS).find(([, paths]) => paths.every((path) => reach(window, path) != null))?.[0];

let before: readonly string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  before = Object.keys(globalThis);
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  for (const key of Object.keys(globalThis))
    if (!before.includes(key)) Reflect.deleteProperty(globalThis, key);
  document.body.replaceChildren();
  localStorage.clear();
  for (const pair of document.cookie.split('; '))
    Reflect.set(document, 'cookie', `${pair.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`);
});

const adapterOf = (id: string): CmpAdapter => {
  const adapter = ADAPTERS.get(id);
  if (adapter === undefined) throw new Error(`No adapter ${id}`);
  return adapter;
};

/** What the page keeps by now, read as any record is. */
function storedStates(): { readonly [category: string]: string } {
  const cookies = document.cookie
    .split('; ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  const stored = Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? '']);
  const nothing = { preferences: false, analytics: false, marketing: false };
  return Object.fromEntries(
    [...cookies, ...stored].flatMap(([name = '', value = '']) => {
      const record = readRecord(name, value);
      return record === null ? [] : Object.entries(statesOf(record, OPTIONAL_CATEGORIES, nothing));
    }),
  );
}

describe('adapters', () => {
  it('has a file, an entry point and a source for every platform', () => {
    const entries = readdirSync(join(root, 'entrypoints'));
    const notes = readFileSync(join(root, 'docs/cmp-notes.md'), 'utf8');
    for (const id of Object.keys(PLATFORMS)) {
      expect(ADAPTERS.get(id)?.id).toBe(id);
      expect(entries).toContain(`cmp-${id}.ts`);
      expect(readFileSync(join(root, `lib/consent/cmp/${id}.ts`), 'utf8')).toContain('https://');
      expect(notes).toContain(`\`${id}\``);
    }
    expect(entries.filter((name) => name.startsWith('cmp-'))).toHaveLength(ADAPTERS.size);
  });

  it('is tested against a stand-in, or against the package itself', () => {
    const packaged: readonly PlatformId[] = ['klaro', 'vanilla-cookieconsent', 'tarteaucitron', 'orejime'];
    expect([...STAND_INS, ...packaged].sort()).toEqual(Object.keys(PLATFORMS).sort());
  });

  it.each(Object.keys(PLATFORMS))(
    '%s: reads a page that has nothing of it, or anything at all, without failing',
    async (id) => {
      const adapter = adapterOf(id);
      const anything: object = new Proxy(() => anything, {
        get: (_, name) => (name === 'then' ? undefined : anything),
      });
      const throwing = new Proxy(
        {},
        {
          get: () => {
            throw new Error('A trap');
          },
        },
      );
      for (const page of [{}, throwing, anything]) {
        await settled(adapter.ready(page, later));
        await settled(adapter.parts(page, later));
        await settled(adapter.answered(page, later));
      }
      expect(await settled(adapter.ready({}, later))).toBe(false);
      expect(await settled(adapter.answered({}, later))).not.toBe(true);
    },
  );
});

describe.each(STAND_INS)('%s', (id) => {
  const adapter = adapterOf(id);

  it('is not ready before it has loaded', async () => {
    load(id, LATE_MILLISECONDS);
    expect(await settled(adapter.ready(window, later))).toBe(false);
    expect(await settled(adapter.answered(window, later))).not.toBe(true);
    await vi.advanceTimersByTimeAsync(LATE_MILLISECONDS);
    expect(platformHere()).toBe(id);
  });

  it('is told from every other platform', () => {
    load(id, 0);
    expect(platformHere()).toBe(id);
  });

  if (READ_ONLY.includes(id)) {
    it('is read before and after the person has chosen, and not written', async () => {
      load(id, 0);
      expect(adapter.write).toBeNull();
      expect(await settled(adapter.answered(window, later))).toBe(false);
      const box = [...document.querySelectorAll('label')].find((label) =>
        /analy|measure/i.test(label.textContent),
      );
      box?.querySelector('input')?.click();
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === 'Save choices')
        ?.click();
      expect(truth()).toMatchObject({ answered: true, analytics: true, marketing: false });
      expect(storedStates()).toMatchObject({ analytics: 'granted', marketing: 'denied' });
      if (id === 'hubspot') return;
      expect(await settled(adapter.answered(window, later))).toBe(true);
      const { categories } = stateOf(await settled(adapter.parts(window, later)), true);
      expect(categories).toMatchObject({ analytics: 'granted', marketing: 'denied', preferences: 'denied' });
    });
    return;
  }

  it.each(Object.entries(PREFERENCES))('writes %s exactly, and reads it back', async (name, preference) => {
    load(id, 0);
    expect(await settled(adapter.ready(window, later))).toBe(true);
    expect(await settled(adapter.answered(window, later))).toBe(false);
    const parts = await settled(adapter.parts(window, later));
    const decided = canDecide(parts, preference) ? decisionsFor(parts, preference) : null;
    const steps = decided === null ? null : await settled(adapter.write?.(window, decided, later) ?? null);
    if (ALL_OR_NOTHING.includes(id) && (name === 'analytics' || name === 'comfort')) {
      expect(steps).toBeNull();
      expect(truth()).toMatchObject({ answered: false });
      return;
    }
    expect(steps).not.toBeNull();
    expect(truth()).toEqual({ answered: true, ...preference });
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(await settled(adapter.answered(window, later))).toBe(true);
    const expected = Object.fromEntries(
      OPTIONAL_CATEGORIES.map((category) => [category, preference[category] ? 'granted' : 'denied']),
    );
    const told = stateOf(await settled(adapter.parts(window, later)), true).categories;
    if (id !== 'consentmanager') expect(told).toEqual(expected);
    if (!OPAQUE.includes(id)) expect(storedStates()).toEqual(expected);
    else expect(Object.values(storedStates())).not.toContain(name === 'reject' ? 'granted' : 'never');
  });

  it('finds the choice again after the page was loaded anew', async () => {
    load(id, 0);
    const reject = decisionsFor(await settled(adapter.parts(window, later)), {
      preferences: false,
      analytics: false,
      marketing: false,
    });
    await settled(adapter.write?.(window, reject, later) ?? null);
    document.body.replaceChildren();
    load(id, 0);
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(await settled(adapter.answered(window, later))).toBe(true);
  });

  it('opens its own dialog for the person', () => {
    load(id, 0);
    document.querySelector('[role=dialog]')?.remove();
    if (adapter.open === null) return;
    adapter.open(window);
    expect(document.querySelector('[role=dialog]')).not.toBeNull();
  });
});
