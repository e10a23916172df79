import { quoteOf } from '../../compare/declared';
import { rule } from '../rule';

/**
 * K5. The site promises a way back to the choice, and no such control was found on the page.
 *
 * Fires: "use the link Manage my cookies in the footer", and the page has none. Silent: it was found, by that name or
 * another. Inconclusive: a control at the foot of the page is not understood. Not evaluated: nothing was promised, or nobody looked.
 */
export const missingReopenControl = rule({
  id: 'missing-reopen-control',
  needs: ['declared', 'reopen'],
  check: ({ claims, reopen, site }) => {
    const promised = claims.find(({ claim }) => claim.type === 'reopen-link' && claim.value !== false);
    if (promised === undefined) return { notEvaluated: 'no-such-claim' };
    if (reopen.found) return [];
    const { claim, declaration } = promised;
    return [
      {
        ...(reopen.label === null
          ? {}
          : { status: 'inconclusive' as const, reason: 'control-not-understood' }),
        confidence: 0.8,
        subject: { kind: 'site', name: site, domain: site },
        facts: { promised: typeof claim.value === 'string' ? claim.value : null },
        events: [reopen.seq],
        quotes: [quoteOf({ declarant: declaration.source.kind, declaration }, claim.at)],
      },
    ];
  },
});
