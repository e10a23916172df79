import type { Declaration } from '../../../lib/model/declaration';
import type { LoggedEvent } from '../../../lib/model/event';
import { claim, entry, says, type Words } from '../../fixtures/declaration';
import { DAY, requests, writes } from '../../fixtures/visit';

/** One site as a browser would log a visit to it, with what it says of itself. */
export interface ZooSite {
  readonly title: string;
  readonly events: readonly LoggedEvent[];
  readonly declarations: readonly Declaration[];
  readonly earlier?: readonly Declaration[];
}

/** What most sites of the zoo have in common: a session, its protection, and a record of the choice, all declared. */
export const COMMON = [
  entry('sid', 'necessary', 'session'),
  entry('csrf_token', 'necessary', 'session'),
  entry('choice', 'necessary', '6 months'),
];
export const MEASURED = [
  ...COMMON,
  entry('_ga', 'analytics', '13 months'),
  entry('_ga_*', 'analytics', '13 months'),
];
export const ADVERTISED = [...MEASURED, entry('_fbp', 'marketing', '3 months', { provider: 'Meta' })];

export const policy = (words: Words = {}): Declaration =>
  says({ entries: ADVERTISED, recipients: ['Google', 'Meta'], ...words });

export const session = [writes('sid', { via: 'header' }), writes('csrf_token', { via: 'header' })];
export const ga = writes('_ga', { maxAge: 390 * DAY, setter: 'https://www.googletagmanager.com/gtag/js' });
export const fbp = writes('_fbp', {
  maxAge: 90 * DAY,
  setter: 'https://connect.facebook.net/en_US/fbevents.js',
});
export const choice = (days = 182): ReturnType<typeof writes> => writes('choice', { maxAge: days * DAY });
export const pixel = (identifiers: Readonly<Record<string, string>> = {}) =>
  requests('https://www.facebook.com/tr', { pixel: true, identifiers });
export const reopenable = claim(
  'reopen-link',
  'Use “Cookie settings” at the foot of each page.',
  'Cookie settings',
);
