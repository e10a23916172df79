import type { Preference } from '../model/category';
import type { Ledger } from '../model/ledger';
import type { Mode } from '../model/settings';

/** Something to do to the page, decided from the log alone; logged before it is done. */
export type Intent =
  | { readonly do: 'answer'; readonly intent: string; readonly asked: Preference }
  /** The site does not take the answer: nothing more is tried in this visit, and the person is told why. */
  | { readonly do: 'give-up'; readonly intent: string; readonly asked: Preference; readonly reason: string };

/** The settings as they hold on the visit's site, exceptions applied. */
export interface EffectiveSettings {
  readonly mode: Mode;
  readonly preference: Preference;
}

/** A site that shows its dialog again after this many answers is not fought with. */
const ANSWERS_PER_VISIT = 2;

/** Reason of the last answer of a visit in which the site kept asking. */
export const GIVEN_UP = 'site-asks-again';

/**
 * What to do about the consent dialog that was seen last. Nothing in the modes `off` and `ask`, nothing while an answer is
 * under way, nothing after the person has chosen: what they clicked stands.
 */
export function decide(ledger: Ledger, settings: EffectiveSettings): readonly Intent[] {
  if (settings.mode !== 'answer') return [];
  const banner = ledger.banners.at(-1);
  if (banner === undefined) return [];
  if (ledger.answers.some((answer) => answer.result === null)) return [];
  const chosen = ledger.consent.some(
    (step) => step.source === 'click' && step.trusted === true && step.answered,
  );
  if (chosen) return [];
  const own = ledger.answers.filter((answer) => answer.by === 'setting');
  if (own.some((answer) => answer.reason === GIVEN_UP)) return [];
  const intent = `${ledger.visit ?? 'visit'}/${banner.seq}`;
  if (own.some((answer) => answer.intent === intent)) return [];
  if (own.length >= ANSWERS_PER_VISIT)
    return [{ do: 'give-up', intent, asked: settings.preference, reason: GIVEN_UP }];
  return [{ do: 'answer', intent, asked: settings.preference }];
}
