import type { ClaimType } from '../../../../../lib/model/declaration';

/** A sentence of a policy with a claim type that it makes, or that it must not be read to make. */
export type SentenceCase = readonly [type: ClaimType, sentence: string];

export interface LanguageCases {
  readonly language: string;
  readonly fires: readonly SentenceCase[];
  readonly silent: readonly SentenceCase[];
}
