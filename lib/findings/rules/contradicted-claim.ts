import type { MadeClaim } from '../../compare/evidence';
import { contradictions, isCheckable, isWithinReach } from '../contradictions';
import { hitsWhere, rule } from '../rule';

const standing = (made: MadeClaim): boolean => isCheckable(made) && made.claim.scope?.time !== 'now';

/**
 * K1. The site says it has none of something, and it was seen.
 *
 * Fires: "We use no advertising cookies", and `_fbp` is written. Silent: the claim is of `/legal/` pages only and
 * `_fbp` is written on the home page; a font is loaded from another host and the claim is of third-party cookies
 * (inconclusive). A claim about today is judged by K4.
 */
export const contradictedClaim = rule({
  id: 'contradicted-claim',
  needs: ['declared'],
  check: (evidence) =>
    evidence.claims.some(standing)
      ? hitsWhere(
          contradictions(evidence, evidence.site, standing),
          evidence.claims.some((made) => standing(made) && isWithinReach(made, evidence)),
        )
      : { notEvaluated: 'no-such-claim' },
});
