import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import { type Outcome, ok } from '../model/known';
import type { EpochMilliseconds } from '../model/time';
import { Connection } from './connection';
import type { EventLog, History, OpenVisit, Selection, VisitRecord } from './event-log';
import { tell } from './listeners';
import { Recent } from './recent';
import { eventsOf } from './schema';
import { admit, citing, recordOf, selected, type VisitRow } from './visit-row';

const ofVisitRange = (visit: VisitId): IDBKeyRange =>
  IDBKeyRange.bound([visit, 0], [visit, Number.POSITIVE_INFINITY]);

function byVisit(events: readonly NewEvent[]): ReadonlyMap<VisitId, readonly NewEvent[]> {
  const groups = new Map<VisitId, NewEvent[]>();
  for (const event of events) {
    const group = groups.get(event.visit);
    if (group === undefined) groups.set(event.visit, [event]);
    else group.push(event);
  }
  return groups;
}

/** The log in IndexedDB. */
export class DiskLog implements EventLog, History {
  readonly #connection: Connection;
  readonly #listeners: ((events: readonly LoggedEvent[]) => void)[] = [];

  readonly #recent = new Recent();

  constructor(name: string) {
    this.#connection = new Connection(name);
  }

  async append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    if (events.length === 0) return ok([]);
    const outcome = await this.#connection.run(async (database) => {
      const transaction = database.transaction(['batches', 'visits'], 'readwrite');
      const visits = transaction.objectStore('visits');
      const batches = transaction.objectStore('batches');
      const lastBatch = (await batches.openCursor(null, 'prev'))?.value;
      let seq = lastBatch === undefined ? 0 : lastBatch.first + lastBatch.events.length - 1;
      const logged: LoggedEvent[] = [];
      for (const [visit, ofVisit] of byVisit(events)) {
        const { row, events: admitted } = admit((await visits.get(visit)) ?? null, ofVisit);
        const first = seq + 1;
        const batch = admitted.map((event, index) => ({ ...event, seq: first + index }));
        seq += batch.length;
        if (row === null || batch.length === 0) continue;
        await Promise.all([batches.add({ first, visit, events: batch }), visits.put(row)]);
        logged.push(...batch);
      }
      await transaction.done;
      return logged;
    });
    if (outcome.ok && outcome.value.length > 0) {
      this.#recent.committed(outcome.value);
      tell(this.#listeners, outcome.value);
    }
    return outcome;
  }

  async ofVisit(visit: VisitId, after = 0): Promise<readonly LoggedEvent[]> {
    const events = this.#recent.of(visit) ?? (await this.#read(visit));
    const from = after === 0 ? 0 : events.findIndex((event) => event.seq > after);
    return from < 0 ? [] : events.slice(from);
  }

  async #read(visit: VisitId): Promise<readonly LoggedEvent[]> {
    const { commits } = this.#recent;
    const outcome = await this.#connection.run(async (database) => {
      const row = await database.get('visits', visit);
      if (row === undefined || row.marked !== null) return [];
      return database.getAllFromIndex('batches', 'by-visit', ofVisitRange(visit));
    });
    if (!outcome.ok) return [];
    const events = outcome.value.flatMap(eventsOf);
    if (events.length > 0 && this.#recent.commits === commits) this.#recent.keep(visit, events);
    return events;
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

  async putDeclaration(
    declaration: Declaration,
    visit: VisitId,
    text: string | null,
  ): Promise<Outcome<null>> {
    const { sha256 } = declaration.source;
    return this.#connection.run(async (database) => {
      const transaction = database.transaction(['declarations', 'documents', 'visits'], 'readwrite');
      const visits = transaction.objectStore('visits');
      const row = await visits.get(visit);
      // At once, not with the event that will cite it: a purge in between would take what nobody cites.
      if (row !== undefined) await visits.put(citing(row, sha256));
      await transaction.objectStore('declarations').put({ sha256, declaration });
      if (text !== null) await transaction.objectStore('documents').put({ sha256, text });
      await transaction.done;
      return null;
    });
  }

  async declaration(sha256: string): Promise<Declaration | null> {
    const outcome = await this.#connection.run((database) => database.get('declarations', sha256));
    return outcome.ok ? (outcome.value?.declaration ?? null) : null;
  }

  async documentText(sha256: string): Promise<string | null> {
    const outcome = await this.#connection.run((database) => database.get('documents', sha256));
    return outcome.ok ? (outcome.value?.text ?? null) : null;
  }

  onAppended(listener: (events: readonly LoggedEvent[]) => void): void {
    this.#listeners.push(listener);
  }

  async mark(selection: Selection, token: string, at: EpochMilliseconds): Promise<Outcome<number>> {
    this.#recent.clear();
    return this.#changeRows(
      (rows) => selected(rows, selection),
      (row) => ({ ...row, marked: { token, at } }),
    );
  }

  async restore(token: string): Promise<Outcome<number>> {
    return this.#changeRows(
      (rows) => rows.filter((row) => row.marked?.token === token),
      (row) => ({ ...row, marked: null }),
    );
  }

  async purge(markedBefore: EpochMilliseconds): Promise<Outcome<number>> {
    return this.#connection.run(async (database) => {
      const transaction = database.transaction(
        ['batches', 'visits', 'declarations', 'documents'],
        'readwrite',
      );
      const visits = transaction.objectStore('visits');
      const batches = transaction.objectStore('batches');
      const due = await visits.index('by-marked').getAll(IDBKeyRange.upperBound(markedBefore));
      for (const row of due) {
        for (const first of await batches.index('by-visit').getAllKeys(ofVisitRange(row.visit))) {
          await batches.delete(first);
        }
        await visits.delete(row.visit);
      }
      if (due.length > 0) {
        const cited = new Set((await visits.getAll()).flatMap((row) => row.declarations));
        for (const name of ['declarations', 'documents'] as const) {
          const store = transaction.objectStore(name);
          for (const sha256 of await store.getAllKeys()) if (!cited.has(sha256)) await store.delete(sha256);
        }
      }
      await transaction.done;
      return due.length;
    });
  }

  async openVisits(): Promise<readonly VisitRecord[]> {
    const outcome = await this.#connection.run((database) =>
      database.getAllFromIndex('visits', 'by-open-tab'),
    );
    return outcome.ok ? outcome.value.filter((row) => row.marked === null).map(recordOf) : [];
  }

  failing(): string | null {
    return this.#connection.failing;
  }

  async forgetPrivate(): Promise<void> {
    // None of them was ever here.
  }

  async usage(): Promise<{ readonly events: number; readonly failing: string | null }> {
    const outcome = await this.#connection.run((database) => database.getAll('visits'));
    const rows = outcome.ok ? outcome.value : [];
    return { events: rows.reduce((sum, row) => sum + row.events, 0), failing: this.#connection.failing };
  }

  async reset(): Promise<Outcome<null>> {
    this.#recent.clear();
    return this.#connection.reset();
  }

  async #changeRows(
    choose: (rows: readonly VisitRow[]) => readonly VisitRow[],
    change: (row: VisitRow) => VisitRow,
  ): Promise<Outcome<number>> {
    return this.#connection.run(async (database) => {
      const transaction = database.transaction('visits', 'readwrite');
      const rows = choose(await transaction.store.getAll());
      for (const row of rows) await transaction.store.put(change(row));
      await transaction.done;
      return rows.length;
    });
  }
}
