import type { JudgedItem } from '../../compare/evidence';
import { isSentBySite } from '../../compare/items';
import { consentAt, type Timeline } from '../../compare/timeline';
import type { OptionalCategory } from '../../model/category';
import type { Moment } from '../../model/time';
import { itemFacts } from '../facts';
import { requestsWhile } from '../requests-while';
import { type Hit, leftOpenBy, rule } from '../rule';

type Verdict = 'refused' | 'unsure' | null;

/** Refused as a first answer. Withdrawn consent is judged by C4, which gives the site until the next page. */
function verdictAt(timeline: Timeline, purpose: OptionalCategory, moment: Moment): Verdict {
  const { state, choice } = consentAt(timeline, purpose, moment);
  if (choice === null || choice.categories[purpose] !== 'denied') return null;
  const granted = timeline.choices.some(
    (earlier) => earlier.at < choice.at && earlier.categories[purpose] === 'granted',
  );
  if (granted) return null;
  if (state === 'denied') return 'refused';
  return state === 'straddles' ? 'unsure' : null;
}

function hitOf(item: JudgedItem, timeline: Timeline, site: string): Hit | null {
  const { requirement } = item;
  if (requirement.needed !== true || requirement.purpose === null) return null;
  const purpose = requirement.purpose;

  const acts = [
    ...item.writes.map((write) => ({ moment: write, write, events: write.write.events, did: 'written' })),
    ...item.sends
      .filter((send) => isSentBySite(item, send, site))
      .map((send) => ({ moment: send, write: null, events: send.events, did: `sent:${send.host}` })),
  ]
    .map((act) => ({ ...act, verdict: verdictAt(timeline, purpose, act.moment) }))
    .sort((a, b) => a.moment.at - b.moment.at);
  const proven = acts.find(({ verdict }) => verdict === 'refused');
  const shown = proven ?? acts.find(({ verdict }) => verdict === 'unsure');
  if (shown === undefined) return null;
  const choice = consentAt(timeline, purpose, shown.moment).choice;
  return {
    ...leftOpenBy(proven === undefined ? 'interval-spans-the-choice' : requirement.doubt),
    confidence: requirement.confidence,
    subject: item.subject,
    facts: {
      ...itemFacts(item, shown.write ?? item.writes[0] ?? null),
      purpose,
      basis: requirement.basis,
      refusedBy: choice?.by ?? null,
      act: shown.write === null ? 'sent' : 'written',
      sentTo: shown.write === null ? shown.did.slice('sent:'.length) : null,
    },
    events: [...(choice === null ? [] : [choice.seq]), ...shown.events],
  };
}

/**
 * C3. Something was stored, or sent to a third party, for a purpose the person had refused.
 *
 * Fires: "Reject" is clicked, then `_ga` is written. Silent: "Reject" is clicked, then `session_id` is written; `_ga`
 * was written before the click and not again (that is C1). Not evaluated: nothing was refused.
 */
export const writeAfterRefusal = rule({
  id: 'write-after-refusal',
  needs: ['refusals'],
  check: ({ items, identifiedRequests, timeline, site }) => [
    ...items.flatMap((item) => hitOf(item, timeline, site) ?? []),
    ...requestsWhile('denied', { identifiedRequests, timeline }),
  ],
});
