import browser, { type Runtime } from 'webextension-polyfill';
import type { Watchers } from './ports';

const PORT = 'watching';

/** Extension pages that show a visit while it goes on. Known only while the worker lives; a page connects anew when it dies. */
export function listenForWatchers(): Watchers {
  const ports = new Set<Runtime.Port>();
  browser.runtime.onConnect.addListener((port) => {
    const ours = port.sender?.url?.startsWith(browser.runtime.getURL('')) === true;
    if (port.name !== PORT || port.sender?.id !== browser.runtime.id || !ours) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  return {
    any: () => ports.size > 0,
    tell: () => {
      for (const port of ports) port.postMessage(null);
    },
  };
}

/** Calls back whenever the log has grown; gives the way to stop. A worker that stops is connected to again. */
export function watchLog(grown: () => void): () => void {
  let port: Runtime.Port | null = null;
  let over = false;
  const connect = (): void => {
    if (over) return;
    port = browser.runtime.connect({ name: PORT });
    port.onMessage.addListener(grown);
    port.onDisconnect.addListener(connect);
  };
  connect();
  return () => {
    over = true;
    port?.disconnect();
  };
}
