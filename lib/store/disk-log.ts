import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import { type Outcome, ok } from '../model/known';
import type { EpochMilliseconds } from '../model/time';
import { Connection } from './connection';
import type { EventLog, History, OpenVisit, Selection, VisitRecord } from './event-log';
import { isLogged, type StoredEvent } from './schema';
import { isSelected, recordOf, rowAfter, type VisitRow } from './visit-row';

const ofVisitRange = (visit: VisitId, after: number): IDBKeyRange =>
  IDBKeyRange.bound([visit, after], [visit, Number.POSITIVE_INFINITY], true, true);

/** The log in IndexedDB. */
export class DiskLog implements EventLog, History {
  readonly #connection: Connection;
  readonly #listeners: ((events: readonly LoggedEvent[]) => void)[] = [];

  constructor(name: string) {
    this.#connection = new Connection(name);
  }

  async append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    if (events.length === 0) return ok([]);
    const outcome = await this.#connection.run(async (database) => {
      const transaction = database.transaction(['events', 'visits'], 'readwrite');
      const log = transaction.objectStore('events');
      const visits = transaction.objectStore('visits');
      const rows = new Map<VisitId, VisitRow | null>();
      const logged: LoggedEvent[] = [];
      for (const event of events) {
        if (!rows.has(event.visit)) rows.set(event.visit, (await visits.get(event.visit)) ?? null);
        const row = rowAfter(rows.get(event.visit) ?? null, event);
        if (row === null || row.marked !== null) continue;
        rows.set(event.visit, row);
        const seq = await log.add({ ...event });
        logged.push({ ...event, seq });
      }
      for (const row of rows.values()) if (row !== null) await visits.put(row);
      await transaction.done;
      return logged;
    });
    if (outcome.ok && outcome.value.length > 0) {
      for (const listener of this.#listeners) listener(outcome.value);
    }
    return outcome;
  }

  async ofVisit(visit: VisitId, after = 0): Promise<readonly LoggedEvent[]> {
    const outcome = await this.#connection.run(async (database) => {
      const row = await database.get('visits', visit);
      if (row === undefined || row.marked !== null) return [];
      return database.getAllFromIndex('events', 'by-visit', ofVisitRange(visit, after));
    });
    return outcome.ok ? outcome.value.filter((event: StoredEvent) => isLogged(event)) : [];
  }

  async openVisit(tab: number): Promise<OpenVisit | null> {
    const outcome = await this.#connection.run((database) =>
      database.getAllFromIndex('visits', 'by-open-tab', tab),
    );
    if (!outcome.ok) return null;
    const open = outcome.value.filter((row) => row.marked === null);
    const latest = open.sort((a, b) => a.startedAt - b.startedAt).at(-1);
    return latest === undefined ? null : recordOf(latest);
  }

  async visits(site?: string): Promise<readonly VisitRecord[]> {
    const outcome = await this.#connection.run((database) =>
      site === undefined ? database.getAll('visits') : database.getAllFromIndex('visits', 'by-site', site),
    );
    return outcome.ok
      ? outcome.value
          .filter((row) => row.marked === null)
          .map(recordOf)
          .sort((a, b) => a.startedAt - b.startedAt)
      : [];
  }

  async putDeclaration(declaration: Declaration): Promise<Outcome<null>> {
    const { sha256 } = declaration.source;
    return this.#connection.run(async (database) => {
      await database.put('declarations', { sha256, declaration });
      return null;
    });
  }

  async declaration(sha256: string): Promise<Declaration | null> {
    const outcome = await this.#connection.run((database) => database.get('declarations', sha256));
    return outcome.ok ? (outcome.value?.declaration ?? null) : null;
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
    return this.#connection.run(async (database) => {
      const transaction = database.transaction(['events', 'visits', 'declarations'], 'readwrite');
      const visits = transaction.objectStore('visits');
      const events = transaction.objectStore('events');
      const due = (await visits.getAll()).filter(
        (row) => row.marked !== null && row.marked.at <= markedBefore,
      );
      for (const row of due) {
        for (const seq of await events.index('by-visit').getAllKeys(ofVisitRange(row.visit, 0))) {
          await events.delete(seq);
        }
        await visits.delete(row.visit);
      }
      if (due.length > 0) {
        const cited = new Set<string>();
        for await (const { value } of events.iterate()) {
          if (value.kind === 'declaration-read') cited.add(value.sha256);
        }
        const declarations = transaction.objectStore('declarations');
        for (const sha256 of await declarations.getAllKeys()) {
          if (!cited.has(sha256)) await declarations.delete(sha256);
        }
      }
      await transaction.done;
      return due.length;
    });
  }

  async usage(): Promise<{ readonly events: number; readonly failing: string | null }> {
    const outcome = await this.#connection.run((database) => database.count('events'));
    return { events: outcome.ok ? outcome.value : 0, failing: this.#connection.failing };
  }

  async reset(): Promise<Outcome<null>> {
    return this.#connection.reset();
  }

  async #changeRows(
    chosen: (row: VisitRow) => boolean,
    change: (row: VisitRow) => VisitRow,
  ): Promise<Outcome<number>> {
    return this.#connection.run(async (database) => {
      const transaction = database.transaction('visits', 'readwrite');
      const rows = (await transaction.store.getAll()).filter(chosen);
      for (const row of rows) await transaction.store.put(change(row));
      await transaction.done;
      return rows.length;
    });
  }
}
