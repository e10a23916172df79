import browser from 'webextension-polyfill';

/** What an extension page (popup, report, options) does to the browser itself; questions to the worker go through `client.ts`. */

/** The tab the page speaks of: `?tab=` where it was opened for one, else the active tab; null where there is none. */
export async function subjectTab(): Promise<number | null> {
  const wanted = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isSafeInteger(wanted) && wanted >= 0) return wanted;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** Opens a page of the extension (`report.html?visit=…`) in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Must be called from a click. Null asks for every site. */
export async function requestAccess(origins: readonly string[] = ['<all_urls>']): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['<all_urls>'] });
}

/** BCP 47, wanted most first. */
export const browserLanguages = (): readonly string[] => [
  browser.i18n.getUILanguage(),
  ...navigator.languages,
];

/** The key combination that opens the popup, null where none is set or the browser knows no commands (Android). */
export async function commandShortcut(): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find((command) => command.shortcut)?.shortcut ?? null;
}
