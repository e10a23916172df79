import { ITEM_KINDS } from './item-kind';

/** Codes of the taxonomy, stable in exports. */
export type FindingCode = `${'C' | 'D' | 'K' | 'P'}${number}`;

export const STATUSES = ['violated', 'inconclusive', 'satisfied', 'not-evaluated'] as const;
export type FindingStatus = (typeof STATUSES)[number];

/** What the rule rests on: a provision of law, an authority's guidance, the site's own words, or good practice. */
export const LEVELS = ['law', 'guidance', 'claim', 'advisory'] as const;
export type FindingLevel = (typeof LEVELS)[number];

export type FactValue = string | number | boolean | null | readonly string[];

/** What a finding can be about. */
export const SUBJECT_KINDS = [...ITEM_KINDS, 'banner', 'consent', 'policy', 'recipient', 'site'] as const;

export interface FindingSubject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  readonly name: string;
  readonly domain: string | null;
}

/** The policy's own words that a finding rests on. */
export interface Quote {
  readonly declarant: 'page' | 'cmp' | 'vendor';
  readonly url: string;
  readonly sha256: string;
  readonly block: number;
  readonly row: number | null;
  readonly text: string;
}

/** A verdict: plain data, no prose. Always to be worded as potential. */
export interface Finding {
  readonly code: FindingCode;
  /** The rule's file name. */
  readonly rule: string;
  readonly status: FindingStatus;
  readonly level: FindingLevel;
  /** 0 to 1: how sure the observation and the classification behind it are; says nothing of gravity. */
  readonly confidence: number;
  readonly subject: FindingSubject;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Sequence numbers of the events that prove it, in order. */
  readonly events: readonly number[];
  readonly quotes: readonly Quote[];
  /** Why it was not evaluated or stayed inconclusive; null otherwise. */
  readonly reason: string | null;
}
