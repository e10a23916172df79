import type { BannerOffer } from '../../model/ledger';
import { asksForConsent } from '../asks';
import { rule } from '../rule';

/** What may be a refusal under another name: to pay, a cross that keeps everything off, boxes that nobody has ticked. */
function otherWayOut({ roles, preticked }: BannerOffer): string | null {
  if (roles.includes('subscribe')) return 'consent-or-pay';
  // Garante per la protezione dei dati personali, guidelines of 10 June 2021 (doc. web 9677876), section 7.1
  if (roles.includes('close')) return 'closing-may-refuse';
  // A button whose words nobody here knows may be the refusal.
  if (roles.includes('other')) return 'control-not-understood';
  return roles.includes('save') && roles.includes('toggle') && preticked.length === 0
    ? 'saving-may-refuse'
    : null;
}

/**
 * C8. Refusing is not as easy as accepting on the banner's first layer.
 *
 * Fires: the first layer has "Accept" and "Customize", no way to refuse; the words of "Reject" can hardly be read beside those of
 * "Accept" (Cookie Banner Taskforce, practice E: a contrast so minimal that the text is unreadable to virtually any user). Silent: it has "Reject" or "Continue without
 * accepting"; the notice asks for nothing. Inconclusive: refusing is there, and looks lesser than accepting; a wall that
 * offers to pay instead; a cross that may keep everything refused; boxes that nobody has ticked, to be kept so; a button
 * whose label is not understood.
 */
export const unequalRefusal = rule({
  id: 'unequal-refusal',
  needs: ['banner'],
  check: (evidence) => {
    const { roles, rejectProminence, seq, cmp } = evidence.banner;
    if (!roles.includes('accept')) return { notEvaluated: 'nothing-to-accept' };
    if (!asksForConsent(evidence)) return { notEvaluated: 'nothing-asked' };
    const refusable = roles.includes('reject');
    if (refusable && (rejectProminence === null || rejectProminence === 'equal')) return [];
    const lesser = rejectProminence === 'lesser' ? 'prominence-is-a-matter-of-judgement' : null;
    const doubt = refusable ? lesser : otherWayOut(evidence.banner);
    return [
      {
        ...(doubt === null ? {} : { status: 'inconclusive' as const, reason: doubt }),
        confidence: doubt === null ? 0.9 : 0.6,
        subject: { kind: 'banner', name: cmp ?? evidence.site, domain: evidence.site },
        facts: { roles, rejectProminence, refusable },
        events: [seq],
      },
    ];
  },
});
