import type { JudgedItem } from '../../compare/evidence';
import { EXEMPT_MEASUREMENT_MAX } from '../../law/durations';
import { itemFacts, steadySeconds } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

const isMeasured = ({ kind, requirement, writes }: JudgedItem): boolean =>
  kind === 'cookie' && requirement.exemption === 'measurement' && writes.length > 0;

function hitOf(item: JudgedItem): Hit | null {
  if (!isMeasured(item)) return null;
  const write = item.writes.find(({ lifetime }) => (lifetime.seconds ?? 0) > EXEMPT_MEASUREMENT_MAX.seconds);
  if (write === undefined) return null;
  return {
    confidence: 0.95,
    subject: item.subject,
    facts: {
      ...itemFacts(item, write),
      askedSeconds: steadySeconds(write.lifetime),
      atLeast: write.lifetime.atLeast,
      allowedSeconds: EXEMPT_MEASUREMENT_MAX.seconds,
    },
    events: write.write.events,
  };
}

/**
 * D6. Measurement that is claimed to be exempt lives longer than thirteen months.
 *
 * Fires: the site says that its measurement needs no consent, and `_pk_id.1` asks for two years. Silent: it asks for 393
 * days. Not evaluated: the site claims no exemption (thirteen months cap nothing else); no write of such a cookie was seen.
 */
export const exemptMeasurementTooLong = rule({
  id: 'exempt-measurement-too-long',
  needs: ['declared'],
  check: ({ items, claims }) =>
    items.some(({ requirement }) => requirement.exemption === 'measurement') ||
    claims.some(({ claim: { type, value } }) => type === 'analytics-exempt' && value !== false)
      ? hitsWhere(
          items.flatMap((item) => hitOf(item) ?? []),
          items.some(isMeasured),
        )
      : { notEvaluated: 'no-exemption-claimed' },
});
