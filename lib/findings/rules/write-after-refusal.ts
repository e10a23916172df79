import type { Evidence, JudgedItem } from '../../compare/evidence';
import { isSentBySite } from '../../compare/items';
import { consentAt, type Timeline } from '../../compare/timeline';
import type { OptionalCategory } from '../../model/category';
import type { Moment } from '../../model/time';
import { itemFacts } from '../facts';
import { requestsWhile } from '../requests-while';
import { type Hit, hitsWhere, leftOpenBy, rule } from '../rule';
import { sentUnread, watchedFrom } from '../watched';

type Verdict = 'refused' | 'unsure' | 'lost' | null;

const DOUBTS = { refused: null, unsure: 'interval-spans-the-choice', lost: 'watched-in-part' } as const;

/** Refused as a first answer. Withdrawn consent is judged by C4, which gives the site until the next page. */
function verdictAt(timeline: Timeline, purpose: OptionalCategory, moment: Moment): Verdict {
  const { state, choice } = consentAt(timeline, purpose, moment);
  if (choice === null || choice.categories[purpose] !== 'denied') return null;
  const granted = timeline.choices.some(
    (earlier) => earlier.at < choice.at && earlier.categories[purpose] === 'granted',
  );
  if (granted) return null;
  if (state === 'denied') return 'refused';
  if (state === 'straddles') return 'unsure';
  return state === 'unknown' ? 'lost' : null;
}

function hitOf(item: JudgedItem, evidence: Pick<Evidence, 'timeline' | 'site' | 'pages'>): Hit | null {
  const { timeline } = evidence;
  const { requirement } = item;
  if (requirement.needed !== true || requirement.purpose === null) return null;
  const purpose = requirement.purpose;

  const acts = [
    ...item.writes.map((write) => ({ moment: write, write, events: write.write.events, did: 'written' })),
    ...item.sends
      .filter((send) => isSentBySite(item, send, evidence))
      .map((send) => ({ moment: send, write: null, events: send.events, did: `sent:${send.host}` })),
  ]
    .map((act) => ({ ...act, verdict: verdictAt(timeline, purpose, act.moment) }))
    .sort((a, b) => a.moment.at - b.moment.at);
  const proven = acts.find(({ verdict }) => verdict === 'refused');
  const shown = proven ?? acts.find(({ verdict }) => verdict !== null);
  if (shown === undefined) return null;
  const choice = consentAt(timeline, purpose, shown.moment).choice;
  return {
    ...leftOpenBy(proven === undefined ? DOUBTS[shown.verdict ?? 'unsure'] : requirement.doubt),
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
 * was written before the click and not again (that is C1). Not evaluated: nothing was refused; the visit ended with the refusal.
 */
export const writeAfterRefusal = rule({
  id: 'write-after-refusal',
  needs: ['refusals'],
  check: (evidence) => {
    const { items, refusals, ledger } = evidence;
    const hits = [
      ...items.flatMap((item) => hitOf(item, evidence) ?? []),
      ...requestsWhile('denied', evidence),
    ];
    const since = refusals.filter(({ refusedFrom }) => watchedFrom(ledger, refusedFrom));
    if (since.length === 0) return hitsWhere(hits, false, 'watched-in-part');
    const from = Math.min(...since.map(({ refusedFrom }) => refusedFrom));
    return hitsWhere(hits, !sentUnread(ledger, ({ at }) => at >= from), 'contents-not-read');
  },
});
