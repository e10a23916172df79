import type { LoggedEvent, VisitId } from '../model/event';
import { keepLatest } from './latest';

const MAX_VISITS = 12;

/**
 * Events of the visits that are being written, as the log holds them: the worker alone writes, so what it committed need
 * not be read back. A cache; losing it costs one reading of the log.
 */
export class Recent {
  readonly #visits = new Map<VisitId, LoggedEvent[]>();
  /** Commits so far, by which a reading tells that one came in between. */
  commits = 0;

  of(visit: VisitId): readonly LoggedEvent[] | undefined {
    return this.#visits.get(visit);
  }

  /** Keeps a visit's events as read from the log, all of them. */
  keep(visit: VisitId, events: readonly LoggedEvent[]): void {
    keepLatest(this.#visits, visit, [...events], MAX_VISITS);
  }

  committed(events: readonly LoggedEvent[]): void {
    this.commits += 1;
    for (const event of events) {
      if (event.kind === 'visit-started') this.keep(event.visit, []);
      this.#visits.get(event.visit)?.push(event);
    }
  }

  clear(): void {
    this.commits += 1;
    this.#visits.clear();
  }
}
