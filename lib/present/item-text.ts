import type { ExportedItem } from '../model/export';
import { steady } from './direction';
import type { Words } from './words';

const LONGEST_PLACE = 80;

/** Identity of an item in one document; a JSON tuple, as names and domains may hold any separator. */
export const itemId = (item: ExportedItem): string =>
  JSON.stringify([item.kind, item.storeId, item.partitionKey, item.domain, item.path, item.name]);

/** `https://cdn.example/a/b.js?x=1` at line 12 becomes `cdn.example/a/b.js:12`; long paths lose their middle. */
export function placeText(url: string | null, line: number | null): string | null {
  if (url === null || url === '') return null;
  const place = steady(url)
    .replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
  const short =
    place.length > LONGEST_PLACE
      ? `${place.slice(0, LONGEST_PLACE / 2)}…${place.slice(-LONGEST_PLACE / 2)}`
      : place;
  return line === null ? short : `${short}:${line}`;
}

export function setterText(item: ExportedItem, words: Words): string {
  const setter = item.setBy;
  if (setter === null) return words.say('setter.unknown');
  if (setter.via === 'sweep') return words.say('setter.sweep');
  const where = placeText(setter.url, setter.line);
  return where === null ? words.say('setter.unknown') : words.say(`setter.${setter.via}`, { where });
}

/** Where against the choice it was first seen, and at what time or between which times. */
export function whenText(item: ExportedItem, words: Words): string {
  const { at, notBefore } = item.firstSeen;
  const time =
    notBefore === null
      ? words.time(at)
      : words.say('item.between', { from: words.time(notBefore), to: words.time(at) });
  return `${words.say(`phase.${item.phase}`)}, ${time}`;
}

/** Media that keep what they hold until somebody deletes it. */
const WITHOUT_LIFETIME: ReadonlySet<ExportedItem['kind']> = new Set(['localStorage', 'indexedDB']);
const WITHOUT_STORAGE: ReadonlySet<ExportedItem['kind']> = new Set(['request', 'fingerprinting']);

/** Browsers cap lifetimes at 400 days, so what was asked for stands beside what was kept where they differ by a day. */
export function observedLifetime(item: ExportedItem, words: Words): string | null {
  if (WITHOUT_STORAGE.has(item.kind)) return null;
  if (WITHOUT_LIFETIME.has(item.kind)) return words.say('item.noLifetime');
  if (item.lifetimeSeconds === null) return words.say('item.session');
  const observed = words.duration(item.lifetimeSeconds);
  const asked = item.rawMaxAge;
  return asked !== null && Math.abs(asked - item.lifetimeSeconds) > 86_400
    ? words.say('item.asked', { observed, asked: words.duration(asked) })
    : observed;
}
