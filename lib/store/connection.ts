import { deleteDB, openDB } from 'idb';
import { failed, type Outcome, ok } from '../model/known';
import { type Database, MIGRATIONS, type Schema, VERSION } from './schema';

/** Why the database refused, in a person's words. The code is what the caller tells apart. */
function refusal(error: unknown): { readonly ok: false; readonly code: string; readonly message: string } {
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'Error';
  switch (name) {
    case 'QuotaExceededError':
      return failed('log-full', 'The disk space the browser grants is used up.');
    case 'VersionError':
      return failed('write-failed', 'The history was written by a newer version of the extension.');
    case 'InvalidStateError':
    case 'SecurityError':
      return failed('write-failed', 'The browser does not allow the extension to keep a database.');
    default:
      return failed('write-failed', `The history cannot be opened or written (${name}).`);
  }
}

/**
 * One connection, opened when first needed and again after it was lost. A database that cannot be opened is left
 * alone: it may hold evidence that a later attempt, or another version, can read.
 */
export class Connection {
  readonly #name: string;
  readonly #version: number;
  #opening: Promise<Database> | null = null;
  #failing: string | null = null;

  constructor(name: string, version: number = VERSION) {
    this.#name = name;
    this.#version = version;
  }

  /** Why the last piece of work failed; null when it went well. */
  get failing(): string | null {
    return this.#failing;
  }

  /** Does work on the database. A refused one resolves as `log-full` or `write-failed`. */
  async run<T>(work: (database: Database) => Promise<T>): Promise<Outcome<T>> {
    try {
      const value = await work(await this.#open());
      this.#failing = null;
      return ok(value);
    } catch (error) {
      const outcome = refusal(error);
      this.#failing = outcome.message;
      await this.#drop();
      return outcome;
    }
  }

  async reset(): Promise<Outcome<null>> {
    await this.#drop();
    try {
      await deleteDB(this.#name);
      this.#failing = null;
      return ok(null);
    } catch (error) {
      return refusal(error);
    }
  }

  #open(): Promise<Database> {
    this.#opening ??= openDB<Schema>(this.#name, this.#version, {
      upgrade: (database, from, _to, transaction) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database, transaction);
      },
      // Another context wants to upgrade or delete: let it, and open again when next needed.
      blocking: () => void this.#drop(),
      terminated: () => {
        this.#opening = null;
      },
    });
    return this.#opening;
  }

  async #drop(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    await opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }
}
