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
  'pre-consent-send': { code: 'C2', level: 'law', basis: ['eprivacyStorage', 'edpbTechnicalScope'] },
  'write-after-refusal': { code: 'C3', level: 'law', basis: ['eprivacyStorage', 'frenchDataProtectionAct'] },
  'send-after-withdrawal': { code: 'C4', level: 'law', basis: ['gdprWithdrawal'] },
  'phantom-consent': { code: 'C5', level: 'law', basis: ['gdprConsentDefinition', 'planet49'] },
  'signal-conflict': { code: 'C6', level: 'law', basis: ['gdprConsentDefinition', 'eprivacyStorage'] },
  'choice-lifetime': { code: 'C7', level: 'guidance', basis: ['cnilRecommendation'] },
  'unequal-refusal': {
    code: 'C8',
    level: 'guidance',
    basis: ['cookieBannerTaskforce', 'cnilRecommendation'],
  },
  'preticked-purpose': { code: 'C9', level: 'guidance', basis: ['planet49', 'cookieBannerTaskforce'] },
  'missing-withdrawal-route': {
    code: 'C10',
    level: 'guidance',
    basis: ['cookieBannerTaskforce', 'gdprWithdrawal'],
  },
  'undeclared-item': { code: 'D1', level: 'law', basis: ['planet49', 'gdprTransparency', 'eprivacyStorage'] },
  'split-declaration': { code: 'D2', level: 'claim', basis: ['gdprTransparency'] },
  'understated-category': { code: 'D3', level: 'law', basis: ['eprivacyStorage', 'cookieBannerTaskforce'] },
  'excessive-retention': { code: 'D4', level: 'claim', basis: ['planet49', 'gdprStoragePeriod'] },
  'rolling-expiry': { code: 'D5', level: 'guidance', basis: ['cnilMeasurement'] },
  'exempt-measurement-too-long': { code: 'D6', level: 'guidance', basis: ['cnilMeasurement'] },
  'other-medium': { code: 'D7', level: 'claim', basis: ['gdprTransparency'] },
  'undisclosed-recipient': { code: 'D8', level: 'law', basis: ['gdprRecipients', 'planet49'] },
  'declared-not-seen': { code: 'D9', level: 'advisory', basis: ['gdprTransparency'] },
  'contradictory-rows': { code: 'D10', level: 'claim', basis: ['gdprTransparency'] },
  'unclassified-item': { code: 'D11', level: 'advisory', basis: ['gdprTransparency'] },
  'unusual-category': { code: 'D12', level: 'advisory', basis: ['gdprTransparency'] },
  'vendor-disagreement': { code: 'D13', level: 'claim', basis: ['gdprTransparency', 'tcfDisclosures'] },
  'contradicted-claim': { code: 'K1', level: 'claim', basis: ['gdprFairness'] },
  'outside-declared-scope': { code: 'K2', level: 'claim', basis: ['gdprFairness'] },
  'unmet-exemption': {
    code: 'K3',
    level: 'law',
    basis: ['eprivacyStorage', 'cnilGuidelines', 'cnilMeasurement'],
  },
  'outdated-claim': { code: 'K4', level: 'claim', basis: ['gdprFairness'] },
  'missing-reopen-control': { code: 'K5', level: 'claim', basis: ['gdprFairness', 'gdprWithdrawal'] },
  'choice-lifetime-promise': { code: 'K6', level: 'claim', basis: ['gdprFairness', 'cnilRecommendation'] },
  'missing-reconsent': { code: 'K7', level: 'claim', basis: ['gdprFairness'] },
  'unfilled-placeholder': { code: 'P1', level: 'law', basis: ['gdprTransparency', 'gdprRecipients'] },
  'shifted-columns': { code: 'P2', level: 'advisory', basis: ['gdprTransparency'] },
  'nameless-row': { code: 'P3', level: 'advisory', basis: ['gdprTransparency'] },
  'missing-duration': { code: 'P4', level: 'law', basis: ['planet49', 'gdprStoragePeriod'] },
  'mangled-name': { code: 'P5', level: 'advisory', basis: ['gdprTransparency'] },
  'policy-drift': { code: 'P6', level: 'law', basis: ['gdprConsentDefinition', 'gdprTransparency'] },
} as const satisfies Record<string, CatalogueEntry>;

export type RuleId = keyof typeof CATALOGUE;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(CATALOGUE, id);
