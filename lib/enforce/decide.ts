import type { AnswerReason } from '../model/answer-reason';
import type { Preference } from '../model/category';
import type { Answer, Ledger } from '../model/ledger';
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

/** A page loaded at the same address this soon after an answer was loaded because of it. */
const RELOAD_SECONDS = 6;

/** At most one reload is caused: a site that loads its page anew and asks again is left. */
const causedReload = (ledger: Ledger, answer: Answer): boolean => {
  const seq = answer.events[0] ?? Number.POSITIVE_INFINITY;
  const before = ledger.pages.findLast((page) => page.seq < seq);
  return ledger.pages.some(
    (page) => page.seq > seq && page.url === before?.url && page.at - answer.at < RELOAD_SECONDS * 1_000,
  );
};

/** Reason of the last answer of a visit in which the site kept asking. */
export const GIVEN_UP: AnswerReason = 'site-asks-again';
/** After these nothing more is tried in the visit: the site does not take the answer, or the person took over. */
const FINAL: readonly (string | null)[] = [GIVEN_UP, 'person-is-answering' satisfies AnswerReason];

/**
 * What to do about the consent dialog that was seen last. Nothing in the modes `off` and `ask`, nothing while an answer is
 * under way, nothing after the person has chosen: what they clicked stands.
 */
export function decide(ledger: Ledger, settings: EffectiveSettings): readonly Intent[] {
  if (settings.mode !== 'answer') return [];
  const banner = ledger.banners.at(-1);
  if (banner === undefined) return [];
  if (ledger.answers.some((answer) => answer.result === null)) return [];
  // What the person asked for last stands: a dialog they had opened, an answer, a withdrawal.
  if (ledger.answers.at(-1)?.by === 'person') return [];
  const chosen = ledger.consent.some(
    (step) => step.source === 'click' && step.trusted === true && step.answered,
  );
  if (chosen) return [];
  const own = ledger.answers.filter((answer) => answer.by === 'setting');
  if (own.some((answer) => FINAL.includes(answer.reason))) return [];
  const intent = `${ledger.visit ?? 'visit'}/${banner.seq}`;
  if (own.some((answer) => answer.intent === intent)) return [];
  if (own.length >= ANSWERS_PER_VISIT || own.some((answer) => causedReload(ledger, answer)))
    return [{ do: 'give-up', intent, asked: settings.preference, reason: GIVEN_UP }];
  return [{ do: 'answer', intent, asked: settings.preference }];
}
