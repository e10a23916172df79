import { rule } from '../rule';

/**
 * C9. A purpose is ticked before the person has touched anything.
 *
 * Fires: the toggle for audience measurement stands at on when the banner opens. Silent: every optional toggle stands at
 * off; the banner has no toggles.
 */
export const pretickedPurpose = rule({
  id: 'preticked-purpose',
  needs: ['banner'],
  check: ({ ledger, site }) =>
    ledger.banners
      .filter(({ preticked }) => preticked.length > 0)
      .slice(0, 1)
      .map(({ preticked, cmp, seq }) => ({
        confidence: 0.9,
        subject: { kind: 'banner' as const, name: cmp ?? site, domain: site },
        facts: { preticked: [...preticked].sort() },
        events: [seq],
      })),
});
