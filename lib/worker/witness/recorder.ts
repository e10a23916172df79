import type { EventLog, World } from '../../host/ports';
import type { NewEvent, VisitId, WatchGap } from '../../model/event';

interface Batch {
  readonly events: readonly NewEvent[];
  readonly done: (isKept: boolean) => void;
}

/**
 * The way into the log. Batches go in the order they came, one transaction for all that gathered meanwhile. What cannot
 * be written is tried once more, then given up, and the visit is marked with a gap as soon as the log takes it.
 */
export class Recorder {
  readonly #log: EventLog;
  readonly #now: World['now'];
  readonly #gaps = new Map<VisitId, WatchGap['reason']>();
  #waiting: Batch[] = [];
  #isWriting = false;

  constructor(world: Pick<World, 'log' | 'now'>) {
    this.#log = world.log;
    this.#now = world.now;
  }

  /** Resolves once the events are committed, or given up. */
  record(events: readonly NewEvent[]): Promise<boolean> {
    return new Promise((done) => {
      this.#waiting.push({ events, done });
      if (!this.#isWriting) void this.#write();
    });
  }

  /** Resolves once all that was recorded so far is committed or given up. */
  async settled(): Promise<void> {
    await this.record([]);
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batches = this.#waiting;
      this.#waiting = [];
      const isKept = await this.#append(batches.flatMap((batch) => batch.events));
      for (const batch of batches) batch.done(isKept);
    }
    this.#isWriting = false;
  }

  async #append(events: readonly NewEvent[]): Promise<boolean> {
    if (events.length === 0) return true;
    const gaps = [...this.#gaps].map(
      ([visit, reason]): NewEvent => ({ kind: 'watch-gap', visit, reason, at: this.#now(), notBefore: null }),
    );
    const all = [...gaps, ...events];
    const first = await this.#log.append(all);
    const outcome = first.ok ? first : await this.#log.append(all);
    if (outcome.ok) {
      this.#gaps.clear();
      return true;
    }
    const reason = outcome.code === 'log-full' ? 'log-full' : 'write-failed';
    for (const event of events) this.#gaps.set(event.visit, reason);
    return false;
  }
}
