import * as v from 'valibot';
import { parseJson } from '../model/json';
import { failed, type Outcome, ok } from '../model/known';
import {
  SUBSCRIBED_CATEGORIES,
  type SubscribedName,
  type SubscribedWord,
  type Subscription,
} from '../model/subscription';
import { FEWEST_LITERALS } from './mask';

/** Some four times what it was in 2026: 1.2 MB, 2,264 names. */
export const MOST_BYTES = 5_000_000;
const MOST_NAMES = 10_000;
const LONGEST_NAME = 200;
const LONGEST_PLATFORM = 100;

/** An object of platforms, each with its rows; further fields of a row are not read. */
const Document = v.record(
  v.string(),
  v.array(
    v.object({
      category: v.string(),
      cookie: v.string(),
      domain: v.optional(v.string(), ''),
      wildcardMatch: v.optional(v.union([v.string(), v.number()]), '0'),
    }),
  ),
);

const Name = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  begins: v.boolean(),
  hosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(8)),
  category: v.picklist(SUBSCRIBED_CATEGORIES),
  platform: v.pipe(v.string(), v.maxLength(LONGEST_PLATFORM)),
});

const Stored = v.object({
  version: v.literal(1),
  fetchedAt: v.pipe(v.number(), v.finite()),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  names: v.pipe(v.array(Name), v.maxLength(MOST_NAMES)),
});

/** Control characters and what turns the direction of text round have no place in a name that is shown. */
const isPlain = (text: string): boolean => !/[\p{Cc}\p{Cf}]/u.test(text);

/**
 * Hosts of its free text, such as "doubleclick.net (3rd party)". Where it speaks of a first party as well, or names none,
 * the cookie may be any site's.
 */
function hostsIn(text: string): readonly string[] {
  if (/1st|first|advertiser|website/i.test(text)) return [];
  return (text.slice(0, 500).match(/[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}/gi) ?? [])
    .map((host) => host.toLowerCase())
    .slice(0, 8);
}

/**
 * The database as it is published, read as data: `{ platform: [{ category, cookie, domain, wildcardMatch }] }`. Rows
 * without a name, of a category it does not define, or with a mask too short to mean something are left out.
 */
export function readOpenCookieDatabase(text: string): Outcome<readonly SubscribedName[]> {
  const document = parseJson(text);
  if (document === undefined) return failed('subscription-invalid', 'What was fetched is no JSON.');
  const read = v.safeParse(Document, document);
  if (!read.success)
    return failed('subscription-invalid', 'What was fetched is not the database it should be.');
  const names = Object.entries(read.output).flatMap(([platform, rows]) =>
    rows.flatMap(({ category, cookie, domain, wildcardMatch }): readonly SubscribedName[] => {
      const begins = String(wildcardMatch).trim() === '1';
      const name = cookie.trim().replace(/\*+$/, '');
      const known = SUBSCRIBED_CATEGORIES.find((one) => one.toLowerCase() === category.trim().toLowerCase());
      if (known === undefined || name === '' || name.length > LONGEST_NAME || !isPlain(name)) return [];
      if (begins && name.length < FEWEST_LITERALS) return [];
      return [
        {
          name,
          begins,
          hosts: hostsIn(domain),
          category: known,
          platform: isPlain(platform) ? platform.trim().slice(0, LONGEST_PLATFORM) : '',
        },
      ];
    }),
  );
  if (names.length === 0) return failed('subscription-invalid', 'What was fetched names no cookie.');
  if (names.length > MOST_NAMES)
    return failed('subscription-too-large', `What was fetched names more than ${MOST_NAMES} cookies.`);
  return ok(names);
}

/** What was stored, as it must be; null where nothing is, or where it is not what we write. */
export function readStoredSubscription(stored: unknown): Subscription | null {
  const read = v.safeParse(Stored, stored);
  return read.success ? read.output : null;
}

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Says of each item what the list does: exact names before beginnings, the longest first; every different word of them. */
export function askSubscription(
  { names }: Subscription,
  items: readonly { readonly name: string; readonly domain: string }[],
): readonly (readonly SubscribedWord[])[] {
  const exact = new Map<string, SubscribedName[]>();
  const beginnings = new Map<string, SubscribedName[]>();
  for (const one of names) {
    const [table, key] = one.begins ? [beginnings, one.name.slice(0, FEWEST_LITERALS)] : [exact, one.name];
    const same = table.get(key);
    if (same === undefined) table.set(key, [one]);
    else same.push(one);
  }
  return items.map(({ name, domain }) => {
    const holds = ({ hosts }: SubscribedName): boolean =>
      hosts.length === 0 || hosts.some((host) => isUnder(domain, host));
    const same = (exact.get(name) ?? []).filter(holds);
    const begun = (beginnings.get(name.slice(0, FEWEST_LITERALS)) ?? []).filter(
      (one) => name.startsWith(one.name) && holds(one),
    );
    const longest = Math.max(0, ...begun.map((one) => one.name.length));
    const said = same.length > 0 ? same : begun.filter((one) => one.name.length === longest);
    const words = said.map(({ category, platform }): readonly [string, SubscribedWord] => [
      JSON.stringify([category, platform]),
      { category, platform },
    ]);
    return [...new Map(words).values()].slice(0, MOST_WORDS);
  });
}

/** Names that everybody uses have a row for each service; a person reads a few. */
const MOST_WORDS = 4;
