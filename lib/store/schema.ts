import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Declaration } from '../model/declaration';
import type { LoggedEvent, VisitId } from '../model/event';
import type { VisitRow } from './visit-row';

/** Events of one visit that were committed together: one row, since a page that loads brings hundreds. */
export interface Batch {
  /** Sequence number of its first event; those that follow are numbered on without a hole. */
  readonly first: number;
  readonly visit: VisitId;
  readonly events: readonly LoggedEvent[];
}

export interface Schema extends DBSchema {
  batches: { key: number; value: Batch; indexes: { 'by-visit': [string, number] } };
  visits: {
    key: string;
    value: VisitRow;
    indexes: { 'by-open-tab': number; 'by-site': string; 'by-marked': number };
  };
  declarations: { key: string; value: { readonly sha256: string; readonly declaration: Declaration } };
  /** The words of a document as they were read; apart from its declaration, which is read far more often. */
  documents: { key: string; value: { readonly sha256: string; readonly text: string } };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Numbered migrations: the nth brings a database from version n to n + 1. A released one is never edited; a migration
 * that throws aborts the upgrade, leaves the database as it was, and no evidence is written meanwhile.
 */
export const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    const batches = database.createObjectStore('batches', { keyPath: 'first' });
    batches.createIndex('by-visit', ['visit', 'first']);
    const visits = database.createObjectStore('visits', { keyPath: 'visit' });
    visits.createIndex('by-open-tab', 'openTab');
    visits.createIndex('by-site', 'site');
    // Rows that are not marked have null there, which is no key: they are not in this index.
    visits.createIndex('by-marked', 'marked.at');
    database.createObjectStore('declarations', { keyPath: 'sha256' });
  },
  (database) => {
    database.createObjectStore('documents', { keyPath: 'sha256' });
  },
];

export const VERSION = MIGRATIONS.length;

const isSound = (event: LoggedEvent): boolean =>
  typeof event === 'object' &&
  event !== null &&
  typeof event.kind === 'string' &&
  typeof event.visit === 'string' &&
  typeof event.seq === 'number' &&
  typeof event.at === 'number';

/** The events of a row as it was read back. What a damaged disk made of one is replaced by a gap in its place. */
export function eventsOf(row: Batch): readonly LoggedEvent[] {
  if (!Array.isArray(row.events)) return [];
  return row.events.map((event: LoggedEvent, index) =>
    isSound(event)
      ? event
      : {
          kind: 'watch-gap',
          visit: row.visit,
          at: 0,
          notBefore: null,
          reason: 'write-failed',
          seq: row.first + index,
        },
  );
}
