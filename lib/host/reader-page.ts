import { startReader } from './reader-worker';

/**
 * What Chromium's unseen page does: it passes each question, with the port for its answer, on to the reader. A reader that breaks takes
 * the page with it, which is what the worker looks for.
 */
export function passReadingsOn(): void {
  const reader = startReader(() => close());
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) =>
    reader.postMessage(data, [...ports]),
  );
  navigator.serviceWorker.startMessages();
}
