import type { JudgedItem } from '../../compare/evidence';
import { isSentBySite } from '../../compare/items';
import { consentAt, type Timeline } from '../../compare/timeline';
import { itemFacts } from '../facts';
import { requestsWhile } from '../requests-while';
import { type Hit, leftOpenBy, rule } from '../rule';

function hitOf(item: JudgedItem, timeline: Timeline, site: string): Hit | null {
  const { requirement, foundBy } = item;
  if (requirement.needed !== true || requirement.purpose === null) return null;
  const purpose = requirement.purpose;
  // That a cookie written in this visit goes back is part of C1.
  const telling = item.sends.filter((send) => foundBy !== null || isSentBySite(item, send, site));
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
 * goes to Google Analytics without any cookie; the number of a basket goes to an advertiser. Silent: `session_id` is sent; `_ga`, written in
 * this visit, goes back to the site itself (C1 has said so).
 */
export const preConsentSend = rule({
  id: 'pre-consent-send',
  needs: [],
  check: ({ items, identifiedRequests, timeline, site }) => [
    ...items.flatMap((item) => hitOf(item, timeline, site) ?? []),
    ...requestsWhile('not-asked', { identifiedRequests, timeline }),
  ],
});
