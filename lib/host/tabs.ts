import browser, { type Tabs as BrowserTabs } from 'webextension-polyfill';
import { storeIdOf } from './messages';
import type { Badge, OpenTab, Session, Tabs } from './ports';

function openTabOf(tab: BrowserTabs.Tab): OpenTab[] {
  if (tab.id === undefined) return [];
  return [
    {
      id: tab.id,
      url: tab.url === undefined || tab.url === '' ? null : tab.url,
      private: tab.incognito,
      storeId: storeIdOf(tab),
      loading: tab.status === 'loading',
    },
  ];
}

export const browserTabs: Tabs = {
  async all() {
    return (await browser.tabs.query({})).flatMap(openTabOf);
  },

  async get(tab) {
    try {
      return openTabOf(await browser.tabs.get(tab))[0] ?? null;
    } catch {
      return null;
    }
  },

  async isAllowed(url) {
    try {
      const { protocol, hostname } = new URL(url);
      return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
    } catch {
      return false;
    }
  },
};

export const browserBadge: Badge = {
  show(tab, { text, title, colour }) {
    // The tab may be gone by now; a badge on it is then nobody's loss.
    const gone = () => undefined;
    void browser.action.setBadgeText({ tabId: tab, text }).catch(gone);
    void browser.action.setTitle({ tabId: tab, title }).catch(gone);
    if (text !== '') void browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }).catch(gone);
  },
};

const BEGUN_KEY = 'sessionBegun';

export const browserSession: Session = {
  async isNew() {
    const { [BEGUN_KEY]: begun } = await browser.storage.session.get(BEGUN_KEY);
    return begun !== true;
  },

  async begin() {
    await browser.storage.session.set({ [BEGUN_KEY]: true });
  },

  async storageBytes() {
    try {
      return (await navigator.storage.estimate()).usage ?? null;
    } catch {
      return null;
    }
  },
};
