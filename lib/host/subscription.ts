import browser from 'webextension-polyfill';
import type { World } from './ports';

const KEY = 'open-cookie-database';

/** In the extension's own storage, apart from the settings: it is data that can be fetched again, and is not exported. */
export const browserSubscription: World['subscription'] = {
  async read() {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    return stored[KEY];
  },
  write: async (subscription) => browser.storage.local.set({ [KEY]: subscription }),
  remove: async () => browser.storage.local.remove(KEY),
};
