import { entriesOf, isRecord, listOf, reach } from '../../consent/cmp/reach';
import { readSignals } from '../../consent/signals';
import type { DoorName } from '../../protocol/door';
import { openDoor } from './door';

/** The first platform all of whose globals stand in the page; null where none does (yet). */
function platformHere(globals: unknown): string | null {
  const here = entriesOf(globals).find(([, paths]) =>
    listOf(paths).every((path) => typeof path === 'string' && (reach(window, path) ?? null) !== null),
  );
  return here?.[0] ?? null;
}

/**
 * The part in the page's world that every page with a dialog or a record gets: it reads the standard signals, and names
 * the platform by the table that the worker asks with. The adapter of the platform is a script of its own
 * (`serve-adapter.ts`).
 */
export const enterPageWorld = (): DoorName | null =>
  openDoor(async (question) => {
    if (!isRecord(question)) return null;
    if (question.do === 'signals')
      return {
        signals: await readSignals(window, (run, milliseconds) => void setTimeout(run, milliseconds)),
      };
    return question.do === 'platform' ? { platform: platformHere(question.globals) } : null;
  });
