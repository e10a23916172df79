import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent, VisitId } from '../model/event';
import { type Outcome, ok } from '../model/known';
import type { EpochMilliseconds } from '../model/time';
import {
  type EventLog,
  type History,
  isPrivateVisit,
  type OpenVisit,
  type Selection,
  type VisitRecord,
} from './event-log';

type Log = EventLog & History;

/** One log over two: private visits go to memory, all others to disk. */
export class SplitLog implements EventLog, History {
  readonly #disk: Log;
  readonly #memory: Log;

  constructor(disk: Log, memory: Log) {
    this.#disk = disk;
    this.#memory = memory;
  }

  async append(events: readonly NewEvent[]): Promise<Outcome<readonly LoggedEvent[]>> {
    const hidden = events.filter((event) => isPrivateVisit(event.visit));
    if (hidden.length === 0) return this.#disk.append(events);
    const rest = events.filter((event) => !isPrivateVisit(event.visit));
    const [kept, remembered] = await Promise.all([this.#disk.append(rest), this.#memory.append(hidden)]);
    if (!kept.ok) return kept;
    return remembered.ok ? ok([...kept.value, ...remembered.value]) : remembered;
  }

  ofVisit(visit: VisitId, after?: number): Promise<readonly LoggedEvent[]> {
    return this.#of(visit).ofVisit(visit, after);
  }

  async openVisit(tab: number): Promise<OpenVisit | null> {
    return (await this.#memory.openVisit(tab)) ?? this.#disk.openVisit(tab);
  }

  async visits(site?: string): Promise<readonly VisitRecord[]> {
    const [kept, remembered] = await Promise.all([this.#disk.visits(site), this.#memory.visits(site)]);
    return [...kept, ...remembered];
  }

  putDeclaration(declaration: Declaration, visit: VisitId, text: string | null): Promise<Outcome<null>> {
    return this.#of(visit).putDeclaration(declaration, visit, text);
  }

  async declaration(sha256: string): Promise<Declaration | null> {
    return (await this.#memory.declaration(sha256)) ?? this.#disk.declaration(sha256);
  }

  async documentText(sha256: string): Promise<string | null> {
    return (await this.#memory.documentText(sha256)) ?? this.#disk.documentText(sha256);
  }

  onAppended(listener: (events: readonly LoggedEvent[]) => void): void {
    this.#disk.onAppended(listener);
    this.#memory.onAppended(listener);
  }

  mark(selection: Selection, token: string, at: EpochMilliseconds): Promise<Outcome<number>> {
    return this.#sum((log) => log.mark(selection, token, at));
  }

  restore(token: string): Promise<Outcome<number>> {
    return this.#sum((log) => log.restore(token));
  }

  purge(markedBefore: EpochMilliseconds): Promise<Outcome<number>> {
    return this.#sum((log) => log.purge(markedBefore));
  }

  async openVisits(): Promise<readonly VisitRecord[]> {
    const [kept, remembered] = await Promise.all([this.#disk.openVisits(), this.#memory.openVisits()]);
    return [...kept, ...remembered];
  }

  failing(isPrivate: boolean): string | null {
    return (isPrivate ? this.#memory : this.#disk).failing(isPrivate);
  }

  forgetPrivate(): Promise<void> {
    return this.#memory.forgetPrivate();
  }

  async usage(): Promise<{ readonly events: number; readonly failing: string | null }> {
    const [kept, remembered] = await Promise.all([this.#disk.usage(), this.#memory.usage()]);
    return { events: kept.events + remembered.events, failing: kept.failing };
  }

  async reset(): Promise<Outcome<null>> {
    const remembered = await this.#memory.reset();
    const kept = await this.#disk.reset();
    return kept.ok ? remembered : kept;
  }

  #of(visit: VisitId): Log {
    return isPrivateVisit(visit) ? this.#memory : this.#disk;
  }

  async #sum(work: (log: Log) => Promise<Outcome<number>>): Promise<Outcome<number>> {
    const [kept, remembered] = await Promise.all([work(this.#disk), work(this.#memory)]);
    if (!kept.ok) return kept;
    return remembered.ok ? ok(kept.value + remembered.value) : remembered;
  }
}
