import browser from 'webextension-polyfill';
import { failed, ok } from '../model/known';
import type { SyncPorts } from './ports';

/** In the browser's synchronised storage: what the browsers share. */
const SHARED = 'settings';
/** In this browser's own storage: that sharing was switched on, and what was last known. */
const OWN = 'sync';

/** The browser's own sync. Its quota and its limit of writings a minute come back as the reason of a failure. */
export const browserSyncArea: SyncPorts['area'] = {
  async read() {
    return (await browser.storage.sync.get(SHARED))[SHARED];
  },

  async write(document) {
    try {
      if (document === null) await browser.storage.sync.remove(SHARED);
      else await browser.storage.sync.set({ [SHARED]: document });
      return ok(null);
    } catch (error) {
      return failed('write-failed', error instanceof Error ? error.message : String(error));
    }
  },

  async remembered() {
    return (await browser.storage.local.get(OWN))[OWN];
  },

  async remember(own) {
    if (own === null) await browser.storage.local.remove(OWN);
    else await browser.storage.local.set({ [OWN]: own });
  },

  onChanged(listener) {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'sync' && SHARED in changes) listener();
    });
  },
};
