import type { Evidence, JudgedItem } from '../../compare/evidence';
import { consentAt } from '../../compare/timeline';
import type { Withdrawal } from '../../compare/withdrawal';
import type { ItemSend, Ledger } from '../../model/ledger';
import type { EpochMilliseconds } from '../../model/time';
import { itemFacts } from '../facts';
import { type Hit, rule } from '../rule';

/** Long enough for the next page, and the server's answer to its request, to take the cookie away. */
const CLEARING_MILLISECONDS = 500;

const isGone = (item: JudgedItem, since: EpochMilliseconds, { cookies }: Ledger): boolean =>
  [...cookies.values()].some(
    ({ key, removals, writes }) =>
      key.name === item.name &&
      key.domain === item.domain &&
      removals.some(({ at }) => at >= since && !writes.some((write) => write.at >= at)),
  );

/**
 * The site has until the next page to stop; what happens from then on counts. The request for that page itself counts
 * where nothing, the answer to it included, took the cookie away.
 */
function hitOf(
  item: JudgedItem,
  { choice, purposes }: Withdrawal,
  pages: Ledger['pages'],
  { ledger, timeline }: Pick<Evidence, 'ledger' | 'timeline'>,
): Hit | null {
  const purpose = item.requirement.purpose;
  if (item.requirement.needed !== true || purpose === null || !purposes.includes(purpose)) return null;
  const next = pages.find(({ at }) => at > choice.refusedFrom);
  if (next === undefined) return null;
  const kept = ledger.lastAt >= next.at + CLEARING_MILLISECONDS && !isGone(item, choice.at, ledger);
  const brings = ({ at, url }: ItemSend): boolean =>
    kept && at >= choice.refusedFrom && at < next.at && url.replace(/[?#].*$/s, '') === next.url;
  const acts = [
    ...item.sends.map((send) => ({
      moment: send,
      write: null,
      events: send.events,
      sentTo: send.host,
      counts: brings(send),
    })),
    ...item.writes.map((write) => ({
      moment: write,
      write,
      events: write.write.events,
      sentTo: null,
      counts: false,
    })),
  ]
    .filter(({ moment, counts }) => counts || (moment.notBefore ?? moment.at) >= next.at)
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
 * consent was withdrawn, and no more after it; the answer to the next page's request deletes it. Not evaluated: nothing was withdrawn.
 */
export const sendAfterWithdrawal = rule({
  id: 'send-after-withdrawal',
  needs: ['withdrawals'],
  check: ({ items, withdrawals, ledger, timeline }) => {
    const pages = [...ledger.pages].sort((a, b) => a.at - b.at);
    if (!withdrawals.some(({ choice }) => pages.some(({ at }) => at > choice.refusedFrom)))
      return { notEvaluated: 'no-page-after-the-withdrawal' };
    return items.flatMap(
      (item) =>
        withdrawals
          .map((withdrawal) => hitOf(item, withdrawal, pages, { ledger, timeline }))
          .find((hit) => hit !== null) ?? [],
    );
  },
});
