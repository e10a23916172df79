import type { RuleId } from '../lib/findings/catalogue';

/** On what evidence each rule says `satisfied`, for `docs/findings.md`; where that is missing it says `not-evaluated`. */
export const SATISFIED: { readonly [R in RuleId]: string } = {
  'pre-consent-write':
    'a page was open while certainly nobody had answered, and nothing that needs consent was kept then.',
  'pre-consent-send':
    'a page was open while certainly nobody had answered; no request carried such an item or a known identifier, and all that was sent then could be looked through.',
  'write-after-refusal':
    'something was refused, the visit went on, nothing of that purpose was written or sent from then on, and all that was sent could be looked through.',
  'send-after-withdrawal':
    'consent was withdrawn, another page was opened, and nothing of that purpose went out or was written there.',
  'phantom-consent':
    'a record or signal of consent was read in a visit in which none stood before, and each yes was explained.',
  'signal-conflict':
    'a choice was made, and a signal that speaks of a chosen purpose was read after it and agrees.',
  'choice-lifetime': 'the record was written in answer to a choice, and its own term is known.',
  'unequal-refusal': 'the first layer was read, and offers a refusal as prominent as the consent.',
  'preticked-purpose': 'the first layer has controls for purposes, and none stood at on.',
  'missing-withdrawal-route':
    'a choice was made, and a control was found or the policy tells another way back.',
  'undeclared-item': 'documents that list or claim something were read, and each item seen is named in one.',
  'split-declaration': 'both documents were read, and at least one name could be compared.',
  'understated-category': 'at least one item was seen that is declared for a purpose and publicly known.',
  'excessive-retention':
    'at least one cookie was written whose row says how long, and its own term is not hidden by the browser’s cap.',
  'rolling-expiry': 'at least one cookie under a fixed term was written, and a page was opened after that.',
  'exempt-measurement-too-long': 'at least one cookie of measurement that is claimed exempt was written.',
  'other-medium': 'at least one item was seen whose row says where it is kept.',
  'undisclosed-recipient':
    'a policy was read, and each host that was seen to receive something is named; what unnamed hosts were sent could be looked through.',
  'declared-not-seen': 'enough pages were seen with everything granted, and each row was met.',
  'contradictory-rows': 'rows were read, and no table was left unread.',
  'unclassified-item': 'rows were read, and no table was left unread.',
  'unusual-category': 'at least one item was seen that is declared for a purpose and publicly known.',
  'vendor-disagreement': 'at least one item was seen that the site and a vendor’s disclosure name.',
  'contradicted-claim': 'a page that the claim speaks of was open, and nothing that contradicts it was seen.',
  'outside-declared-scope':
    'a page outside the limits of a row was open, and the item was not written there.',
  'unmet-exemption':
    'at least one item was seen for which an exemption is claimed, and nothing speaks against it.',
  'outdated-claim': 'a page that the claim speaks of was open, and nothing that contradicts it was seen.',
  'missing-reopen-control': 'a control was promised, looked for and found.',
  'choice-lifetime-promise':
    'the record was written in answer to a choice, its whole term is known, and the policy says one.',
  'missing-reconsent': 'a banner came.',
  'unfilled-placeholder': 'the policy was read, and no part of it was left unread.',
  'shifted-columns': 'rows were read, and no table was left unread.',
  'nameless-row': 'rows were read, and no table was left unread.',
  'missing-duration': 'rows were read, and no table was left unread.',
  'mangled-name': 'rows were read, and no table was left unread.',
  'policy-drift':
    'the policy at the consent and the policy now were read, and nothing was added, or the banner came back.',
};
