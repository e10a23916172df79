import browser, { type WebRequest } from 'webextension-polyfill';
import { type Bring, type Step, stepwise } from './network';

/** The browser tells of the answer at about the time at which the answer is there. */
const TELLING_MILLISECONDS = 1000;
/** Requests of the extension itself belong to no tab. */
const OWN: WebRequest.RequestFilter = { urls: ['http://*/*', 'https://*/*'], tabId: -1 };

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

function locationOf({
  url,
  statusCode,
  responseHeaders,
}: WebRequest.OnHeadersReceivedDetailsType): string | null {
  if (statusCode < 300 || statusCode > 399) return null;
  const location = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : null;
}

/**
 * One request, and where its answer leads on to. `fetch` hides that of a redirect it was told not to follow; what the browser tells of
 * the extension's own requests has it.
 */
const step: Step = async (url, init) => {
  let told: (next: string | null) => void = () => {};
  const next = new Promise<string | null>((resolve) => {
    told = resolve;
  });
  const listener = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    const location = details.url === withoutFragment(url) ? locationOf(details) : null;
    if (location !== null) told(location);
  };
  browser.webRequest.onHeadersReceived.addListener(listener, OWN, ['responseHeaders']);
  let patience: ReturnType<typeof setTimeout> | undefined;
  try {
    const response = await fetch(url, { ...init, redirect: 'manual' });
    if (response.type !== 'opaqueredirect') return { response, next: null };
    patience = setTimeout(() => told(null), TELLING_MILLISECONDS);
    return { response, next: await next };
  } finally {
    clearTimeout(patience);
    browser.webRequest.onHeadersReceived.removeListener(listener);
  }
};

/** Follows redirects one by one, asking the browser where each leads. */
export const bringStepwise: Bring = stepwise(step);
