import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { failed } from '../../lib/model/known';
import type { Answered, Ask, Question } from '../../lib/protocol/messages';
import type { Engine, LaunchOptions, Tab, Witness } from './browser';
import { startChromium } from './chromium';
import type { BrowserName } from './find';
import { startFirefox } from './firefox';

export const ENGINES: Readonly<Record<BrowserName, Engine>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/** The page of the extension that questions are asked from: the one that shows nothing of a visit. */
const ASKING_PAGE = 'options.html';
const WAKING_MS = 20_000;

/** Starts a browser with a fresh profile and the extension, and waits until the extension answers. Throws when it does not. */
export async function launch(
  name: BrowserName,
  options: LaunchOptions & { readonly extension: string },
): Promise<Witness> {
  const started = await ENGINES[name](options);
  const { browser, origin } = started;
  const close = async (): Promise<void> => {
    await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
    await started.dispose();
  };
  try {
    if (origin === null) throw new Error('The extension has no address');
    const desk = await started.openExtensionPage(`${origin}/${ASKING_PAGE}`);
    const ask = <Q extends Question>(question: Q, asked: Ask<Q>) => askFrom(desk, question, asked);
    await awake(ask, browser);
    return {
      name,
      version: versionOf(name, await browser.version()),
      origin,
      browser,
      openTab: (container) => openTab(desk, () => visitorPage(browser, container)),
      openExtensionPage: (path) => started.openExtensionPage(`${origin}/${path}`),
      ask,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `Chrome/156.0.8078.79` and `firefox/153.7.0` to `chromium 156` and `firefox 153`. */
function versionOf(name: BrowserName, text: string): string {
  return `${name} ${/(\d+)/.exec(text)?.[1] ?? '?'}`;
}

/** What a page of an extension has in its global scope, as far as it is used here. Firefox offers `chrome` too. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(
      filter: object,
    ): Promise<readonly { readonly id?: number; readonly url?: string; readonly pendingUrl?: string }[]>;
  };
};

async function askFrom<Q extends Question>(desk: Page, question: Q, ask: Ask<Q>): Promise<Answered<Q>> {
  // As text: WebDriver BiDi leaves out an object that stands in an answer a second time.
  const text = await desk.evaluate(
    async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)) ?? 'null',
    { question, ask },
  );
  const answer: unknown = JSON.parse(text);
  return isOutcome<Q>(answer) ? answer : failed('no-answer', `The extension did not answer ${question}`);
}

/** The envelope is checked; what it holds is our own worker's, typed by the protocol. */
function isOutcome<Q extends Question>(answer: unknown): answer is Answered<Q> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'code' in answer && 'message' in answer;
}

/**
 * Tabs that are none of the extension's own: its first-run page may open at any moment. No function is named inside: what
 * runs this file may mark names by a helper that the page does not have.
 */
const tabIds = (desk: Page): Promise<readonly number[]> =>
  desk.evaluate(async () =>
    (await chrome.tabs.query({}))
      .filter(({ url, pendingUrl }) => !`${pendingUrl ?? url ?? ''}`.startsWith(location.origin))
      .flatMap(({ id }) => (id === undefined ? [] : [id])),
  );

/**
 * A page as a visitor has it: sites and vendors treat browsers without a window as robots, and hold back the very
 * requests that visitors are subjected to.
 */
async function visitorPage(browser: Browser, container?: BrowserContext): Promise<Page> {
  const page = await (container ?? browser).newPage();
  const userAgent = await browser.userAgent();
  if (userAgent.includes('Headless'))
    await page.setUserAgent({ userAgent: userAgent.replace('Headless', '') });
  return page;
}

async function openTab(desk: Page, newPage: () => Promise<Page>): Promise<Tab> {
  const before = new Set(await tabIds(desk));
  const page = await newPage();
  const id = (await tabIds(desk)).find((candidate) => !before.has(candidate));
  if (id === undefined) throw new Error('The browser opened no tab');
  return { id, page };
}

/** The worker answers only once its listeners stand. */
async function awake(
  ask: (question: 'settings/read', ask: null) => Promise<Answered<'settings/read'>>,
  browser: Browser,
): Promise<void> {
  const until = Date.now() + WAKING_MS;
  for (;;) {
    const answer = await ask('settings/read', null).catch((error: unknown) =>
      failed('no-answer', String(error)),
    );
    if (answer.ok) return;
    if (!browser.connected || Date.now() > until)
      throw new Error(`The extension did not start: ${answer.message}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
