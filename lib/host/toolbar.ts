import browser from 'webextension-polyfill';

const MENU = 'witness-this-site';

/** Firefox for Android has neither menus nor commands. */
const hasMenus = (): boolean => browser.contextMenus !== undefined;
const hasCommands = (): boolean => browser.commands !== undefined;

/** The popup where the browser can open it from here, else the same page in a tab. */
async function showVisit(tab: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const subject = tab === undefined ? '' : `?tab=${tab}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${subject}`) });
  }
}

/**
 * The ways in besides the toolbar button: an entry in the page's context menu, and a key combination for the list of all
 * sites. Registered in the worker's first tick; the menu itself is kept by the browser from install to install.
 */
export function offerWaysIn(): void {
  browser.runtime.onInstalled.addListener(() => {
    if (!hasMenus()) return;
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: MENU,
        title: browser.i18n.getMessage('menuWitness'),
        contexts: ['page'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    );
  });
  if (hasMenus()) {
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === MENU) void showVisit(tab?.id);
    });
  }
  if (hasCommands()) {
    browser.commands.onCommand.addListener((command) => {
      if (command === 'open-sites') void browser.tabs.create({ url: browser.runtime.getURL('sites.html') });
    });
  }
}
