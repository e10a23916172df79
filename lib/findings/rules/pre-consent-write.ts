import type { JudgedItem } from '../../compare/evidence';
import type { KeptWrite } from '../../compare/items';
import { consentAt, type Timeline } from '../../compare/timeline';
import type { OptionalCategory } from '../../model/category';
import { itemFacts } from '../facts';
import { type Hit, hitsWhere, leftOpenBy, rule } from '../rule';
import { neverUnasked } from '../watched';

type Judged = { readonly write: KeptWrite; readonly reason: string | null };

/** Null: written after a choice, or with consent. A reason: it cannot be told whether before or after. */
function before(timeline: Timeline, purpose: OptionalCategory, write: KeptWrite): Judged | null {
  const { state, choice } = consentAt(timeline, purpose, write);
  if (state === 'not-asked') return { write, reason: null };
  if (state === 'straddles') return { write, reason: 'interval-spans-the-choice' };
  if (state === 'unknown' && choice === null) return { write, reason: timeline.doubt ?? 'consent-unknown' };
  return null;
}

function hitOf(item: JudgedItem, timeline: Timeline): Hit | null {
  const { requirement } = item;
  if (requirement.needed !== true || requirement.purpose === null) return null;
  const purpose = requirement.purpose;
  const judged = item.writes.flatMap((write) => before(timeline, purpose, write) ?? []);
  const proven = judged.find(({ reason }) => reason === null);
  const shown = proven ?? judged[0];
  if (shown === undefined) return null;
  return {
    ...leftOpenBy(shown.reason ?? requirement.doubt),
    confidence: requirement.confidence,
    subject: item.subject,
    facts: { ...itemFacts(item, shown.write), purpose, basis: requirement.basis },
    events: shown.write.write.events,
  };
}

/**
 * C1. Something that needs consent was stored before the person had chosen.
 *
 * Fires: `_ga` is written while the banner is still waiting for an answer.
 * Silent: `session_id` declared necessary is written at load; `_ga` is written after "Accept"; `_ga` was in the jar
 * before the visit (that is C2, when it is sent). Not evaluated: a choice stood, or may have stood, throughout the visit.
 */
export const preConsentWrite = rule({
  id: 'pre-consent-write',
  needs: [],
  check: ({ items, timeline, pages }) => {
    const unseen = neverUnasked({ timeline, pages });
    return hitsWhere(
      items.flatMap((item) => hitOf(item, timeline) ?? []),
      unseen === null,
      unseen ?? undefined,
    );
  },
});
