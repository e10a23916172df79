import type { CmpAdapter, CmpDecision } from '../../consent/cmp/adapter';
import { isRecord, listOf } from '../../consent/cmp/reach';
import type { DoorName } from '../../protocol/door';
import { openDoor } from './door';

const READY_TRIES = 30;
const READY_MILLISECONDS = 100;

const later = (run: () => void, milliseconds: number): void => {
  setTimeout(run, milliseconds);
};
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => later(resolve, milliseconds));

async function describe(adapter: CmpAdapter): Promise<object> {
  const ready = await adapter.ready(window, later);
  return {
    cmp: adapter.id,
    writable: adapter.write !== null,
    ready,
    answered: ready && (await adapter.answered(window, later)),
    parts: ready ? await adapter.parts(window, later) : [],
  };
}

function decisionsOf(value: unknown): readonly CmpDecision[] {
  return listOf(value).flatMap((decision) =>
    isRecord(decision) && typeof decision.key === 'string' && typeof decision.grant === 'boolean'
      ? [{ key: decision.key, grant: decision.grant, required: decision.required === true }]
      : [],
  );
}

async function answer(adapter: CmpAdapter, question: unknown): Promise<unknown> {
  if (!isRecord(question)) return null;
  switch (question.do) {
    case 'read':
      return describe(adapter);
    case 'settle':
      for (let tries = 0; tries < READY_TRIES && !(await adapter.ready(window, later)); tries += 1)
        await wait(READY_MILLISECONDS);
      return describe(adapter);
    case 'open':
      adapter.open?.(window);
      return { ...(await describe(adapter)), opened: adapter.open !== null };
    case 'write': {
      if (adapter.write === null || !(await adapter.ready(window, later))) return describe(adapter);
      const steps = await adapter.write(window, decisionsOf(question.decisions), later);
      return { ...(await describe(adapter)), steps };
    }
    default:
      return null;
  }
}

/** Answers questions about one platform for as long as the page lives; the name of the door to ask at. */
export const serveAdapter = (adapter: CmpAdapter): DoorName | null =>
  openDoor((question) => answer(adapter, question));
