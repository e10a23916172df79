import * as v from 'valibot';
import type { Settings, SyncedSettings } from '../model/settings';
import type { EpochMilliseconds } from '../model/time';
import { SETTINGS_FIELDS } from './settings';

/** What the person's own browsers share. Exceptions stay: they name sites. */
export const SYNCED_FIELDS = ['mode', 'preference', 'retentionDays', 'language', 'theme'] as const;

const changed = <S extends v.GenericSchema>(value: S) =>
  v.exactOptional(v.strictObject({ value, at: v.pipe(v.number(), v.finite()) }));

const schema = v.object({
  version: v.literal(1),
  fields: v.object({
    mode: changed(SETTINGS_FIELDS.mode),
    preference: changed(SETTINGS_FIELDS.preference),
    retentionDays: changed(SETTINGS_FIELDS.retentionDays),
    language: changed(SETTINGS_FIELDS.language),
    theme: changed(SETTINGS_FIELDS.theme),
  }),
});

/** Each setting with the time a person last changed it, on whichever browser. */
export type SyncDocument = v.InferOutput<typeof schema>;

export const EMPTY_SYNC: SyncDocument = { version: 1, fields: {} };

/** What another browser sent; null where there is nothing, or nothing that can be read. */
export function readSyncDocument(sent: unknown): SyncDocument | null {
  const read = v.safeParse(schema, sent);
  return read.success ? read.output : null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A browser whose clock runs ahead must not win for ever. */
const noLaterThan = (at: EpochMilliseconds, now: EpochMilliseconds): EpochMilliseconds => Math.min(at, now);

/**
 * The document with what differs from it in the settings stamped as changed now. `kept`: fields that the person did not set,
 * as an administrator fixes them.
 */
export function stamped(
  before: SyncDocument,
  settings: Settings,
  kept: readonly string[],
  now: EpochMilliseconds,
): SyncDocument {
  const fresh = SYNCED_FIELDS.filter(
    (field) => !kept.includes(field) && !same(before.fields[field]?.value, settings[field]),
  );
  if (fresh.length === 0) return before;
  const changes = Object.fromEntries(fresh.map((field) => [field, { value: settings[field], at: now }]));
  return readSyncDocument({ version: 1, fields: { ...before.fields, ...changes } }) ?? before;
}

/** Of each setting the later change; of two at the same moment the same one wherever they are compared. */
export function merged(here: SyncDocument, there: SyncDocument, now: EpochMilliseconds): SyncDocument {
  const fields = SYNCED_FIELDS.flatMap((field) => {
    const [first] = [here.fields[field], there.fields[field]]
      .filter((one) => one !== undefined)
      .sort(
        (a, b) =>
          noLaterThan(b.at, now) - noLaterThan(a.at, now) ||
          (JSON.stringify(b.value) > JSON.stringify(a.value) ? 1 : -1),
      );
    return first === undefined ? [] : [[field, first] as const];
  });
  return readSyncDocument({ version: 1, fields: Object.fromEntries(fields) }) ?? here;
}

/** The settings that a document holds. */
export function syncedSettings({ fields }: SyncDocument): Partial<SyncedSettings> {
  return {
    ...(fields.mode === undefined ? {} : { mode: fields.mode.value }),
    ...(fields.preference === undefined ? {} : { preference: fields.preference.value }),
    ...(fields.retentionDays === undefined ? {} : { retentionDays: fields.retentionDays.value }),
    ...(fields.language === undefined ? {} : { language: fields.language.value }),
    ...(fields.theme === undefined ? {} : { theme: fields.theme.value }),
  };
}

/** Whether a document says anything that the settings do not. */
export const differs = (shared: SyncDocument, settings: Settings): boolean =>
  SYNCED_FIELDS.some((field) => {
    const sent = shared.fields[field];
    return sent !== undefined && !same(sent.value, settings[field]);
  });
