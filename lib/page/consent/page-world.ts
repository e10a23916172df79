import { isRecord } from '../../consent/cmp/reach';
import { readSignals } from '../../consent/signals';
import type { DoorName } from '../../protocol/door';
import { openDoor } from './door';

/**
 * The part in the page's world that every page with a dialog or a record gets: it reads the standard signals. The adapter of
 * the page's platform is a script of its own (`serve-adapter.ts`).
 */
export const enterPageWorld = (): DoorName | null =>
  openDoor(async (question) =>
    isRecord(question) && question.do === 'signals'
      ? { signals: await readSignals(window, (run, milliseconds) => void setTimeout(run, milliseconds)) }
      : null,
  );
