import browser, { type Cookies, type WebNavigation, type WebRequest } from 'webextension-polyfill';
import type { CookieRemoved } from '../model/event';
import type { BrowserFeed, Navigation, RequestStep, ResponseStep } from './feed';
import { jarCookieOf } from './jar';

const EVERY_URL: WebRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };

/** A field that only one of the browsers reports. */
function text(details: object, field: string): string | null {
  const value: unknown = Reflect.get(details, field);
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Chromium hides `Set-Cookie` and `Cookie` unless asked for `extraHeaders`; Firefox refuses the word. The browser's own
 * list of options says which it is.
 */
const extraHeaders = (): string[] =>
  'OnHeadersReceivedOptions' in browser.webRequest &&
  Object.values(Reflect.get(browser.webRequest, 'OnHeadersReceivedOptions') ?? {}).includes('extraHeaders')
    ? ['extraHeaders']
    : [];

const isOption = <Option extends string>(_option: string): _option is Option => true;
const options = <Option extends string>(names: readonly string[]): Option[] =>
  names.filter((name): name is Option => isOption<Option>(name));

function stepOf(
  details: WebRequest.OnBeforeRequestDetailsType | WebRequest.OnCompletedDetailsType,
): RequestStep {
  const incognito: unknown = Reflect.get(details, 'incognito');
  return {
    id: details.requestId,
    url: details.url,
    method: details.method,
    type: details.type,
    tab: details.tabId < 0 ? null : details.tabId,
    frame: details.frameId,
    initiator: text(details, 'initiator') ?? text(details, 'documentUrl') ?? text(details, 'originUrl'),
    prerender: text(details, 'documentLifecycle') === 'prerender',
    private: typeof incognito === 'boolean' ? incognito : null,
    storeId: text(details, 'cookieStoreId'),
    at: Math.round(details.timeStamp),
  };
}

const headerNamed = (headers: WebRequest.HttpHeaders | undefined, name: string): readonly string[] =>
  (headers ?? []).flatMap((header) =>
    header.name.toLowerCase() === name && header.value !== undefined ? [header.value] : [],
  );

function responseOf(details: WebRequest.OnHeadersReceivedDetailsType): ResponseStep {
  const length = Number(headerNamed(details.responseHeaders, 'content-length')[0] ?? Number.NaN);
  const mime = headerNamed(details.responseHeaders, 'content-type')[0] ?? '';
  return {
    ...stepOf(details),
    status: details.statusCode,
    setCookie: headerNamed(details.responseHeaders, 'set-cookie'),
    mime: (mime.split(';')[0] ?? '').trim().toLowerCase(),
    length: Number.isNaN(length) ? null : length,
  };
}

/** Chromium tells `expired_overwrite` where a site deletes a cookie by writing it with a past date. */
const CAUSES: ReadonlyMap<string, CookieRemoved['cause']> = new Map([
  ['expired', 'expired'],
  ['expired_overwrite', 'explicit'],
  ['explicit', 'explicit'],
  ['evicted', 'evicted'],
  ['overwrite', 'overwrite'],
]);

function howOf(lifecycle: string | null, qualifiers: readonly string[]): Navigation['how'] {
  if (lifecycle === 'prerender') return 'prerender';
  return qualifiers.includes('forward_back') ? 'history' : 'load';
}

function navigationOf(details: WebNavigation.OnCommittedDetailsType): Navigation {
  const qualifiers: readonly string[] = details.transitionQualifiers ?? [];
  return {
    tab: details.tabId,
    frame: details.frameId,
    url: details.url,
    how: howOf(text(details, 'documentLifecycle'), qualifiers),
    at: Math.round(details.timeStamp),
  };
}

/** The browser's events, brought to plain data. Construction registers nothing; each `on…` registers at once. */
export const browserFeed: BrowserFeed = {
  onPageRequest(listener) {
    browser.webRequest.onBeforeRequest.addListener(
      (details) => {
        listener(stepOf(details));
        return undefined;
      },
      { ...EVERY_URL, types: ['main_frame'] },
    );
  },

  onRequestHeaders(listener) {
    browser.webRequest.onBeforeSendHeaders.addListener(
      (details) => {
        const cookie = headerNamed(details.requestHeaders, 'cookie');
        listener(stepOf(details), cookie.length === 0 ? null : cookie.join('; '));
        return undefined;
      },
      EVERY_URL,
      options<WebRequest.OnBeforeSendHeadersOptions>(['requestHeaders', ...extraHeaders()]),
    );
  },

  onResponse(listener) {
    browser.webRequest.onHeadersReceived.addListener(
      (details) => {
        listener(responseOf(details));
        return undefined;
      },
      EVERY_URL,
      options<WebRequest.OnHeadersReceivedOptions>(['responseHeaders', ...extraHeaders()]),
    );
  },

  onCookieChanged(listener) {
    browser.cookies.onChanged.addListener((change: Cookies.OnChangedChangeInfoType) => {
      listener({
        cookie: jarCookieOf(change.cookie),
        removed: change.removed,
        cause: CAUSES.get(change.cause) ?? 'unknown',
        at: Date.now(),
      });
    });
  },

  onCommitted(listener) {
    browser.webNavigation.onCommitted.addListener((details) => listener(navigationOf(details)));
  },

  onLoaded(listener) {
    browser.webNavigation.onCompleted.addListener((details) => {
      listener({
        tab: details.tabId,
        frame: details.frameId,
        url: details.url,
        how: 'load',
        at: Math.round(details.timeStamp),
      });
    });
  },

  onAddressChanged(listener) {
    browser.webNavigation.onHistoryStateUpdated.addListener((details) => listener(navigationOf(details)));
  },

  onTabReplaced(listener) {
    // Firefox never replaces tabs, and has no such event on some platforms.
    browser.webNavigation.onTabReplaced?.addListener(({ replacedTabId, tabId }) =>
      listener(replacedTabId, tabId),
    );
  },

  onTabClosed(listener) {
    browser.tabs.onRemoved.addListener((tab) => listener(tab));
  },

  onStarted(listener) {
    browser.runtime.onStartup.addListener(() => listener('browser'));
    browser.runtime.onInstalled.addListener(() => listener('install'));
  },

  onAlarm(name, everyMinutes, listener) {
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === name) listener();
    });
    void browser.alarms.get(name).then((alarm) => {
      if (alarm === undefined || alarm === null) {
        browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: everyMinutes });
      }
    });
  },
};
