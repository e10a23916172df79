import type { Preference } from './category';
import type { EpochMilliseconds } from './time';

export const MODES = ['off', 'ask', 'answer'] as const;
/** off: observe only, no banner is answered. ask: offer in the popup. answer: answer by itself. */
export type Mode = (typeof MODES)[number];

export interface SiteSettings {
  readonly mode?: Mode;
  readonly preference?: Partial<Preference>;
  /** Nothing is witnessed on this site. */
  readonly observe?: boolean;
  /** The exception ends then; absent: it stays. */
  readonly until?: EpochMilliseconds;
}

/** The one document under the key `settings` of `storage.local`; `storage.managed` has the same shape and wins. */
export interface Settings {
  readonly version: 1;
  readonly mode: Mode;
  readonly preference: Preference;
  /** By registrable domain. */
  readonly sites: Readonly<Record<string, SiteSettings>>;
  /** History older than this is deleted. */
  readonly retentionDays: number;
  /** BCP 47 language of the interface, null follows the browser. */
  readonly language: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** First run answered or skipped. */
  readonly onboarded: boolean;
}

/**
 * What one action of a person changes. Fields that are given replace theirs; a site's exception is put, or with null taken
 * away. Everything else stays as it is when the patch arrives, whatever the page that sent it had loaded before.
 */
export interface SettingsPatch {
  readonly fields?: Partial<Omit<Settings, 'version' | 'sites'>>;
  readonly sites?: Readonly<Record<string, SiteSettings | null>>;
}

/** The most events kept of all visits together, some 300 MB: what a browser saw in months must not fill the disk. */
export const MOST_EVENTS = 600_000;

/** What the person's own browsers share where that was switched on. */
export type SyncedSettings = Pick<Settings, 'mode' | 'preference' | 'retentionDays' | 'language' | 'theme'>;

/** Which of two browsers' settings hold from now on. */
export type SyncChoice = 'here' | 'there';

export interface SyncStatus {
  readonly on: boolean;
  /** Why the last sending failed, in the browser's words; null when it went well. */
  readonly problem: string | null;
  /** Switching on found other settings: it stays off until the person says which hold. */
  readonly other: Partial<SyncedSettings> | null;
}
