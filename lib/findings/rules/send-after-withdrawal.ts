import type { JudgedItem } from '../../compare/evidence';
import { consentAt, type Timeline } from '../../compare/timeline';
import type { Withdrawal } from '../../compare/withdrawal';
import type { Ledger } from '../../model/ledger';
import { itemFacts } from '../facts';
import { type Hit, rule } from '../rule';

/** The site has until the next page to stop; what happens from then on counts. */
function hitOf(
  item: JudgedItem,
  { choice, purposes }: Withdrawal,
  pages: Ledger['pages'],
  timeline: Timeline,
): Hit | null {
  const purpose = item.requirement.purpose;
  if (item.requirement.needed !== true || purpose === null || !purposes.includes(purpose)) return null;
  const next = pages.find(({ at }) => at > choice.refusedFrom);
  if (next === undefined) return null;
  const acts = [
    ...item.sends.map((send) => ({ moment: send, write: null, events: send.events, sentTo: send.host })),
    ...item.writes.map((write) => ({ moment: write, write, events: write.write.events, sentTo: null })),
  ]
    .filter(({ moment }) => (moment.notBefore ?? moment.at) >= next.at)
    .filter(({ moment }) => consentAt(timeline, purpose, moment).state === 'denied')
    .sort((a, b) => a.moment.at - b.moment.at);
  const [first] = acts;
  if (first === undefined) return null;
  return {
    confidence: item.requirement.confidence,
    subject: item.subject,
    facts: {
      ...itemFacts(item, first.write ?? item.writes[0] ?? null),
      purpose,
      act: first.write === null ? 'sent' : 'written',
      sentTo: first.sentTo,
    },
    events: [choice.seq, next.seq, ...first.events],
  };
}

/**
 * C4. Consent was taken back, and on the next page the item is still sent or written.
 *
 * Fires: "Accept", later "Withdraw", a new page, and `_ga` still goes out. Silent: it goes out on the page on which
 * consent was withdrawn, and no more after it. Not evaluated: nothing was withdrawn.
 */
export const sendAfterWithdrawal = rule({
  id: 'send-after-withdrawal',
  needs: ['withdrawals'],
  check: ({ items, withdrawals, ledger, timeline }) => {
    const pages = [...ledger.pages].sort((a, b) => a.at - b.at);
    if (!withdrawals.some(({ choice }) => pages.some(({ at }) => at > choice.at)))
      return { notEvaluated: 'no-page-after-the-withdrawal' };
    return items.flatMap(
      (item) =>
        withdrawals
          .map((withdrawal) => hitOf(item, withdrawal, pages, timeline))
          .find((hit) => hit !== null) ?? [],
    );
  },
});
