import browser from 'webextension-polyfill';
import { failed, type Outcome, ok } from '../model/known';
import { knock } from '../page/consent/door';
import { firstStanding } from '../page/consent/globals';
import type { Pages } from './ports';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a function that stands by itself in the page's world of a frame. */
async function inPageWorld<Arguments extends unknown[]>(
  tab: number,
  frame: number,
  func: (...given: Arguments) => unknown,
  args: Arguments,
): Promise<Outcome<unknown>> {
  try {
    const target = { tabId: tab, frameIds: [frame] };
    const [ran] = await browser.scripting.executeScript({
      target,
      func,
      args,
      world: 'MAIN',
      injectImmediately: true,
    });
    const answer: unknown = ran?.result;
    return ok(answer);
  } catch (error) {
    return failed('page-unreachable', reason(error));
  }
}

/** The pages open in tabs, but for their messages (`messages.ts`). */
export const browserPages: Omit<Pages, 'onMessage'> = {
  async run(tab, frame, file, world) {
    try {
      const [ran] = await browser.scripting.executeScript({
        target: frame === null ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] },
        files: [file],
        world,
        // Else the browser waits until the page has come to rest.
        injectImmediately: true,
      });
      const given: unknown = ran?.result;
      return ok(given);
    } catch (error) {
      return failed('page-unreachable', reason(error));
    }
  },

  knock: (tab, frame, door, question) => inPageWorld(tab, frame, knock, [door, question]),

  firstStanding: (tab, frame, globals) => inPageWorld(tab, frame, firstStanding, [globals]),

  async ask(tab, frame, message) {
    try {
      const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: frame });
      return ok(answer);
    } catch (error) {
      return failed('page-unreachable', reason(error));
    }
  },

  async frames(tab) {
    try {
      const frames = await browser.webNavigation.getAllFrames({ tabId: tab });
      return (frames ?? []).map(({ frameId, url }) => ({ id: frameId, url }));
    } catch {
      return [];
    }
  },
};
