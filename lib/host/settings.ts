import browser from 'webextension-polyfill';
import { failed, ok } from '../model/known';
import { layerSettings, readSettings } from '../protocol/settings';
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

export const browserSettings: World['settings'] = {
  async read() {
    const [managed, local] = await Promise.all([managedDocument(), browser.storage.local.get(KEY)]);
    return layerSettings(managed, local[KEY]);
  },

  async write(settings) {
    const read = readSettings(settings);
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
  },

  onChanged(listener) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'managed' || (area === 'local' && KEY in changes)) listener();
    });
  },
};
