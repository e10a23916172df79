import browser from 'webextension-polyfill';

/** Adds a panel to the browser's developer tools. */
export async function createPanel(title: string, icon: string, page: string): Promise<void> {
  await browser.devtools.panels.create(title, `/${icon}`, `/${page}`);
}

/** The tab whose developer tools are open; null where the panel's page was opened as a page of its own. */
export const inspectedTab = (): number | null => browser.devtools?.inspectedWindow.tabId ?? null;

interface ResourcePanels {
  openResource(url: string, line: number, callback?: () => void): void;
}

/** Chromium alone can show a resource in its sources panel (not in the polyfill's types); elsewhere nothing is offered. */
export function sourceOpener(): ((url: string, line: number) => void) | null {
  const panels: object = browser.devtools?.panels ?? {};
  const canOpen = (candidate: object): candidate is ResourcePanels =>
    'openResource' in candidate && typeof candidate.openResource === 'function';
  return canOpen(panels) ? (url, line) => panels.openResource(url, Math.max(0, line - 1)) : null;
}
