import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import { failed, type Outcome, ok } from '../model/known';
import type { EventLog, History, OpenVisit, Selection, VisitRecord } from './event-log';
import { tell } from './listeners';
import { admit, citing, recordOf, rowAfter, selected, type VisitRow } from './visit-row';

/**
 * Memory that outlives the worker but never reaches the disk (`storage.session`). Chunks are only ever added, so a
 * worker killed between two writes finds all that was acknowledged.
 */
export interface SessionChunks {
  read(): Promise<readonly unknown[]>;
  /** False when the browser's quota for the session is used up. */
  add(chunk: unknown): Promise<boolean>;
  clear(): Promise<void>;
}

interface Chunk {
  readonly events: readonly LoggedEvent[];
  readonly declaration: Declaration | null;
  /** The visits that the declaration belongs to. */
  readonly citedBy: readonly VisitId[];
}

const chunkOf = (events: readonly LoggedEvent[]): Chunk => ({ events, declaration: null, citedBy: [] });

const isChunk = (chunk: unknown): chunk is Chunk =>
  typeof chunk === 'object' && chunk !== null && 'events' in chunk && Array.isArray(chunk.events);

/** The log of private windows: the same contract, nothing on disk. */
export class MemoryLog implements EventLog, History {
  readonly #chunks: SessionChunks | null;
  readonly #rows = new Map<VisitId, VisitRow>();
  readonly #declarations = new Map<string, Declaration>();
  /** While the worker lives: the session's quota is for what cannot be read again. */
  readonly #texts = new Map<string, string>();
  readonly #listeners: ((events: readonly LoggedEvent[]) => void)[] = [];
  #events: LoggedEvent[] = [];
  #lastSeq = 0;
  #loading: Promise<void> | null = null;
  /** What changes the log goes one after another, as transactions would. */
  #last: Promise<unknown> = Promise.resolve();
  #full = false;

  constructor(chunks: SessionChunks | null) {
    this.#chunks = chunks;
  }

