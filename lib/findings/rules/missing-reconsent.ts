import { quoteOf } from '../../compare/declared';
import { longestKeeping } from '../../law/lifetime';
import { leftOpenBy, rule } from '../rule';

/**
 * K7. The site promises to ask again, after a time or after a change, and did not.
 *
 * Fires: "your consent is asked again after six months", the standing consent is nine months old, and no banner came.
 * Silent: the banner came. Inconclusive: part of the visit went unseen, a banner perhaps
 * with it. Not evaluated: nothing promised, not yet due, or it is not known when consent was given.
 */
export const missingReconsent = rule({
  id: 'missing-reconsent',
  needs: ['declared', 'drift'],
  check: ({ claims, drift, ledger, site, timeline }) => {
    const promises = claims.filter(({ claim }) => claim.type === 'reconsent-after');
    if (promises.length === 0) return { notEvaluated: 'no-such-claim' };
    if (ledger.banners.length > 0) return [];
    // A banner may have come unseen.
    const doubt = timeline.lost.length > 0 ? 'watched-in-part' : null;
    const ageSeconds = Math.floor((ledger.startedAt - drift.consentedAt) / 1000);
    const changed = drift.addedItems.length + drift.addedPurposes.length + drift.addedRecipients.length > 0;
    const broken = promises.find(({ claim }) =>
      typeof claim.value === 'number' ? ageSeconds > longestKeeping(claim.value) : changed,
    );
    if (broken === undefined) return { notEvaluated: 'not-yet-due' };
    const { claim, declaration } = broken;
    const age = typeof claim.value === 'number';
    return [
      {
        ...leftOpenBy(doubt),
        confidence: age ? 0.85 : 0.75,
        subject: { kind: 'consent', name: site, domain: site },
        facts: {
          because: age ? 'age' : 'change',
          ageDays: Math.floor(ageSeconds / 86_400),
          promisedSeconds: typeof claim.value === 'number' ? claim.value : null,
        },
        events: timeline.choices.map(({ seq }) => seq),
        quotes: [quoteOf({ declarant: declaration.source.kind, declaration }, claim.at)],
      },
    ];
  },
});
