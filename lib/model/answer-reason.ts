/** Why an answer came out as it did, where the result alone does not say it. */
export const ANSWER_REASONS = [
  'all-or-nothing',
  'always-active-purpose',
  'asks-to-confirm',
  'consent-or-pay',
  'control-does-not-move',
  'dialog-still-there',
  'layer-did-not-open',
  'less-granted-than-asked',
  'more-granted-than-asked',
  'no-dialog',
  'no-known-control',
  'no-outcome',
  'no-reopen-control',
  'no-way-to-refuse',
  'no-way-to-save',
  'not-verified',
  'page-left',
  'page-unreachable',
  'person-is-answering',
  'purpose-not-offered',
  'purpose-not-recognised',
  'purposes-not-separable',
  'record-not-readable',
  'script-error',
  'site-asks-again',
  'too-many-layers',
  'undone-by-site',
] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

/** Logs may come from other versions: a reason that is not known here is none. */
export const answerReasonOf = (text: string | null): AnswerReason | null =>
  ANSWER_REASONS.find((reason) => reason === text) ?? null;
