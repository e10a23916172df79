import browser, { type Cookies, type WebNavigation, type WebRequest } from 'webextension-polyfill';
import type { CookieRemoved } from '../model/event';
import type { RequestBody } from '../observe/requests';
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
  details:
    | WebRequest.OnBeforeRequestDetailsType
    | WebRequest.OnCompletedDetailsType
    | WebRequest.OnErrorOccurredDetailsType,
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

/** Longer ones are files and uploads; what identifies stands at the beginning of what is sent often. */
const MAX_BODY_BYTES = 32_768;

/** The beginning of what was sent, as text. Blobs and files are not handed out; compressed bytes give no text that says anything. */
function bodyOf({ formData, raw, error }: WebRequest.OnBeforeRequestDetailsTypeRequestBodyType): RequestBody {
  if (formData !== undefined && formData !== null) {
    const fields: readonly [string, unknown][] = Object.entries(formData);
    const text = fields.map(([name, values]) => `${name}=${String(values)}`).join('\n');
    return { text: text.slice(0, MAX_BODY_BYTES), whole: text.length <= MAX_BODY_BYTES };
  }
  let left = MAX_BODY_BYTES;
  let whole = error === undefined && raw !== undefined;
  let text = '';
  for (const { bytes } of raw ?? []) {
    if (!(bytes instanceof ArrayBuffer) || bytes.byteLength > left) whole = false;
    if (!(bytes instanceof ArrayBuffer)) continue;
    text += new TextDecoder().decode(new Uint8Array(bytes, 0, Math.min(left, bytes.byteLength)));
    left -= Math.min(left, bytes.byteLength);
  }
  // What is no text has marks of replacement all over.
  return { text, whole: whole && !text.includes('\uFFFD') };
}

/** Requests by which scripts send: Firefox has a type of its own for beacons, which Chromium does not know. */
const sendingTypes = (): WebRequest.ResourceType[] => [
  'xmlhttprequest',
  'ping',
  ...(Object.values(Reflect.get(browser.webRequest, 'ResourceType') ?? {}).includes('beacon')
    ? (['beacon'] as const)
    : []),
];

/**
 * How the browsers tell that a request was stopped by an extension, an administrator or their own protection against tracking:
 * https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * https://searchfox.org/firefox-main/source/js/xpconnect/src/xpc.msg
 */
const BLOCKED: ReadonlySet<string> = new Set([
  'net::ERR_BLOCKED_BY_CLIENT',
  'net::ERR_BLOCKED_BY_ADMINISTRATOR',
  'NS_ERROR_ABORT',
  'NS_ERROR_TRACKING_URI',
  'NS_ERROR_SOCIALTRACKING_URI',
  'NS_ERROR_FINGERPRINTING_URI',
  'NS_ERROR_CRYPTOMINING_URI',
]);

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

  onRequestBody(listener) {
    browser.webRequest.onBeforeRequest.addListener(
      ({ requestId, requestBody }) => {
        if (requestBody !== undefined && requestBody !== null) listener(requestId, bodyOf(requestBody));
        return undefined;
      },
      { ...EVERY_URL, types: sendingTypes() },
      ['requestBody'],
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

  onBlocked(listener) {
    browser.webRequest.onErrorOccurred.addListener((details) => {
      if (BLOCKED.has(details.error)) listener(stepOf(details));
    }, EVERY_URL);
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