  append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    return this.#inTurn(() => this.#appendNow(events));
  }

  #inTurn<T>(change: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const changed = this.#last
      .then(change)
      .catch(() => failed('write-failed', 'The memory for private windows cannot be read.'));
    this.#last = changed;
    return changed;
  }

  async #appendNow(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    await this.#load();
    const logged: LoggedEvent[] = [];
    for (const visit of new Set(events.map((event) => event.visit))) {
      const ofVisit = events.filter((event) => event.visit === visit);
      for (const event of admit(this.#rows.get(visit) ?? null, ofVisit).events) {
        this.#lastSeq += 1;
        logged.push({ ...event, seq: this.#lastSeq });
      }
    }
    if (logged.length === 0) return ok([]);
    this.#full = !(await this.#keep(chunkOf(logged)));
    if (this.#full) return failed('log-full', 'The memory the browser grants to private windows is used up.');
    this.#take(chunkOf(logged));
    tell(this.#listeners, logged);
    return ok(logged);
  }

  async ofVisit(visit: VisitId, after = 0): Promise<readonly LoggedEvent[]> {
    await this.#load();
    if (this.#rows.get(visit)?.marked !== null) return [];
    return this.#events.filter((event) => event.visit === visit && event.seq > after);
  }

  async openVisit(tab: number): Promise<OpenVisit | null> {
    await this.#load();
    const open = [...this.#rows.values()].filter((row) => row.openTab === tab && row.marked === null).at(-1);
    return open === undefined ? null : recordOf(open);
  }

  async visits(site?: string): Promise<readonly VisitRecord[]> {
    await this.#load();
    return [...this.#rows.values()]
      .filter((row) => row.marked === null && (site === undefined || row.site === site))
      .map(recordOf);
  }

  putDeclaration(declaration: Declaration, visit: VisitId, text: string | null): Promise<Outcome<null>> {
    return this.#inTurn(async () => {
      await this.#load();
      const chunk = { events: [], declaration, citedBy: [visit] };
      if (!(await this.#keep(chunk))) return failed('log-full', 'The memory for private windows is used up.');
      if (text !== null) this.#texts.set(declaration.source.sha256, text);
      this.#take(chunk);
      return ok(null);
    });
  }

  async declaration(sha256: string): Promise<Declaration | null> {
    await this.#load();
    return this.#declarations.get(sha256) ?? null;
  }

  async documentText(sha256: string): Promise<string | null> {
    return this.#texts.get(sha256) ?? null;
  }

  onAppended(listener: (events: readonly LoggedEvent[]) => void): void {
    this.#listeners.push(listener);
  }

  /** What is forgotten here is gone at once: to give it back later it would have to be kept. */
  mark(selection: Selection): Promise<Outcome<number>> {
    return this.#inTurn(() => this.#forget(selection));
  }

  async #forget(selection: Selection): Promise<Outcome<number>> {
    await this.#load();
    const gone = new Set(selected([...this.#rows.values()], selection).map(({ visit }) => visit));
    if (gone.size === 0) return ok(0);
    for (const visit of gone) this.#rows.delete(visit);
    this.#events = this.#events.filter((event) => !gone.has(event.visit));
    const cited = new Set([...this.#rows.values()].flatMap((row) => row.declarations));
    for (const sha256 of [...this.#declarations.keys()])
      if (!cited.has(sha256)) {
        this.#declarations.delete(sha256);
        this.#texts.delete(sha256);
      }
    await this.#chunks?.clear();
    await this.#keep(chunkOf(this.#events));
    for (const [sha256, declaration] of this.#declarations) {
      const rows = [...this.#rows.values()].filter((row) => row.declarations.includes(sha256));
      await this.#keep({ events: [], declaration, citedBy: rows.map(({ visit }) => visit) });
    }
    return ok(gone.size);
  }

  async restore(): Promise<Outcome<number>> {
    return ok(0);
  }

  async purge(): Promise<Outcome<number>> {
    return ok(0);
  }

  async openVisits(): Promise<readonly VisitRecord[]> {
    await this.#load();
    return [...this.#rows.values()].filter((row) => row.openTab !== undefined).map(recordOf);
  }

  failing(): string | null {
    return this.#full ? 'The memory for private windows is used up.' : null;
  }

  async forgetPrivate(): Promise<void> {
    await this.reset();
  }

  async usage(): Promise<{ readonly events: number; readonly failing: string | null }> {
    await this.#load();
    return {
      events: this.#events.length,
      failing: this.failing(),
    };
  }

  async reset(): Promise<Outcome<null>> {
    this.#rows.clear();
    this.#declarations.clear();
    this.#texts.clear();
    this.#events = [];
    this.#full = false;
    await this.#chunks?.clear();
    return ok(null);
  }

  #keep(chunk: Chunk): Promise<boolean> {
    return this.#chunks?.add(chunk) ?? Promise.resolve(true);
  }

  #take(chunk: Chunk): void {
    for (const event of chunk.events) {
      this.#events.push(event);
      this.#lastSeq = Math.max(this.#lastSeq, event.seq);
      const row = rowAfter(this.#rows.get(event.visit) ?? null, event);
      if (row !== null) this.#rows.set(event.visit, row);
    }
    if (chunk.declaration === null) return;
    const { sha256 } = chunk.declaration.source;
    this.#declarations.set(sha256, chunk.declaration);
    for (const visit of chunk.citedBy) {
      const row = this.#rows.get(visit);
      if (row !== undefined) this.#rows.set(visit, citing(row, sha256));
    }
  }

  #load(): Promise<void> {
    this.#loading ??= (async () => {
      for (const chunk of (await this.#chunks?.read()) ?? []) if (isChunk(chunk)) this.#take(chunk);
    })().catch((error: unknown) => {
      // Read again next time: one failure must not close the log for good.
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }
}
