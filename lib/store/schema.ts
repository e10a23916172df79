import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Declaration } from '../model/declaration';
import type { LoggedEvent, NewEvent } from '../model/event';
import type { VisitRow } from './visit-row';

/** An event as it is handed to the database, which numbers it. */
export type StoredEvent = NewEvent & { seq?: number };

export interface Schema extends DBSchema {
  events: { key: number; value: StoredEvent; indexes: { 'by-visit': [string, number] } };
  visits: {
    key: string;
    value: VisitRow;
    indexes: { 'by-open-tab': number; 'by-site': string };
  };
  declarations: { key: string; value: { readonly sha256: string; readonly declaration: Declaration } };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/**
 * Numbered migrations: the nth brings a database from version n to n + 1. A released one is never edited; a migration
 * that throws aborts the upgrade, leaves the database as it was, and no evidence is written meanwhile.
 */
export const MIGRATIONS: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    const events = database.createObjectStore('events', { keyPath: 'seq', autoIncrement: true });
    events.createIndex('by-visit', ['visit', 'seq']);
    const visits = database.createObjectStore('visits', { keyPath: 'visit' });
    visits.createIndex('by-open-tab', 'openTab');
    visits.createIndex('by-site', 'site');
    database.createObjectStore('declarations', { keyPath: 'sha256' });
  },
];

export const VERSION = MIGRATIONS.length;

/** What was read back is an event if the database numbered it. */
export const isLogged = (event: StoredEvent): event is LoggedEvent =>
  typeof event.seq === 'number' && typeof event.kind === 'string' && typeof event.visit === 'string';
