import type { MadeClaim } from '../../compare/evidence';
import { contradictions, isCheckable, isWithinReach } from '../contradictions';
import { hitsWhere, rule } from '../rule';

const ofToday = (made: MadeClaim): boolean => isCheckable(made) && made.claim.scope?.time === 'now';

/**
 * K4. The site says that it has none of something today, or at the date of its policy, and it was seen.
 *
 * Fires: "No marketing cookies are set on this site today", and `_fbp` is written. Silent: the same words, and only
 * `session_id` is written.
 */
export const outdatedClaim = rule({
  id: 'outdated-claim',
  needs: ['declared'],
  check: (evidence) =>
    evidence.claims.some(ofToday)
      ? hitsWhere(
          contradictions(evidence, evidence.site, ofToday),
          evidence.claims.some((made) => ofToday(made) && isWithinReach(made, evidence)),
        )
      : { notEvaluated: 'no-such-claim' },
});
