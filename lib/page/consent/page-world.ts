import { CMP_ADAPTERS } from '../../consent/cmp';
import type { CmpAdapter, CmpDecision } from '../../consent/cmp/adapter';
import { isRecord, listOf } from '../../consent/cmp/reach';
import { readSignals } from '../../consent/signals';

/** The events on the document over which the isolated script and this one speak. Page scripts can see and forge them:
 * the questions do nothing the page could not do itself, and the answers are hints that the page's storage confirms. */
export const QUESTION = 'cookie-witness-ask';
export const ANSWER = 'cookie-witness-answer';

const SERVED = Symbol.for(ANSWER);

const READY_TRIES = 30;
const READY_MILLISECONDS = 100;

const later = (run: () => void, milliseconds: number): void => {
  setTimeout(run, milliseconds);
};
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => later(resolve, milliseconds));

const found = (): CmpAdapter | null => CMP_ADAPTERS.find((adapter) => adapter.detect(window)) ?? null;

async function describe(adapter: CmpAdapter): Promise<object> {
  const ready = adapter.ready(window);
  return {
    cmp: adapter.id,
    writable: adapter.write !== null,
    ready,
    answered: ready && adapter.answered(window),
    parts: ready ? await adapter.parts(window, later) : [],
  };
}

function decisionsOf(value: unknown): readonly CmpDecision[] {
  return listOf(value).flatMap((decision) =>
    isRecord(decision) && typeof decision.key === 'string' && typeof decision.grant === 'boolean'
      ? [{ key: decision.key, grant: decision.grant }]
      : [],
  );
}

async function answer(question: unknown): Promise<unknown> {
  if (!isRecord(question)) return null;
  if (question.do === 'signals') return { cmp: null, signals: await readSignals(window, later) };
  const adapter = found();
  if (adapter === null) return { cmp: null };
  switch (question.do) {
    case 'read':
      return describe(adapter);
    case 'settle':
      for (let tries = 0; tries < READY_TRIES && !adapter.ready(window); tries += 1)
        await wait(READY_MILLISECONDS);
      return describe(adapter);
    case 'open':
      adapter.open?.(window);
      return { ...(await describe(adapter)), opened: adapter.open !== null };
    case 'write': {
      if (adapter.write === null || !adapter.ready(window)) return describe(adapter);
      const steps = await adapter.write(window, decisionsOf(question.decisions), later);
      return { ...(await describe(adapter)), steps };
    }
    default:
      return null;
  }
}

/** Answers the questions of the isolated script for as long as the page lives. */
export function servePageWorld(): void {
  if (Reflect.has(document, SERVED)) return;
  Object.defineProperty(document, SERVED, { value: true });
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
      .then((body) =>
        document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ id, body }) })),
      );
  });
}
