import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import { failed, type Outcome, ok } from '../model/known';
import type { EpochMilliseconds } from '../model/time';
import type { EventLog, History, OpenVisit, Selection, VisitRecord } from './event-log';
import { tell } from './listeners';
import { isSelected, recordOf, rowAfter, type VisitRow } from './visit-row';

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
}

const isChunk = (chunk: unknown): chunk is Chunk =>
  typeof chunk === 'object' && chunk !== null && 'events' in chunk && Array.isArray(chunk.events);

/** The log of private windows: the same contract, nothing on disk. */
export class MemoryLog implements EventLog, History {
  readonly #chunks: SessionChunks | null;
  readonly #rows = new Map<VisitId, VisitRow>();
  readonly #declarations = new Map<string, Declaration>();
  readonly #listeners: ((events: readonly LoggedEvent[]) => void)[] = [];
  #events: LoggedEvent[] = [];
  #lastSeq = 0;
  #loading: Promise<void> | null = null;
  /** Appends go one after another, as transactions would. */
  #last: Promise<unknown> = Promise.resolve();
  #full = false;

  constructor(chunks: SessionChunks | null) {
    this.#chunks = chunks;
  }

  append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    const appended = this.#last
      .then(() => this.#appendNow(events))
      .catch(() => failed('write-failed', 'The memory for private windows cannot be read.'));
    this.#last = appended;
    return appended;
  }

  async #appendNow(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    await this.#load();
    const logged: LoggedEvent[] = [];
    const rows = new Map<VisitId, VisitRow>();
    for (const event of events) {
      const row = rowAfter(rows.get(event.visit) ?? this.#rows.get(event.visit) ?? null, event);
      if (row === null || row.marked !== null) continue;
      rows.set(event.visit, row);
      this.#lastSeq += 1;
      logged.push({ ...event, seq: this.#lastSeq });
    }
    if (logged.length === 0) return ok([]);
    this.#full = !(await this.#keep({ events: logged, declaration: null }));
    if (this.#full) return failed('log-full', 'The memory the browser grants to private windows is used up.');
    this.#take({ events: logged, declaration: null });
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

  async putDeclaration(declaration: Declaration): Promise<Outcome<null>> {
    await this.#load();
    const chunk = { events: [], declaration };
    if (!(await this.#keep(chunk))) return failed('log-full', 'The memory for private windows is used up.');
    this.#take(chunk);
    return ok(null);
  }

  async declaration(sha256: string): Promise<Declaration | null> {
    await this.#load();
    return this.#declarations.get(sha256) ?? null;
  }

  onAppended(listener: (events: readonly LoggedEvent[]) => void): void {
    this.#listeners.push(listener);
  }

  async mark(selection: Selection, token: string, at: EpochMilliseconds): Promise<Outcome<number>> {
    return this.#changeRows(
      (row) => isSelected(row, selection),
      (row) => ({ ...row, marked: { token, at } }),
    );
  }

  async restore(token: string): Promise<Outcome<number>> {
    return this.#changeRows(
      (row) => row.marked?.token === token,
      (row) => ({ ...row, marked: null }),
    );
  }

  async purge(markedBefore: EpochMilliseconds): Promise<Outcome<number>> {
    await this.#load();
    const due = [...this.#rows.values()].filter(
      (row) => row.marked !== null && row.marked.at <= markedBefore,
    );
    if (due.length === 0) return ok(0);
    const gone = new Set(due.map((row) => row.visit));
    for (const visit of gone) this.#rows.delete(visit);
    this.#events = this.#events.filter((event) => !gone.has(event.visit));
    const declarations = [...this.#declarations.values()];
    await this.#chunks?.clear();
    await this.#keep({ events: this.#events, declaration: null });
    for (const declaration of declarations) await this.#keep({ events: [], declaration });
    return ok(due.length);
  }

  async usage(): Promise<{ readonly events: number; readonly failing: string | null }> {
    await this.#load();
    return {
      events: this.#events.length,
      failing: this.#full ? 'The memory for private windows is used up.' : null,
    };
  }

  async reset(): Promise<Outcome<null>> {
    this.#rows.clear();
    this.#declarations.clear();
    this.#events = [];
    this.#full = false;
    await this.#chunks?.clear();
    return ok(null);
  }

  async #changeRows(
    chosen: (row: VisitRow) => boolean,
    change: (row: VisitRow) => VisitRow,
  ): Promise<Outcome<number>> {
    await this.#load();
    const rows = [...this.#rows.values()].filter(chosen);
    for (const row of rows) this.#rows.set(row.visit, change(row));
    return ok(rows.length);
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
    if (chunk.declaration !== null)
      this.#declarations.set(chunk.declaration.source.sha256, chunk.declaration);
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
