import { quoteOf } from '../../compare/declared';
import type { JudgedItem, MadeClaim } from '../../compare/evidence';
import type { KeptWrite } from '../../compare/items';
import { SECONDS_PER_DAY } from '../../law/durations';
import { NOT_EXTENDED } from '../../lexicon/not-extended';
import type { Quote } from '../../model/finding';
import { itemFacts, steadySeconds } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

/** Less than this between two writes may be one page load writing twice. */
const SAME_LOAD_MILLISECONDS = 500;

/** What is left of a life is written in whole seconds. */
const ROUNDING_MILLISECONDS = 1000;

/** What lives no longer marks a visit, and is renewed while it lasts; the limit is of what knows the visitor again. */
const lasts = ({ lifetime }: KeptWrite): boolean => (lifetime.seconds ?? 0) > SECONDS_PER_DAY;

const expiry = ({ at, lifetime }: KeptWrite): number => at + (lifetime.seconds ?? 0) * 1000;

/** A later write of the same value that puts the end off, on another page or clearly later. */
function extension(item: JudgedItem): readonly [KeptWrite, KeptWrite] | null {
  for (const [index, earlier] of item.writes.entries()) {
    const later = item.writes
      .slice(index + 1)
      .find(
        (write) =>
          write.at - earlier.at > SAME_LOAD_MILLISECONDS &&
          write.write.value?.hash === earlier.write.value?.hash &&
          write.page !== earlier.page &&
          lasts(write) &&
          lasts(earlier) &&
          expiry(write) - expiry(earlier) > ROUNDING_MILLISECONDS,
      );
    if (later !== undefined) return [earlier, later];
  }
  return null;
}

/** The words that promise so: of the item's row or, for the record of the choice, of a sentence on how long the choice is kept. */
function promiseOf({ named, requirement }: JudgedItem, claims: readonly MadeClaim[]): Quote | null {
  const row = named.find(
    ({ declarant, entry }) =>
      declarant !== 'vendor' &&
      NOT_EXTENDED.test(`${entry.purpose ?? ''} ${entry.lifetime.raw} ${entry.at.quote}`),
  );
  if (row !== undefined) return quoteOf(row, row.entry.at);
  if (requirement.exemption !== 'choice-record') return null;
  const made = claims.find(
    ({ claim: { type, at } }) =>
      (type === 'consent-lifetime' || type === 'reconsent-after') && NOT_EXTENDED.test(at.quote),
  );
  return made === undefined
    ? null
    : quoteOf({ declarant: made.declaration.source.kind, declaration: made.declaration }, made.claim.at);
}

const isExempt = ({ requirement }: JudgedItem): boolean => requirement.exemption === 'measurement';

function hitOf(item: JudgedItem, claims: readonly MadeClaim[]): Hit | null {
  if (item.kind !== 'cookie') return null;
  const pair = extension(item);
  if (pair === null) return null;
  const promise = promiseOf(item, claims);
  if (promise === null && !isExempt(item)) return null;
  const [earlier, later] = pair;
  return {
    ...(isExempt(item) ? {} : { level: 'claim' as const }),
    ...(promise === null ? {} : { quotes: [promise] }),
    confidence: 0.9,
    subject: item.subject,
    facts: { ...itemFacts(item, later), askedSeconds: steadySeconds(later.lifetime) },
    events: [...earlier.write.events, ...later.write.events],
  };
}

/**
 * D5. Measurement that is claimed to be exempt, or what the site says is not extended, puts off its own end: the same value is written
 * again with a later expiry.
 *
 * Fires: `_pk_id.1` is written again on the second page, 13 months from then. Silent: it is written once; a
 * `_pk_ses` of thirty minutes that is renewed while the visit lasts; a login cookie; measurement under consent, whose row
 * promises no fixed term. Not evaluated: nothing of the kind is claimed; no page was opened after the first write.
 */
export const rollingExpiry = rule({
  id: 'rolling-expiry',
  needs: ['declared'],
  check: ({ items, claims, pages }) => {
    const hits = items.flatMap((item) => hitOf(item, claims) ?? []);
    const fixed = items.filter((item) => isExempt(item) || promiseOf(item, claims) !== null);
    if (fixed.length === 0) return { notEvaluated: 'no-exemption-claimed' };
    const couldRoll = fixed.some(
      ({ kind, writes: [first] }) =>
        kind === 'cookie' && first !== undefined && pages.some(({ at }) => at > first.at),
    );
    return hitsWhere(hits, couldRoll);
  },
});
