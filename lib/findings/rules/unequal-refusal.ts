import { asksForConsent } from '../asks';
import { rule } from '../rule';

/**
 * C8. Refusing is not as easy as accepting on the banner's first layer.
 *
 * Fires: the first layer has "Accept" and "Customize", no way to refuse. Silent: it has "Reject" or "Continue without
 * accepting"; the notice asks for nothing. Inconclusive: refusing is there, and looks lesser than accepting; a wall that
 * offers to pay instead.
 */
export const unequalRefusal = rule({
  id: 'unequal-refusal',
  needs: ['banner'],
  check: (evidence) => {
    const { roles, rejectProminence, seq, cmp } = evidence.banner;
    if (!roles.includes('accept')) return { notEvaluated: 'nothing-to-accept' };
    if (!asksForConsent(evidence)) return { notEvaluated: 'nothing-asked' };
    const refusable = roles.includes('reject');
    if (refusable && rejectProminence !== 'lesser') return [];
    const pay = !refusable && roles.includes('subscribe');
    const unsure = refusable || pay;
    return [
      {
        ...(unsure
          ? {
              status: 'inconclusive' as const,
              reason: pay ? 'consent-or-pay' : 'prominence-is-a-matter-of-judgement',
            }
          : {}),
        confidence: unsure ? 0.6 : 0.9,
        subject: { kind: 'banner', name: cmp ?? evidence.site, domain: evidence.site },
        facts: { roles, rejectProminence, refusable },
        events: [seq],
      },
    ];
  },
});
