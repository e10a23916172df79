import type { Evidence, JudgedItem } from '../../compare/evidence';
import { isSentBySite } from '../../compare/items';
import { consentAt } from '../../compare/timeline';
import { OPTIONAL_CATEGORIES } from '../../model/category';
import type { Moment } from '../../model/time';
import { itemFacts } from '../facts';
import { requestsWhile } from '../requests-while';
import { type Hit, hitsWhere, leftOpenBy, rule } from '../rule';
import { neverUnasked, sentUnread } from '../watched';

function hitOf(item: JudgedItem, evidence: Pick<Evidence, 'timeline' | 'site' | 'pages'>): Hit | null {
  const { timeline } = evidence;
  const { requirement, foundBy } = item;
  if (requirement.needed !== true || requirement.purpose === null) return null;
  const purpose = requirement.purpose;
  // That a cookie written in this visit goes back by itself is part of C1.
  const telling = item.sends.filter((send) => foundBy !== null || isSentBySite(item, send, evidence));
  const judged = telling.map((send) => ({ send, ...consentAt(timeline, purpose, send) }));
  const proven = judged.find(({ state }) => state === 'not-asked');
  const unsure = judged.find(
    ({ state, choice }) => state === 'straddles' || (state === 'unknown' && choice === null),
  );
  const shown = proven ?? unsure;
  if (shown === undefined) return null;
  const doubt =
    shown.state === 'straddles' ? 'interval-spans-the-choice' : (timeline.doubt ?? 'consent-unknown');
  return {
    ...leftOpenBy(proven === undefined ? doubt : requirement.doubt),
    confidence: Math.min(requirement.confidence, 0.95),
    subject: item.subject,
    facts: {
      ...itemFacts(item, item.writes[0] ?? null),
      purpose,
      basis: requirement.basis,
      sentTo: shown.send.host,
      createdEarlier: foundBy !== null,
    },
    events: [...(foundBy === null ? [] : [foundBy]), ...shown.send.events],
  };
}

/**
 * C2. Something that needs consent was sent before the person had chosen.
 *
 * Fires: `_ga` was in the jar before the visit and goes out with the first request while the banner waits (created
 * earlier); the value of `_fbp` goes to facebook.com before any click; a hit with `cid=`
 * goes to Google Analytics without any cookie; the number of a basket goes to an advertiser; a host of the site's own, which the page calls, is told again
 * the identifier that it had set. Silent: `session_id` is sent; `_ga`, written in this visit, goes back with the pages (C1 has said so).
 * Not evaluated: a choice stood throughout the visit; something was sent before the choice that could not be looked through.
 */
export const preConsentSend = rule({
  id: 'pre-consent-send',
  needs: [],
  check: (evidence) => {
    const { items, timeline, ledger } = evidence;
    const hits = [
      ...items.flatMap((item) => hitOf(item, evidence) ?? []),
      ...requestsWhile('not-asked', evidence),
    ];
    const unseen = neverUnasked(evidence);
    if (unseen !== null) return hitsWhere(hits, false, unseen);
    const unasked = (moment: Moment): boolean =>
      OPTIONAL_CATEGORIES.some((one) => consentAt(timeline, one, moment).state === 'not-asked');
    return hitsWhere(hits, !sentUnread(ledger, unasked), 'contents-not-read');
  },
});
