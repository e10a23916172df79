import type { Exemption } from '../law/exemptions';
import type { Category } from '../model/category';
import type { ItemKind } from '../model/item-kind';

export interface Classification {
  /** Null: abstained. */
  readonly category: Category | null;
  readonly vendor: string | null;
  /** 0 to 1; 0 when abstained. */
  readonly confidence: number;
  /** Where it is written: a documentation page, or a package with its version. */
  readonly source: string | null;
  /** What the item may be exempt as, by its documentation. A hint: never proof of an exemption. */
  readonly exemption: Exemption | null;
  /** The vendor reuses what it measures, so that its audience measurement cannot be exempt. */
  readonly reuses: boolean;
  /** Measurement that an authority found can be set up to be exempt. */
  readonly exemptible: boolean;
  /** Of a social network. */
  readonly social: boolean;
}

export interface Subject {
  readonly name: string;
  readonly domain?: string | null;
  readonly medium?: ItemKind | 'pixel' | null;
  /** Registrable domain of the page: tells whether `domain` is a third party. */
  readonly site?: string | null;
}

export const ABSTAINED: Classification = {
  category: null,
  vendor: null,
  confidence: 0,
  source: null,
  exemption: null,
  reuses: false,
  exemptible: false,
  social: false,
};

export const HOST_KINDS = [
  'advertising',
  'analytics',
  'social',
  'consent',
  'payment',
  'security',
  'support',
  'video',
  'tag-manager',
  'hosting',
  'other',
] as const;
export type HostKind = (typeof HOST_KINDS)[number];

export interface HostClassification {
  readonly kind: HostKind | null;
  readonly vendor: string | null;
  readonly confidence: number;
  readonly source: string | null;
}
