import type { EventLog, World } from '../../host/ports';
import type { NewEvent, VisitId, WatchGap } from '../../model/event';
import { isPrivateVisit } from '../../store/event-log';

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

  readonly #watchers: World['watchers'];

  constructor(world: Pick<World, 'log' | 'now' | 'watchers'>) {
    this.#log = world.log;
    this.#now = world.now;
    this.#watchers = world.watchers;
  }

  /** Resolves once the events are committed, or given up. What comes shortly after shares the transaction. */
  record(events: readonly NewEvent[]): Promise<boolean> {
    return new Promise((done) => {
      this.#waiting.push({ events, done });
      this.#timer ??= setTimeout(() => this.#start(), this.#watchers.any() ? 0 : GATHER_MILLISECONDS);
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

  /** Never throws: the next batch waits for this one. */
  async #write(batches: readonly Batch[]): Promise<void> {
    const events = batches.flatMap((batch) => batch.events);
    let isKept = false;
    try {
      // Private visits have a log of their own: what one of the two refuses, the other has kept already.
      const hidden = await this.#append(events.filter((event) => isPrivateVisit(event.visit)));
      const rest = await this.#append(events.filter((event) => !isPrivateVisit(event.visit)));
      isKept = hidden && rest;
    } catch (error) {
      console.error(error);
    }
    for (const batch of batches) batch.done(isKept);
  }

  async #append(events: readonly NewEvent[]): Promise<boolean> {
    if (events.length === 0) return true;
    const visits = new Set(events.map((event) => event.visit));
    const due = [...this.#gaps].filter(([visit]) => visits.has(visit));
    const gaps = due.map(
      ([visit, reason]): NewEvent => ({ kind: 'watch-gap', visit, reason, at: this.#now(), notBefore: null }),
    );
    const first = await this.#log.append([...gaps, ...events]);
    const outcome = first.ok ? first : await this.#log.append([...gaps, ...events]);
    if (outcome.ok) {
      for (const [visit] of due) this.#gaps.delete(visit);
      return true;
    }
    return this.#appendHalves(events, outcome.code === 'log-full' ? 'log-full' : 'write-failed');
  }

  /**
   * One event that the database refuses must not take the others with it: halves are tried apart, down to the one. Where
   * both halves are refused it is the database that fails, and all is given up.
   */
  async #appendHalves(events: readonly NewEvent[], reason: 'log-full' | 'write-failed'): Promise<boolean> {
    const middle = events.length >> 1;
    const halves = [events.slice(0, middle), events.slice(middle)].filter((half) => half.length > 0);
    const kept: boolean[] = [];
    if (reason === 'write-failed' && halves.length > 1) {
      for (const half of halves) kept.push((await this.#log.append(half)).ok);
    }
    const isHopeless = !kept.includes(true);
    for (const [index, half] of halves.entries()) {
      if (kept[index] === true) continue;
      if (isHopeless || half.length === 1) for (const event of half) this.#gaps.set(event.visit, reason);
      else await this.#appendHalves(half, reason);
    }
    return false;
  }
}
