import { quoteOf } from '../../compare/declared';
import type { Evidence, JudgedItem } from '../../compare/evidence';
import { longestKeeping, shortestKeeping } from '../../law/lifetime';
import type { Quote } from '../../model/finding';
import { itemFacts, steadySeconds } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

interface StatedSpan {
  readonly by: 'row' | 'sentence';
  readonly seconds: number;
  /** "At most", or several spans for several answers: a shorter life keeps it. */
  readonly longest: boolean;
  readonly quote: Quote;
}

/** The site's words on how long the choice is kept: the claim, and the record's own row. */
function promises(item: JudgedItem, { claims }: Pick<Evidence, 'claims'>): readonly StatedSpan[] {
  const claimed = claims.flatMap(({ claim, declaration }): StatedSpan[] =>
    claim.type === 'consent-lifetime' && typeof claim.value === 'number' && claim.value > 0
      ? [
          {
            by: 'sentence',
            seconds: claim.value,
            longest: false,
            quote: quoteOf({ declarant: declaration.source.kind, declaration }, claim.at),
          },
        ]
      : [],
  );
  const rows = item.named.flatMap((row): StatedSpan[] =>
    row.declarant !== 'vendor' && row.entry.lifetime.kind === 'fixed' && row.entry.lifetime.seconds !== null
      ? [
          {
            by: 'row',
            seconds: row.entry.lifetime.seconds,
            longest: row.entry.lifetime.max,
            quote: quoteOf(row, row.entry.at),
          },
        ]
      : [],
  );
  return [...rows, ...claimed];
}

/** A record's own times are kept to the hour. */
const HOUR_SECONDS = 3600;

interface Kept {
  readonly seconds: number | null;
  readonly steady: number | null;
  readonly atLeast: boolean;
  /** It was written to answer a choice of this visit: what is left of an older record's life says nothing of its whole. */
  readonly whole: boolean;
  readonly events: readonly number[];
}

/** How long the record lives: a cookie by what its last write asked, web storage by the expiry the record itself holds. */
function keptFor(item: JudgedItem, { ledger, timeline }: Pick<Evidence, 'ledger' | 'timeline'>): Kept | null {
  const write = item.writes.at(-1);
  if (item.kind === 'cookie') {
    if (write === undefined) return null;
    const { seconds, atLeast } = write.lifetime;
    const made = timeline.choices.some(({ by, at }) => by !== 'record' && at <= write.at);
    const first = item.writes.find((one) => one.write.value?.hash === write.write.value?.hash);
    const whole = write.lifetime.source === 'max-age' || (made && first === write && item.foundBy === null);
    return {
      seconds,
      steady: steadySeconds(write.lifetime),
      atLeast,
      whole: whole && made,
      events: write.write.events,
    };
  }
  const told = ledger.consent.findLast(
    ({ storedIn, facts }) => storedIn?.name === item.name && typeof facts.expiresAt === 'number',
  );
  const { expiresAt, answeredAt } = told?.facts ?? {};
  if (told === undefined || typeof expiresAt !== 'number') return null;
  const from = typeof answeredAt === 'number' ? answeredAt : item.writes.at(-1)?.at;
  if (from === undefined) return null;
  const seconds = Math.round((expiresAt - from) / 1000);
  return {
    seconds,
    steady: Math.round(seconds / HOUR_SECONDS) * HOUR_SECONDS,
    atLeast: false,
    whole: true,
    events: [told.seq],
  };
}

function hitOf(item: JudgedItem, kept: Kept, promised: readonly StatedSpan[]): Hit | null {
  const breaks = ({ seconds, longest }: StatedSpan): boolean =>
    (kept.seconds ?? 0) > longestKeeping(seconds) ||
    (!longest && kept.whole && !kept.atLeast && (kept.seconds ?? 0) < shortestKeeping(seconds));
  // Several rows, or several sentences, may speak of several answers: the kindest of them counts.
  const broken = (['row', 'sentence'] as const)
    .map((by) => promised.filter((span) => span.by === by))
    .find((spans) => spans.length > 0 && spans.every(breaks))?.[0];
  if (broken === undefined) return null;
  return {
    confidence: 0.95,
    subject: item.subject,
    facts: {
      ...itemFacts(item, item.writes.at(-1) ?? null),
      keptSeconds: kept.steady,
      promisedSeconds: broken.seconds,
      direction: kept.seconds !== null && kept.seconds > broken.seconds ? 'longer' : 'shorter',
    },
    events: kept.events,
    quotes: [broken.quote],
  };
}

/**
 * K6. The record of the choice lives shorter or longer than the policy says.
 *
 * Fires: "Your choice is kept for six months", and the consent cookie asks for a year. Silent: it asks for 183 days, or for
 * 180, six times thirty; one sentence promises a year for agreement, another six months for refusal, and it lives either; the
 * record is in web storage and holds no expiry (not evaluated: only the site can end it).
 */
export const choiceLifetimePromise = rule({
  id: 'choice-lifetime-promise',
  needs: ['declared'],
  check: (evidence) => {
    const records = evidence.items
      .filter(({ name }) => evidence.choiceRecords.includes(name))
      .map((item) => ({ item, promised: promises(item, evidence), kept: keptFor(item, evidence) }));
    if (records.length === 0) return { notEvaluated: 'no-choice-record-seen' };
    if (records.every(({ promised }) => promised.length === 0)) return { notEvaluated: 'no-such-claim' };
    if (records.every(({ kept }) => kept === null)) return { notEvaluated: 'record-lifetime-not-observable' };
    return hitsWhere(
      records.flatMap(({ item, promised, kept }) =>
        kept === null ? [] : (hitOf(item, kept, promised) ?? []),
      ),
      records.some(
        ({ promised, kept }) => promised.length > 0 && kept !== null && kept.whole && !kept.atLeast,
      ),
      'record-lifetime-not-observable',
    );
  },
});
