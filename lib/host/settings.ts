import browser from 'webextension-polyfill';
import { failed, type Outcome, ok } from '../model/known';
import type { Settings } from '../model/settings';
import { layerSettings, patched, readSettings } from '../protocol/settings';
import type { World } from './ports';

const KEY = 'settings';

/** Firefox for Android, and a browser without policies, have no managed area: nothing is fixed then. */
async function managedDocument(): Promise<unknown> {
  try {
    const area: Record<string, unknown> = await browser.storage.managed.get();
    // The whole document under one key, or its fields at the top: administrators write either.
    return area[KEY] ?? area;
  } catch {
    return {};
  }
}

/**
 * Stores what `change` makes of the person's own layer. A field that an administrator fixes keeps the person's value beneath,
 * so that it holds again when the policy goes. Callers hold the lock: no two changes start from the same document.
 */
async function store(change: (local: Settings) => Settings): Promise<Outcome<Settings>> {
  const [managed, stored] = await Promise.all([managedDocument(), browser.storage.local.get(KEY)]);
  const local = layerSettings({}, stored[KEY]).settings;
  const fixed = layerSettings(managed, stored[KEY]).managed;
  const kept = Object.fromEntries(Object.entries(local).filter(([name]) => fixed.includes(name)));
  const read = readSettings({ ...change(local), ...kept });
  if (!read.ok) return read;
  try {
    await browser.storage.local.set({ [KEY]: read.value });
  } catch (error) {
    return failed(
      'write-failed',
      error instanceof Error ? error.message : 'The settings could not be stored.',
    );
  }
  return ok((await browserSettings.read()).settings);
}

export const browserSettings: World['settings'] = {
  async read() {
    const [managed, local] = await Promise.all([managedDocument(), browser.storage.local.get(KEY)]);
    return layerSettings(managed, local[KEY]);
  },

  write: async (settings) => navigator.locks.request(KEY, async () => store(() => settings)),

  patch: async (patch) => navigator.locks.request(KEY, async () => store((local) => patched(local, patch))),

  onChanged(listener) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'managed' || (area === 'local' && KEY in changes)) listener();
    });
  },
};
