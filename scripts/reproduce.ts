import type { RuleId } from '../lib/findings/catalogue';

/** How a developer sees each finding again by hand, for `docs/findings.md`. */
export const REPRODUCE: { readonly [R in RuleId]: string } = {
  'pre-consent-write':
    'Open the page in a fresh profile, leave the banner unanswered, and look at the stored items in the developer tools.',
  'write-after-refusal':
    'Open the page in a fresh profile, refuse, browse on, and look at what is stored and sent.',
  'phantom-consent': 'Open the page in a fresh profile, touch nothing, and read the consent record.',
  'undeclared-item':
    'List what is stored on the page and search the policy for the name and for a mask that covers it.',
  'understated-category': 'Compare the row in the policy with the vendor’s own documentation of the name.',
  'excessive-retention':
    'Read the Max-Age in the Set-Cookie header or in the script’s assignment; browsers shorten it to 400 days.',
  'other-medium': 'Look the name up under Cookies and under Local Storage in the developer tools.',
  'contradicted-claim': 'Read the quoted words, then look at what the named page stores and requests.',
  'outside-declared-scope':
    'Open the page named in the evidence in a fresh profile and look at what is stored.',
  'outdated-claim': 'Read the quoted words, then look at what the page stores and requests.',
  'choice-lifetime-promise': 'Answer the banner and read the expiry of the record.',
  'unfilled-placeholder': 'Search the policy for the quoted words.',
  'shifted-columns': 'Compare the quoted row with the table’s headings.',
  'nameless-row': 'Look for a technical name in the quoted row.',
  'pre-consent-send':
    'Open the page, leave the banner unanswered, and look at the cookies and parameters of its requests.',
  'send-after-withdrawal': 'Accept, withdraw, open another page, and look at what is sent.',
  'signal-conflict':
    'Answer the banner and compare the stored choice with the TC string, Consent Mode and the parameters of requests.',
  'choice-lifetime': 'Answer the banner each way in a fresh profile and compare the expiry of the record.',
  'unequal-refusal': 'Open the page in a fresh profile and count the steps to refuse.',
  'preticked-purpose': 'Open the details of the banner in a fresh profile.',
  'missing-withdrawal-route': 'Answer the banner and look for a control that opens it again.',
  'split-declaration': 'Compare the quoted row with the banner’s details.',
  'rolling-expiry': 'Note the expiry, open another page, and compare.',
  'exempt-measurement-too-long': 'Read the Max-Age of the write.',
  'undisclosed-recipient': 'Look at the requests of the page and search the policy for the company.',
  'declared-not-seen': 'Accept everything, visit several pages, and look for the name.',
  'contradictory-rows': 'Search the document for the name.',
  'unclassified-item': 'Search the list for unclassified items.',
  'unusual-category': 'Compare the row with the vendor’s documentation.',
  'vendor-disagreement': 'Compare the row with the vendor’s disclosure.',
  'unmet-exemption': 'Look at where the value is sent, how long it lives, and what its vendor does with it.',
  'missing-reopen-control': 'Look for the control named in the quoted words.',
  'missing-reconsent': 'Compare the date of the stored choice with the promise.',
  'missing-duration': 'Look for a lifetime in the quoted rows.',
  'mangled-name': 'Compare the quoted name with the real one.',
  'policy-drift': 'Compare the two versions of the policy by their hashes.',
};
