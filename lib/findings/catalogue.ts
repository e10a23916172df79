import type { InstrumentId } from '../law/instruments';
import type { FindingCode, FindingLevel } from '../model/finding';

/** What can be said of a rule without running it: for exports, words and documents, which need no rule's code. */
export interface CatalogueEntry {
  readonly code: FindingCode;
  /** The gravest level the rule speaks at; a finding may be milder. */
  readonly level: FindingLevel;
  readonly basis: readonly InstrumentId[];
  /** It judges what the site did: where part of that went unseen, finding nothing is no clean bill. */
  readonly watches: boolean;
}

/** Every rule, by its file's name, in the order of the taxonomy. */
export const CATALOGUE = {
  'pre-consent-write': {
    code: 'C1',
    watches: true,
    level: 'law',
    basis: ['eprivacyStorage', 'frenchDataProtectionAct', 'cnilGuidelines'],
  },
  'pre-consent-send': {
    code: 'C2',
    watches: true,
    level: 'law',
    basis: ['eprivacyStorage', 'edpbTechnicalScope'],
  },
  'write-after-refusal': {
    code: 'C3',
    watches: true,
    level: 'law',
    basis: ['eprivacyStorage', 'frenchDataProtectionAct'],
  },
  'send-after-withdrawal': { code: 'C4', watches: true, level: 'law', basis: ['gdprWithdrawal'] },
  'phantom-consent': {
    code: 'C5',
    watches: true,
    level: 'law',
    basis: ['gdprConsentDefinition', 'planet49'],
  },
  'signal-conflict': {
    code: 'C6',
    watches: true,
    level: 'law',
    basis: ['gdprConsentDefinition', 'eprivacyStorage'],
  },
  'choice-lifetime': { code: 'C7', watches: true, level: 'guidance', basis: ['cnilRecommendation'] },
  'unequal-refusal': {
    code: 'C8',
    watches: false,
    level: 'guidance',
    basis: ['cookieBannerTaskforce', 'cnilRecommendation'],
  },
  'preticked-purpose': {
    code: 'C9',
    watches: false,
    level: 'guidance',
    basis: ['planet49', 'cookieBannerTaskforce'],
  },
  'missing-withdrawal-route': {
    code: 'C10',
    watches: false,
    level: 'guidance',
    basis: ['cookieBannerTaskforce', 'gdprWithdrawal'],
  },
  'undeclared-item': {
    code: 'D1',
    watches: true,
    level: 'law',
    basis: ['planet49', 'gdprTransparency', 'eprivacyStorage'],
  },
  'split-declaration': { code: 'D2', watches: true, level: 'claim', basis: ['gdprTransparency'] },
  'understated-category': {
    code: 'D3',
    watches: true,
    level: 'law',
    basis: ['eprivacyStorage', 'cookieBannerTaskforce'],
  },
  'excessive-retention': {
    code: 'D4',
    watches: true,
    level: 'claim',
    basis: ['planet49', 'gdprStoragePeriod'],
  },
  'rolling-expiry': { code: 'D5', watches: true, level: 'guidance', basis: ['cnilMeasurement'] },
  'exempt-measurement-too-long': { code: 'D6', watches: true, level: 'guidance', basis: ['cnilMeasurement'] },
  'other-medium': { code: 'D7', watches: true, level: 'claim', basis: ['gdprTransparency'] },
  'undisclosed-recipient': { code: 'D8', watches: true, level: 'law', basis: ['gdprRecipients', 'planet49'] },
  'declared-not-seen': { code: 'D9', watches: false, level: 'advisory', basis: ['gdprTransparency'] },
  'contradictory-rows': { code: 'D10', watches: false, level: 'claim', basis: ['gdprTransparency'] },
  'unclassified-item': { code: 'D11', watches: false, level: 'advisory', basis: ['gdprTransparency'] },
  'unusual-category': { code: 'D12', watches: true, level: 'advisory', basis: ['gdprTransparency'] },
  'vendor-disagreement': {
    code: 'D13',
    watches: true,
    level: 'claim',
    basis: ['gdprTransparency', 'tcfDisclosures'],
  },
  'contradicted-claim': { code: 'K1', watches: true, level: 'claim', basis: ['gdprFairness'] },
  'outside-declared-scope': { code: 'K2', watches: true, level: 'claim', basis: ['gdprFairness'] },
  'unmet-exemption': {
    code: 'K3',
    watches: true,
    level: 'law',
    basis: ['eprivacyStorage', 'cnilGuidelines', 'cnilMeasurement'],
  },
  'outdated-claim': { code: 'K4', watches: true, level: 'claim', basis: ['gdprFairness'] },
  'missing-reopen-control': {
    code: 'K5',
    watches: false,
    level: 'claim',
    basis: ['gdprFairness', 'gdprWithdrawal'],
  },
  'choice-lifetime-promise': {
    code: 'K6',
    watches: false,
    level: 'claim',
    basis: ['gdprFairness', 'cnilRecommendation'],
  },
  'missing-reconsent': { code: 'K7', watches: false, level: 'claim', basis: ['gdprFairness'] },
  'unfilled-placeholder': {
    code: 'P1',
    watches: false,
    level: 'law',
    basis: ['gdprTransparency', 'gdprRecipients'],
  },
  'shifted-columns': { code: 'P2', watches: false, level: 'advisory', basis: ['gdprTransparency'] },
  'nameless-row': { code: 'P3', watches: false, level: 'advisory', basis: ['gdprTransparency'] },
  'missing-duration': { code: 'P4', watches: false, level: 'law', basis: ['planet49', 'gdprStoragePeriod'] },
  'mangled-name': { code: 'P5', watches: false, level: 'advisory', basis: ['gdprTransparency'] },
  'policy-drift': {
    code: 'P6',
    watches: false,
    level: 'law',
    basis: ['gdprConsentDefinition', 'gdprTransparency'],
  },
} as const satisfies Record<string, CatalogueEntry>;

export type RuleId = keyof typeof CATALOGUE;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(CATALOGUE, id);
