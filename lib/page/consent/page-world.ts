import { PLATFORMS } from '../../consent/cmp/platforms';
import { isRecord, reach } from '../../consent/cmp/reach';
import { readSignals } from '../../consent/signals';
import type { DoorName } from '../../protocol/door';
import { openDoor } from './door';

/** The first platform whose interface stands in the page; null where none does (yet). */
function platformHere(): string | null {
  const here = Object.entries(PLATFORMS).find(([, paths]) =>
    paths.every((path) => (reach(window, path) ?? null) !== null),
  );
  return here?.[0] ?? null;
}

/**
 * The part in the page's world that every page with a dialog or a record gets: it names the platform, and reads the
 * standard signals. The adapter of the platform is a script of its own (`serve-adapter.ts`).
 */
export const enterPageWorld = (): DoorName | null =>
  openDoor(async (question) => {
    if (!isRecord(question)) return null;
    if (question.do === 'signals')
      return {
        signals: await readSignals(window, (run, milliseconds) => void setTimeout(run, milliseconds)),
      };
    return question.do === 'platform' ? { platform: platformHere() } : null;
  });
