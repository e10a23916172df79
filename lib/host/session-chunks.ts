import browser from 'webextension-polyfill';
import type { SessionChunks } from '../store/memory-log';

const PREFIX = 'private-';

/** Chunks in `storage.session`, one key each, in the order of their numbers. */
export function sessionChunks(): SessionChunks {
  let next: number | null = null;
  const keys = async (): Promise<Record<string, unknown>> => browser.storage.session.get();
  const numberOf = (key: string): number => Number(key.slice(PREFIX.length));
  return {
    async read() {
      const stored = Object.entries(await keys()).filter(([key]) => key.startsWith(PREFIX));
      stored.sort(([a], [b]) => numberOf(a) - numberOf(b));
      next = stored.reduce((highest, [key]) => Math.max(highest, numberOf(key) + 1), 0);
      return stored.map(([, chunk]) => chunk);
    },
    async add(chunk) {
      if (next === null) await this.read();
      const number = next ?? 0;
      next = number + 1;
      try {
        await browser.storage.session.set({ [`${PREFIX}${number}`]: chunk });
        return true;
      } catch {
        return false;
      }
    },
    async clear() {
      const stored = Object.keys(await keys()).filter((key) => key.startsWith(PREFIX));
      await browser.storage.session.remove(stored);
    },
  };
}
