import type { InstrumentId } from '../law/instruments';
import type { FindingCode, FindingLevel } from '../model/finding';

/** What can be said of a rule without running it: for exports, words and documents, which need no rule's code. */
export interface CatalogueEntry {
  readonly code: FindingCode;
  /** The gravest level the rule speaks at; a finding may be milder. */
  readonly level: FindingLevel;
  readonly basis: readonly InstrumentId[];
}

/** Every rule, by its file's name, in the order of the taxonomy. */
export const CATALOGUE = {
  'pre-consent-write': {
    code: 'C1',
    level: 'law',
    basis: ['eprivacyStorage', 'frenchDataProtectionAct', 'cnilGuidelines'],
  },
  'write-after-refusal': { code: 'C3', level: 'law', basis: ['eprivacyStorage', 'frenchDataProtectionAct'] },
  'phantom-consent': { code: 'C5', level: 'law', basis: ['gdprConsentDefinition', 'planet49'] },
  'undeclared-item': { code: 'D1', level: 'law', basis: ['planet49', 'gdprTransparency', 'eprivacyStorage'] },
  'understated-category': { code: 'D3', level: 'law', basis: ['eprivacyStorage', 'cookieBannerTaskforce'] },
  'excessive-retention': { code: 'D4', level: 'claim', basis: ['planet49', 'gdprStoragePeriod'] },
  'other-medium': { code: 'D7', level: 'claim', basis: ['gdprTransparency'] },
  'contradicted-claim': { code: 'K1', level: 'claim', basis: ['gdprFairness'] },
  'outside-declared-scope': { code: 'K2', level: 'claim', basis: ['gdprFairness'] },
  'outdated-claim': { code: 'K4', level: 'claim', basis: ['gdprFairness'] },
  'choice-lifetime-promise': { code: 'K6', level: 'claim', basis: ['gdprFairness', 'cnilRecommendation'] },
  'unfilled-placeholder': { code: 'P1', level: 'law', basis: ['gdprTransparency', 'gdprRecipients'] },
  'shifted-columns': { code: 'P2', level: 'advisory', basis: ['gdprTransparency'] },
  'nameless-row': { code: 'P3', level: 'advisory', basis: ['gdprTransparency'] },
} as const satisfies Record<string, CatalogueEntry>;

export type RuleId = keyof typeof CATALOGUE;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(CATALOGUE, id);
