import browser, { type Runtime } from 'webextension-polyfill';
import { keptAddress } from '../cookie/address';
import type { PageSender, Pages } from './ports';

type PageListener = Parameters<Pages['onMessage']>[1];
type QuestionListener = (message: unknown) => Promise<unknown> | undefined;

export interface Messages {
  readonly onPageMessage: Pages['onMessage'];
  readonly onQuestion: (listener: QuestionListener) => void;
}

/** A browser without containers keeps private windows in a store of their own (Chromium's ids). */
const storeIdOf = (tab: {
  readonly cookieStoreId?: string | undefined;
  readonly incognito: boolean;
}): string => tab.cookieStoreId ?? (tab.incognito ? '1' : '0');

/** The sender as the browser vouches for it; null for anything that is not a content script of ours in a tab. */
function pageSender(sender: Runtime.MessageSender): PageSender | null {
  const { tab, url } = sender;
  if (tab?.id === undefined || url === undefined) return null;
  return {
    tab: tab.id,
    frame: { id: sender.frameId ?? 0, url: keptAddress(url) },
    url,
    private: tab.incognito,
    storeId: storeIdOf(tab),
  };
}

/** One browser listener for all messages: our own pages may ask questions, content scripts may only report. */
export function listenToMessages(): Messages {
  const kinds = new Map<string, PageListener>();
  const questions: QuestionListener[] = [];
  const ourPages = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(ourPages) === true) {
      for (const listener of questions) {
        const answer = listener(message);
        if (answer !== undefined) return answer;
      }
      return undefined;
    }
    const from = pageSender(sender);
    if (from === null || typeof message !== 'object' || message === null || !('page' in message))
      return undefined;
    const listener = typeof message.page === 'string' ? kinds.get(message.page) : undefined;
    if (listener === undefined) return undefined;
    return Promise.resolve(listener('body' in message ? message.body : null, from));
  });
  return {
    onPageMessage: (kind, listener) => {
      kinds.set(kind, listener);
    },
    onQuestion: (listener) => {
      questions.push(listener);
    },
  };
}

export { storeIdOf };
