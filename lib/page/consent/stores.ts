import { isRecord } from '../../consent/cmp/reach';
import type { Answering, ReadBack, StoredEntry } from '../../consent/read-back';
import type { ConsentByCategory } from '../../model/category';
import { report } from './runtime';
import { readCategories } from './worker-words';

/**
 * What a page keeps is gathered here and understood by the worker: decoding the records of every platform would be a
 * fifth of what comes into a page.
 */

/** What a page keeps, by medium and name, in memory and only while an answer is being given. */
export type Stored = readonly StoredEntry[];

/** Names and bytes beyond which nothing is read: a page may keep anything. */
const ENTRY_LIMIT = 500;
const VALUE_LIMIT = 8_192;
/** Words of the dialog in one message to the worker. */
const LEGEND_LIMIT = 200;
/** Entries of one message to the worker. */
const SENT_LIMIT = 100;

function area(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    return null; // A sandboxed frame or blocked site data.
  }
}

function cookies(): readonly (readonly [string, string])[] {
  try {
    return document.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  } catch {
    return [];
  }
}

/** What a record of consent may be called: wider than the worker's own list of names, which decides. */
const MAYBE =
  /consent|gdpr|rgpd|dsgvo|lgpd|cook|cc|cmp|tarteau|klaro|orejime|axeptio|didomi|optanon|_iub|privacy|einwill|samty|zgod|evast|policy|track|accept|allow|choi|wahl/i;

export function readStores(): Stored {
  const stored: StoredEntry[] = cookies()
    .slice(0, ENTRY_LIMIT)
    .map(([name, value]) => ({ medium: 'cookie', name, value: value.slice(0, VALUE_LIMIT) }));
  for (const medium of ['localStorage', 'sessionStorage'] as const) {
    const storage = area(medium);
    if (storage === null) continue;
    for (let index = 0; index < Math.min(storage.length, ENTRY_LIMIT); index += 1) {
      const name = storage.key(index);
      if (name === null) continue;
      stored.push({ medium, name, value: (storage.getItem(name) ?? '').slice(0, VALUE_LIMIT) });
    }
  }
  return stored.filter(({ name }) => name.length <= 200);
}

/** What was written since. */
export function changedSince(before: Stored): Stored {
  const known = new Set(before.map((entry) => JSON.stringify(entry)));
  return readStores().filter((entry) => !known.has(JSON.stringify(entry)));
}

/** What was written, decoded; nothing where the worker does not answer. */
export async function readBack(changed: Stored, { offered, asked, legend }: Answering): Promise<ReadBack> {
  if (changed.length === 0) return { categories: {}, name: null, wrote: false };
  const reply = await report({
    kind: 'read-back',
    entries: changed.slice(0, SENT_LIMIT),
    offered,
    asked,
    legend: legend.slice(0, LEGEND_LIMIT),
  });
  if (!isRecord(reply)) return { categories: {}, name: null, wrote: false };
  return {
    categories: readCategories(reply.categories),
    name: typeof reply.name === 'string' ? reply.name : null,
    wrote: reply.wrote === true,
  };
}

/** What the page's records say now, whatever their names: only those that tell purposes apart. */
export const standingStores = async (): Promise<ConsentByCategory> =>
  readCategories(await report({ kind: 'standing', entries: readStores().slice(0, SENT_LIMIT) }));

/** Records of consent that the page keeps now; those `declared` by the policy whatever their name. */
export const consentStores = (declared: readonly string[]): Stored =>
  readStores()
    .filter(({ name }) => declared.includes(name) || MAYBE.test(name))
    .slice(0, SENT_LIMIT);
