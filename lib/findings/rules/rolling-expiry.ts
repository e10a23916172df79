import type { JudgedItem } from '../../compare/evidence';
import type { KeptWrite } from '../../compare/items';
import { SECONDS_PER_DAY } from '../../law/durations';
import { itemFacts, steadySeconds } from '../facts';
import { type Hit, rule } from '../rule';

/** Less than this between two writes may be one page load writing twice. */
const SAME_LOAD_MILLISECONDS = 500;

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
          expiry(write) > expiry(earlier),
      );
    if (later !== undefined) return [earlier, later];
  }
  return null;
}

function hitOf(item: JudgedItem): Hit | null {
  if (item.kind !== 'cookie' || item.requirement.exemption !== 'measurement') return null;
  const pair = extension(item);
  if (pair === null) return null;
  const [earlier, later] = pair;
  return {
    confidence: 0.9,
    subject: item.subject,
    facts: { ...itemFacts(item, later), askedSeconds: steadySeconds(later.lifetime) },
    events: [...earlier.write.events, ...later.write.events],
  };
}

/**
 * D5. Measurement that is claimed to be exempt puts off its own end: the same value is written again with a later expiry.
 *
 * Fires: `_pk_id.1` is written again on the second page, 13 months from then. Silent: it is written once; a
 * `_pk_ses` of thirty minutes that is renewed while the visit lasts; a login cookie; measurement under consent, whose row
 * promises no fixed term.
 */
export const rollingExpiry = rule({
  id: 'rolling-expiry',
  needs: ['declared'],
  check: ({ items }) =>
    items.some(({ requirement }) => requirement.exemption === 'measurement')
      ? items.flatMap((item) => hitOf(item) ?? [])
      : { notEvaluated: 'no-exemption-claimed' },
});
