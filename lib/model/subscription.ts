import type { EpochMilliseconds } from './time';

/** A database of cookies that volunteers keep, offered as a subscription: https://github.com/jkwakman/Open-Cookie-Database */
export const OPEN_COOKIE_DATABASE = {
  name: 'Open Cookie Database',
  licence: 'Apache-2.0',
  home: 'https://github.com/jkwakman/Open-Cookie-Database',
  url: 'https://raw.githubusercontent.com/jkwakman/Open-Cookie-Database/master/open-cookie-database.json',
  host: 'raw.githubusercontent.com',
} as const;

/** The categories of the Open Cookie Database, in its own words. They prove nothing and accuse nobody. */
export const SUBSCRIBED_CATEGORIES = [
  'Functional',
  'Personalization',
  'Analytics',
  'Marketing',
  'Security',
] as const;
export type SubscribedCategory = (typeof SUBSCRIBED_CATEGORIES)[number];

export interface SubscribedName {
  readonly name: string;
  /** `name` is how such names begin. */
  readonly begins: boolean;
  /** Hosts whose cookie it is; empty: of any. */
  readonly hosts: readonly string[];
  readonly category: SubscribedCategory;
  /** The service that writes it, as the database names it. */
  readonly platform: string;
}

/** A list of names that a person asked to be fetched. */
export interface Subscription {
  readonly version: 1;
  readonly fetchedAt: EpochMilliseconds;
  /** SHA-256 of what was fetched, hexadecimal. */
  readonly sha256: string;
  readonly names: readonly SubscribedName[];
}

/** What the options page shows of it. */
export interface SubscriptionState {
  readonly fetchedAt: EpochMilliseconds;
  readonly sha256: string;
  readonly names: number;
}

/** What the list says of one item. */
export interface SubscribedWord {
  readonly category: SubscribedCategory;
  readonly platform: string;
}
