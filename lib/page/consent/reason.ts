import type { AnswerReason } from '../../model/answer-reason';

/** A reason as our own worker gave it; told it again with the outcome, it refuses any that it does not know. */
const isReason = (value: unknown): value is AnswerReason =>
  typeof value === 'string' && /^[a-z-]{5,40}$/.test(value);

export const reasonGiven = (value: unknown): AnswerReason | null => (isReason(value) ? value : null);
