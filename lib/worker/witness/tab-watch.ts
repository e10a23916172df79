import type { JarCookie, OpenVisit, World } from '../../host/ports';
import type { NewEvent } from '../../model/event';
import type { Ledger } from '../../model/ledger';
import type { EpochMilliseconds } from '../../model/time';
import type { KnownValues } from '../../observe/identifiers';
import { ledgerOf } from '../ledgers';
import type { Recorder } from './recorder';

/** A visit being watched, with what is only remembered while the worker lives; all of it can be found again or done without. */
export interface Watch {
  readonly visit: OpenVisit;
  readonly known: KnownValues;
  /** What the jar held before the visit; null after a restart of the worker. */
  readonly before: readonly JarCookie[] | null;
  /** When the visit's first page was there; frames of the page before it reported earlier than that. */
  readonly enteredAt: EpochMilliseconds;
  /** Address of the page that was entered last, without query; null after a restart of the worker. */
  shown: string | null;
  lastSweepAt: EpochMilliseconds | null;
  /** It was logged that requests were stopped. */
  isBlocked: boolean;
}

/** Something seen, to be written into whichever visit it turns out to belong to. */
export type Observation = (watch: Watch) => Promise<readonly NewEvent[]> | readonly NewEvent[];

/** A page on its way into the tab: requested, not yet there. What its responses do belongs to the visit it will open. */
export interface Arrival {
  readonly requestId: string;
  readonly at: EpochMilliseconds;
  /** The jar as it was then, of the store that the browser named, else the usual one. */
  readonly before: { readonly storeId: string; readonly cookies: Promise<readonly JarCookie[]> };
  /** Sites of its URLs so far, redirects included. */
  readonly sites: Set<string>;
  /** `name=value` of what its responses set so far, to tell them from what was there before. */
  readonly set: Set<string>;
  readonly observations: Observation[];
}

/** A page that is there while the request for it has not been told of yet. */
interface Awaited {
  readonly site: string;
  readonly at: EpochMilliseconds;
  readonly give: (arrival: Arrival | null) => void;
}

/** Requests and navigations come on different ways; on a busy machine Firefox tells of the request after the page (measured). */
const LATE_MILLISECONDS = 1000;

/** One tab: its visit, and a queue in which everything seen in it is taken in order. */
export class TabWatch {
  readonly id: number;
  arrival: Arrival | null = null;
  /** Pages prepared out of sight, by request; they arrive when the tab shows them, or never. */
  readonly prepared = new Map<string, Arrival>();
  lastSeenAt: EpochMilliseconds = 0;
  #awaited: Awaited | null = null;
  readonly #world: World;
  readonly #recorder: Recorder;
  #watch: Watch | null | undefined;
  /** The visit before: what its page sends while it is left comes after the next one has begun. */
  #former: Watch | null = null;
  #queue: Promise<unknown>;

  constructor(id: number, world: World, recorder: Recorder, ready: Promise<unknown>) {
    this.id = id;
    this.#world = world;
    this.#recorder = recorder;
    this.#queue = ready;
  }

  /** The visit as last known, without asking the log: for choosing between tabs, not for writing. */
  get visit(): OpenVisit | null {
    return this.#watch?.visit ?? null;
  }

  /** The visit of this tab, found in the log after a restart. */
  async current(): Promise<Watch | null> {
    if (this.#watch === undefined) {
      const visit = await this.#world.log.openVisit(this.id);
      this.#watch =
        visit === null
          ? null
          : {
              visit,
              known: new Map(),
              before: null,
              enteredAt: visit.startedAt,
              shown: null,
              lastSweepAt: null,
              isBlocked: false,
            };
    }
    return this.#watch;
  }

  /** The visit's ledger with all that was recorded so far. Within the queue. */
  async ledger(watch: Watch): Promise<Ledger> {
    await this.#recorder.settled();
    return ledgerOf(this.#world, watch.visit.visit);
  }

  /** The arrival of a page that is there already, told of late; null where none is told of in time. */
  lateArrival(site: string, at: EpochMilliseconds): Promise<Arrival | null> {
    this.#awaited?.give(null);
    return new Promise((resolve) => {
      const give = (arrival: Arrival | null): void => {
        if (this.#awaited?.give === give) this.#awaited = null;
        resolve(arrival);
      };
      this.#awaited = { site, at, give };
      setTimeout(() => give(null), LATE_MILLISECONDS);
    });
  }

  /** A request for a page was told of: where its page is there already, it has arrived. */
  requested(): void {
    const { arrival } = this;
    const awaited = this.#awaited;
    if (arrival === null || awaited === null) return;
    if (arrival.at > awaited.at || !arrival.sites.has(awaited.site)) return;
    this.arrival = null;
    awaited.give(arrival);
  }

  become(watch: Watch | null): void {
    if (this.#watch) this.#former = this.#watch;
    this.#watch = watch;
  }

  /** Does work in its turn. What throws is a bug; it is shown and must not stop the queue. */
  enqueue<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = this.#queue.then(work).catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    this.#queue = done;
    return done;
  }

  /** Takes an observation in its turn; the queue goes on while the log is written. `site`: of the page it was seen in. */
  observe(observation: Observation, site: string | null = null): void {
    void this.enqueue(() => this.take(observation, site));
  }

  /** Within the queue: the events go to the recorder, in the order of the queue. */
  async take(observation: Observation, site: string | null = null): Promise<void> {
    const watch = await this.of(site);
    if (watch === null) return;
    let events: readonly NewEvent[];
    try {
      events = await observation(watch);
    } catch (error) {
      // A bug in reading what a page made up must not pass for silence.
      console.error(error);
      const { visit } = watch.visit;
      events = [{ kind: 'watch-gap', visit, at: this.#world.now(), notBefore: null, reason: 'write-failed' }];
    }
    if (events.length > 0) void this.#recorder.record(events);
  }

  /** The visit of the page of that site: the one there is, or the one that was just left. Null: neither. */
  async of(site: string | null): Promise<Watch | null> {
    const watch = await this.current();
    if (site === null || watch?.visit.site === site) return watch;
    return this.#former?.visit.site === site ? this.#former : null;
  }
}
