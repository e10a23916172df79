import type { LoggedEvent, VisitId } from '../model/event';

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
    this.#visits.delete(visit);
    this.#visits.set(visit, [...events]);
    const [oldest] = this.#visits.keys();
    if (this.#visits.size > MAX_VISITS && oldest !== undefined) this.#visits.delete(oldest);
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
