import { isRecord, listOf } from '../../consent/cmp/reach';
import type { AnswerReason } from '../../model/answer-reason';
import {
  CONSENT_STATES,
  type ConsentByCategory,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
} from '../../model/category';

/** A reason as our own worker gave it; told it again with the outcome, it refuses any that it does not know. */
const isReason = (value: unknown): value is AnswerReason =>
  typeof value === 'string' && /^[a-z-]{5,40}$/.test(value);

export const reasonGiven = (value: unknown): AnswerReason | null => (isReason(value) ? value : null);

/** Purposes in a list that the worker sent. */
export const readPurposes = (value: unknown): readonly OptionalCategory[] =>
  OPTIONAL_CATEGORIES.filter((category) => listOf(value).includes(category));

/** States by purpose, as the worker sent them. */
export function readCategories(value: unknown): ConsentByCategory {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    OPTIONAL_CATEGORIES.flatMap((category) => {
      const state = CONSENT_STATES.find((one) => one === value[category]);
      return state === undefined ? [] : [[category, state]];
    }),
  );
}
