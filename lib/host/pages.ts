import browser from 'webextension-polyfill';
import { failed, ok } from '../model/known';
import { knock } from '../page/consent/door';
import type { Pages } from './ports';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The pages open in tabs, but for their messages (`messages.ts`). */
export const browserPages: Omit<Pages, 'onMessage'> = {
  async run(tab, frame, file, world) {
    try {
      const [ran] = await browser.scripting.executeScript({
        target: frame === null ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] },
        files: [file],
        world,
      });
      const given: unknown = ran?.result;
      return ok(given);
    } catch (error) {
      return failed('page-unreachable', reason(error));
    }
  },

  async knock(tab, frame, door, question) {
    try {
      const [ran] = await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        func: knock,
        args: [door, question],
        world: 'MAIN',
      });
      const answer: unknown = ran?.result;
      return ok(answer);
    } catch (error) {
      return failed('page-unreachable', reason(error));
    }
  },

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
