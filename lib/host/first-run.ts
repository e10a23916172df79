import browser from 'webextension-polyfill';
import type { World } from './ports';

/** After the installation, and never after an update, one page asks what is allowed; not where an organisation has chosen. */
export function offerFirstRun(settings: World['settings']): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void settings.read().then(async ({ settings: { onboarded } }) => {
      if (!onboarded) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
  });
}
