import { rule } from '../rule';

/**
 * C9. A purpose is ticked before the person has touched anything.
 *
 * Fires: the toggle for audience measurement stands at on when the banner opens. Silent: every optional toggle stands at
 * off. Not evaluated: the first layer has no toggles, others were not looked at; the dialog was opened again, where it shows an earlier choice.
 */
export const pretickedPurpose = rule({
  id: 'preticked-purpose',
  needs: ['banner'],
  check: ({ banner, site }) => {
    const { preticked, categories, roles, cmp, seq } = banner;
    if (preticked.length === 0)
      return categories.length > 0 || roles.includes('toggle') ? [] : { notEvaluated: 'nothing-to-compare' };
    return [
      {
        confidence: 0.9,
        subject: { kind: 'banner', name: cmp ?? site, domain: site },
        facts: { preticked: [...preticked].sort() },
        events: [seq],
      },
    ];
  },
});
