import type { EventLog, World } from '../../host/ports';
import type { NewEvent, VisitId, WatchGap } from '../../model/event';

/** A page that loads is told of in hundreds of events; one transaction for each would be felt in the page. */
const GATHER_MILLISECONDS = 100;

interface Batch {
  readonly events: readonly NewEvent[];
  readonly done: (isKept: boolean) => void;
}

/**
 * The way into the log. Batches go in the order they came, one transaction for all that gathered in a tenth of a second
 * (a worker killed within it loses those, and its sweep finds what they left). What cannot be written is tried once more, then given up, and the visit is marked with a gap as soon as the log takes it.
 */
export class Recorder {
  readonly #log: EventLog;
  readonly #now: World['now'];
  readonly #gaps = new Map<VisitId, WatchGap['reason']>();
  #waiting: Batch[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(world: Pick<World, 'log' | 'now'>) {
    this.#log = world.log;
    this.#now = world.now;
  }

  /** Resolves once the events are committed, or given up. What comes shortly after shares the transaction. */
  record(events: readonly NewEvent[]): Promise<boolean> {
    return new Promise((done) => {
      this.#waiting.push({ events, done });
      this.#timer ??= setTimeout(() => this.#start(), GATHER_MILLISECONDS);
    });
  }

  /** Resolves once all that was recorded so far is committed or given up; does not wait for more to gather. */
  settled(): Promise<void> {
    this.#start();
    return this.#writing;
  }

  #start(): void {
    clearTimeout(this.#timer ?? undefined);
    this.#timer = null;
    const batches = this.#waiting;
    this.#waiting = [];
    if (batches.length > 0) this.#writing = this.#writing.then(() => this.#write(batches));
  }

  async #write(batches: readonly Batch[]): Promise<void> {
    const isKept = await this.#append(batches.flatMap((batch) => batch.events));
    for (const batch of batches) batch.done(isKept);
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
