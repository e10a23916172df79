import { quoteOf } from '../../compare/declared';
import { isPartlyUnread } from '../problems';
import { leftOpenBy, rule } from '../rule';

/**
 * P6. Since the person agreed, the policy has come to name a purpose, a recipient or an item under consent that it did not
 * name then, and the person was not asked again.
 *
 * Fires: marketing rows were added after the consent, and no banner came. Silent: a row was reworded; a necessary cookie
 * was added; the banner came back. Inconclusive: part of the earlier policy was not read, or part of the visit not seen. Not evaluated: the earlier reading, or the time of the consent, is not known.
 */
export const policyDrift = rule({
  id: 'policy-drift',
  needs: ['drift'],
  check: ({ drift, ledger, site, timeline }) => {
    const { addedItems, addedPurposes, addedRecipients, now, before } = drift;
    const added = addedItems.length + addedPurposes.length + addedRecipients.length;
    if (ledger.banners.length > 0) return [];
    const unread = isPartlyUnread(now) || isPartlyUnread(before);
    if (added === 0) return unread ? { notEvaluated: 'policy-partly-unread' } : [];
    // What is new may have stood where the earlier reading could not read; a banner may have come unseen.
    const lost = timeline.lost.length > 0 ? 'watched-in-part' : null;
    const doubt = isPartlyUnread(before) ? 'policy-partly-unread' : lost;
    const rows = now.entries.filter(
      ({ name, category }) =>
        (name !== null && addedItems.includes(name)) ||
        (category !== null && addedPurposes.includes(category)),
    );
    return [
      {
        ...leftOpenBy(doubt),
        level: addedItems.length + addedPurposes.length > 0 ? 'law' : 'claim',
        confidence: 0.85,
        subject: { kind: 'policy', name: now.source.url, domain: site },
        facts: {
          addedItems,
          addedPurposes,
          addedRecipients,
          sha256Then: before.source.sha256,
          sha256Now: now.source.sha256,
        },
        events: timeline.choices.map(({ seq }) => seq),
        quotes: rows.map(({ at }) => quoteOf({ declarant: 'page', declaration: now }, at)),
      },
    ];
  },
});
