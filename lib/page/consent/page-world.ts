import { CMP_ADAPTERS } from '../../consent/cmp';
import type { CmpAdapter, CmpState } from '../../consent/cmp/adapter';
import { isRecord } from '../../consent/cmp/reach';
import { OPTIONAL_CATEGORIES, type Preference } from '../../model/category';

/** The events on the document over which the isolated script and this one speak. Page scripts can see and forge them:
 * the questions do nothing the page could not do itself, and the answers are hints that the page's storage confirms. */
export const QUESTION = 'cookie-witness-ask';
export const ANSWER = 'cookie-witness-answer';

const READY_TRIES = 30;
const READY_MILLISECONDS = 100;

const later = (run: () => void, milliseconds: number): void => {
  setTimeout(run, milliseconds);
};
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => later(resolve, milliseconds));

const found = (): CmpAdapter | null => CMP_ADAPTERS.find((adapter) => adapter.detect(window)) ?? null;

async function stateOf(adapter: CmpAdapter): Promise<CmpState | null> {
  return adapter.ready(window) ? await adapter.read(window, later) : null;
}

async function write(adapter: CmpAdapter, preference: Preference): Promise<unknown> {
  if (adapter.write === null) return { cmp: adapter.id, written: null, state: null };
  for (let tries = 0; tries < READY_TRIES && !adapter.ready(window); tries += 1) await wait(READY_MILLISECONDS);
  if (!adapter.ready(window)) return { cmp: adapter.id, written: null, state: null };
  const written = await adapter.write(window, preference, later);
  return { cmp: adapter.id, written, state: await stateOf(adapter) };
}

function preferenceOf(value: unknown): Preference | null {
  if (!isRecord(value)) return null;
  if (!OPTIONAL_CATEGORIES.every((category) => typeof value[category] === 'boolean')) return null;
  return {
    preferences: value.preferences === true,
    analytics: value.analytics === true,
    marketing: value.marketing === true,
  };
}

async function answer(question: unknown): Promise<unknown> {
  if (!isRecord(question)) return null;
  const adapter = found();
  if (adapter === null) return { cmp: null };
  if (question.do === 'read') return { cmp: adapter.id, writable: adapter.write !== null, state: await stateOf(adapter) };
  if (question.do === 'open') {
    adapter.open?.(window);
    return { cmp: adapter.id, opened: adapter.open !== null };
  }
  const preference = preferenceOf(question.preference);
  return question.do === 'write' && preference !== null ? write(adapter, preference) : null;
}

/** Answers the questions of the isolated script for as long as the page lives. */
export function servePageWorld(): void {
  document.addEventListener(QUESTION, (event) => {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    let asked: unknown;
    try {
      asked = JSON.parse(event.detail);
    } catch {
      return;
    }
    if (!isRecord(asked) || typeof asked.id !== 'string') return;
    const { id } = asked;
    void answer(asked)
      .catch(() => null)
      .then((body) => document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ id, body }) })));
  });
}
