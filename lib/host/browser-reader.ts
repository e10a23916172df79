import browser from 'webextension-polyfill';
import { type ReaderPlace, readerIn } from './policy-reader';
import type { PolicyReader } from './ports';
import { startReader } from './reader-worker';

/** The page and its reason, as Chromium wants them: https://developer.chrome.com/docs/extensions/reference/api/offscreen */
const OFFSCREEN = {
  url: 'offscreen.html',
  reasons: ['WORKERS'],
  justification: 'Reads cookie policies in a worker of their own, which a service worker may not start.',
} as const;

const isOpen = async (): Promise<boolean> =>
  (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;

const close = async (): Promise<void> => {
  if (await isOpen()) await chrome.offscreen.closeDocument();
};

/** The page, where it has come so far that it can be written to: what it is told while it loads waits for it. */
async function openPage(): Promise<Client | undefined> {
  const url = browser.runtime.getURL(OFFSCREEN.url);
  return (await clients.matchAll({ includeUncontrolled: true })).find((one) => one.url === url);
}

/** In Chromium: a page that nobody sees starts the reader, since a service worker may not. It outlives the worker. */
const offscreenPlace: ReaderPlace = {
  async hand(message, answerTo) {
    let page = await openPage();
    if (page === undefined) {
      // A worker that ended meanwhile may have begun to open one.
      await close();
      await chrome.offscreen.createDocument(OFFSCREEN);
      page = await openPage();
    }
    if (page === undefined) throw new Error('its page is not there');
    page.postMessage(message, [answerTo]);
  },
  isThere: isOpen,
  end: close,
};

/** In Firefox: the background is a page, and starts the reader itself. */
function ownPlace(): ReaderPlace {
  let reader: Worker | null = null;
  const end = (): void => {
    reader?.terminate();
    reader = null;
  };
  return {
    async hand(message, answerTo) {
      reader ??= startReader(end);
      reader.postMessage(message, [answerTo]);
    },
    isThere: async () => reader !== null,
    end: async () => end(),
  };
}

/** The reader of the browser that this is built for: what Firefox does not have is not in its package. */
export const browserReader = (): PolicyReader =>
  readerIn(import.meta.env.FIREFOX ? ownPlace() : offscreenPlace);
