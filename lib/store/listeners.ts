import type { LoggedEvent } from '../model/event';

/** Tells every listener of a commit. One that throws is a bug to be shown; the log and the others go on. */
export function tell(
  listeners: readonly ((events: readonly LoggedEvent[]) => void)[],
  events: readonly LoggedEvent[],
): void {
  for (const listener of listeners) {
    try {
      listener(events);
    } catch (error) {
      console.error(error);
    }
  }
}
