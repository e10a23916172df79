import { OPTIONAL_CATEGORIES } from '../model/category';
import type { Ledger } from '../model/ledger';
import { type Choice, consentTimeline } from './timeline';

/** The last choice that was made in a visit, by the person or by us for them; null where none was, or only a record told of one. */
export const lastMadeChoice = (ledger: Ledger): Choice | null =>
  consentTimeline(ledger).choices.findLast(({ by }) => by !== 'record') ?? null;

export const agrees = ({ categories }: Choice): boolean =>
  OPTIONAL_CATEGORIES.some((category) => categories[category] === 'granted');

/** Whether consent stands that was given before this visit: its record was there, allows something, and no choice replaced it. */
export function consentStandsFromBefore(ledger: Ledger): boolean {
  const { choices } = consentTimeline(ledger);
  return (
    choices.some((choice) => choice.earlier && agrees(choice)) && choices.every(({ earlier }) => earlier)
  );
}
