import { asksForConsent } from '../asks';
import { rule } from '../rule';

/**
 * C10. Consent was asked for, and no control takes the person back to it.
 *
 * Fires: a choice was made, the page was searched, and neither it nor the policy offers a way back. Silent: a "Cookie
 * settings" link was found; the policy describes a way that is no control on the page (a letter). Inconclusive: no policy was read,
 * which may describe one; at the foot of the page stands a control whose words are not understood. Not evaluated: no control was looked for.
 */
export const missingWithdrawalRoute = rule({
  id: 'missing-withdrawal-route',
  needs: ['reopen', 'banner', 'choices'],
  check: (evidence) => {
    if (!asksForConsent(evidence)) return { notEvaluated: 'nothing-asked' };
    if (evidence.reopen.found) return [];
    // A control that the policy promises, and that is not there, is no way back (K5 tells of the promise).
    const promised = new Set(
      evidence.claims.flatMap(({ claim }) => (claim.type === 'reopen-link' ? [claim.at.quote] : [])),
    );
    const described = evidence.claims.some(
      ({ claim }) => claim.type === 'withdraw-consent' && !promised.has(claim.at.quote),
    );
    if (described) return [];
    const unclear = evidence.reopen.label === null ? null : 'control-not-understood';
    const doubt = evidence.declared.known ? unclear : 'policy-may-describe-a-way';
    return [
      {
        ...(doubt === null ? {} : { status: 'inconclusive' as const, reason: doubt }),
        confidence: 0.7,
        subject: { kind: 'banner', name: evidence.site, domain: evidence.site },
        facts: {},
        events: [evidence.banner.seq, evidence.reopen.seq],
      },
    ];
  },
});
