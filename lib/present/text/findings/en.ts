import { INSTRUMENTS, type InstrumentId } from '../../../law/instruments';
import type { FindingTexts } from '../finding-text';
import { plainFindingText } from './plain';
import { type Facts, findingWords, type LanguageOfFindings } from './reader';

/** "by the script https://…" in the order of what is known. */
const by = (f: Facts): string => {
  const url = f.text('setBy');
  if (f.equals('setVia', 'header')) return url === '' ? ' by a response' : ` by the response of ${url}`;
  if (f.equals('setVia', 'script')) return url === '' ? ' by a script' : ` by the script ${url}`;
  return '';
};
const on = (f: Facts): string => (f.text('page') === '' ? '' : ` on ${f.text('page')}`);
const vendor = (f: Facts): string => (f.text('vendor') === '' ? '' : ` (${f.text('vendor')})`);
const PURPOSE: Readonly<Record<string, string>> = {
  necessary: 'necessary',
  preferences: 'preferences',
  analytics: 'audience measurement',
  marketing: 'marketing',
};
const KINDS: Readonly<Record<string, string>> = {
  cookie: 'cookie',
  localStorage: 'localStorage key',
  sessionStorage: 'sessionStorage key',
  indexedDB: 'IndexedDB database',
  request: 'request',
  fingerprinting: 'fingerprinting script',
};
const kind = (f: Facts): string => KINDS[f.text('kind')] ?? 'item';
const purpose = (f: Facts, fact = 'purpose'): string => PURPOSE[f.text(fact)] ?? f.text(fact);
const subject = (f: Facts): string => `The ${kind(f)} “${f.subject}”${vendor(f)}`;

const instruments: Record<InstrumentId, string> = {
  eprivacyStorage: INSTRUMENTS.eprivacyStorage.title,
  frenchDataProtectionAct: 'French Data Protection Act (law no. 78-17)',
  gdprConsentDefinition: 'GDPR',
  gdprFairness: 'GDPR',
  gdprWithdrawal: 'GDPR',
  gdprTransparency: 'GDPR',
  gdprRecipients: 'GDPR',
  gdprStoragePeriod: 'GDPR',
  planet49: 'Court of Justice of the EU, C-673/17 Planet49',
  edpbTechnicalScope: 'EDPB Guidelines 2/2023',
  cnilGuidelines: 'CNIL guidelines 2020-091',
  cnilRecommendation: 'CNIL recommendation 2020-092',
  cnilMeasurement: 'CNIL, exemption of audience measurement',
  cookieBannerTaskforce: 'EDPB Cookie Banner Taskforce report',
  tcfDisclosures: 'IAB TCF vendor disclosures',
};

export const en: LanguageOfFindings = {
  language: 'en',
  instruments,
  satisfied: 'Looked for, and nothing of the kind was seen in this visit.',
  notEvaluated: 'This could not be judged in this visit.',
  inconclusive: 'What was seen is not enough to tell.',
  reasons: {
    'interval-spans-the-choice':
      'It was found by a later look, so that it cannot be told whether it came before or after the choice.',
    'not-a-fresh-profile':
      'The browser had data of this site before the visit: an earlier choice may exist that was not seen.',
    'watch-gap': 'Part of the visit was not watched.',
    'consent-unknown': 'The state of consent at that moment is not known.',
    'nothing-refused': 'Nothing was refused in this visit.',
    'no-consent-signal': 'No signal or record of consent was seen.',
    'no-policy-found': 'No cookie policy was found.',
    'no-cmp-list': 'The banner publishes no list that could be read.',
    'no-vendor-list': 'No vendor disclosures were read.',
    'not-a-policy': 'What was read is not a cookie policy.',
    'not-read': 'The policy could not be read: {0}.',
    'policy-lists-nothing': 'The policy that was read lists no cookie and makes no claim.',
    'rows-without-a-name': 'The policy has rows without a name that may mean it.',
    'vendor-named-without-the-item': 'The policy names its vendor, but not the item.',
    'may-be-exempt-measurement': 'This tool can be set up so that it needs no consent.',
    'in-both-media': 'It is also kept where the policy says.',
    'not-surely-what-the-claim-denies': 'It may not be what the site’s words deny.',
    'no-such-claim': 'The policy makes no claim of this kind.',
    'no-limited-row': 'No row of the policy is limited to pages or conditions.',
    'no-choice-record-seen': 'No record of the choice was seen.',
    'record-lifetime-not-observable': 'The record is kept in web storage and holds no date of expiry.',
    'nothing-withdrawn': 'No consent was withdrawn in this visit.',
    'no-page-after-the-withdrawal': 'No page was opened after consent was withdrawn.',
    'no-choice-made': 'No choice was made in this visit.',
    'no-signal-after-the-choice': 'No signal of consent was seen after the choice.',
    'no-banner-seen': 'No banner was seen.',
    'nothing-to-accept': 'The banner has no control to accept.',
    'nothing-asked': 'The site asks for no consent.',
    'consent-or-pay':
      'The banner offers to pay instead; whether that is allowed is not for this tool to judge.',
    'prominence-is-a-matter-of-judgement': 'Whether a control stands out enough is a matter of judgement.',
    'no-reopen-control-sought': 'No control to reopen the banner was looked for.',
    'policy-may-describe-a-way': 'The policy, which was not read, may describe another way.',
    'no-exemption-claimed': 'The site claims no exemption for its measurement.',
    'recipient-not-known': 'Nothing is known of the host it was sent to.',
    'coverage-too-small': 'Too little of the site was seen to say that something is not there.',
    'no-standing-consent': 'No consent from an earlier visit stands, or its date is not known.',
    'no-earlier-reading': 'No earlier reading of the policy is kept.',
    'policy-partly-unread': 'Part of the policy could not be read.',
    'policy-lists-no-item': 'The policy speaks of cookies without listing any.',
    'banner-not-unasked':
      'The banner came after a choice, or was opened again: it shows what was chosen before.',
    'record-not-understood': 'The record was read from its name alone; what it means is not sure.',
    'watched-in-part': 'Too much of the visit went unseen to say that it did not happen.',
    'not-swept': 'What the browser holds was not looked at.',
    'not-observed': 'It was not observed.',
  },
  rules: {
    'pre-consent-write': {
      name: 'Storage before consent',
      title: (f) => `“${f.subject}” may have been stored before you chose`,
      happened: (f) =>
        `${subject(f)} was stored${by(f)}${on(f)} before any choice was made. Its purpose is ${purpose(f)}, by ${
          f.equals('basis', 'declared') ? 'the site’s own declaration' : 'what is publicly known of it'
        }; that potentially needs your consent first.`,
      meaning:
        'Something that is only allowed with your agreement was already on your device while you were still being asked.',
      advice:
        'Hold the script or response back until consent for this purpose has been given, and check the order in which tags load.',
      reproduce:
        'Open the page in a fresh profile, leave the banner unanswered, and look at the stored items in the developer tools.',
    },
    'write-after-refusal': {
      name: 'Storage after refusal',
      title: (f) =>
        `“${f.subject}” was potentially ${f.equals('act', 'sent') ? 'sent' : 'stored'} although you refused`,
      happened: (f) =>
        f.equals('act', 'sent')
          ? `${subject(f)} was sent to ${f.text('sentTo')} after ${purpose(f)} had been refused.`
          : `${subject(f)} was stored${by(f)}${on(f)} after ${purpose(f)} had been refused.`,
      meaning: 'You said no, and the site seems to have gone on as if you had not.',
      advice:
        'Make the tag read the stored choice each time it runs, and stop it when its purpose is refused.',
      reproduce: 'Open the page in a fresh profile, refuse, browse on, and look at what is stored and sent.',
    },
    'phantom-consent': {
      name: 'Consent nobody gave',
      title: (f) => `“${f.subject}” says that you agreed; no click of yours was seen`,
      happened: (f) =>
        f.equals('source', 'consent-mode')
          ? `Google’s Consent Mode was told “granted” for ${f.text('granted')} before any choice was made.`
          : `The site’s record “${f.subject}” states consent to ${f.text('granted')}, and no gesture of yours explains it.${
              f.is('clickedByPage') ? ' A script of the page pressed the button.' : ''
            }`,
      meaning: 'The site may treat you as someone who agreed, though you did not.',
      advice:
        'Write a positive record only in answer to a person’s own action; keep every default at denied.',
      reproduce: 'Open the page in a fresh profile, touch nothing, and read the consent record.',
    },
    'undeclared-item': {
      name: 'Undeclared storage',
      title: (f) => `“${f.subject}” is potentially not declared`,
      happened: (f) =>
        `${subject(f)} was stored${by(f)}${on(f)}; neither the policy nor the banner’s own list names it.`,
      meaning: 'The site stores something it does not tell you about.',
      advice: 'Add a row with its name, purpose, lifetime and recipient to the policy, or stop setting it.',
      reproduce:
        'List what is stored on the page and search the policy for the name and for a mask that covers it.',
    },
    'understated-category': {
      name: 'Purpose understated',
      title: (f) => `“${f.subject}” is potentially declared under too harmless a purpose`,
      happened: (f) =>
        `${subject(f)} is declared as ${purpose(f, 'declaredCategory')}; publicly it is known for ${purpose(f, 'knownCategory')}.`,
      meaning: 'You may be refused a choice over something that is yours to refuse.',
      advice: 'Move the item to the purpose it serves, and ask for consent to that purpose.',
      reproduce: 'Compare the row in the policy with the vendor’s own documentation of the name.',
    },
    'excessive-retention': {
      name: 'Kept longer than declared',
      title: (f) => `“${f.subject}” potentially lives longer than declared`,
      happened: (f) =>
        `${subject(f)} asks to live ${f.is('atLeast') ? 'at least ' : ''}${f.span('askedSeconds')}; the policy says “${f.text('declaredLifetime')}”.`,
      meaning: 'You are recognised for longer than the site says.',
      advice: 'Shorten Max-Age or Expires to what the policy says, or correct the policy.',
      reproduce:
        'Read the Max-Age in the Set-Cookie header or in the script’s assignment; browsers shorten it to 400 days.',
    },
    'other-medium': {
      name: 'Kept in another kind of storage',
      title: (f) => `“${f.subject}” is potentially not kept where the policy says`,
      happened: (f) =>
        `${subject(f)} was found; the policy declares it as ${KINDS[f.text('declaredMedium')] ?? f.text('declaredMedium')}.`,
      meaning: 'Who looks for it where the policy says will not find it, and cannot delete it there.',
      advice: 'Name the kind of storage that is really used.',
      reproduce: 'Look the name up under Cookies and under Local Storage in the developer tools.',
    },
    'contradicted-claim': {
      name: 'A claim of the site contradicted',
      title: (f) => `“${f.subject}” potentially contradicts the site’s own words`,
      happened: (f) =>
        f.equals('kind', 'request')
          ? `A request went to ${f.subject}${vendor(f)}, which the site’s own words rule out.`
          : f.equals('kind', 'fingerprinting')
            ? `A script of ${f.subject} read ${f.text('techniques')} in the way of fingerprinting, which the site’s own words rule out.`
            : `${subject(f)} was stored${by(f)}${on(f)}, which the site’s own words rule out.`,
      meaning: 'The site promises that it does not do this.',
      advice: 'Remove what contradicts the sentence, or change the sentence.',
      reproduce: 'Read the quoted words, then look at what the named page stores and requests.',
    },
    'outside-declared-scope': {
      name: 'Outside its declared pages',
      title: (f) => `“${f.subject}” was potentially stored outside its declared pages`,
      happened: (f) =>
        `${subject(f)} was stored${by(f)}${on(f)}; its row limits it to other pages or conditions.`,
      meaning: 'Something meant for one part of the site follows you in others.',
      advice: 'Load the script only on the pages the policy names, or widen the row.',
      reproduce: 'Open the page named in the evidence in a fresh profile and look at what is stored.',
    },
    'outdated-claim': {
      name: 'A claim about today contradicted',
      title: (f) => `“${f.subject}” potentially contradicts what the site says of today`,
      happened: (f) =>
        `${f.equals('kind', 'request') ? `A request went to ${f.subject}${vendor(f)}` : `${subject(f)} was seen${on(f)}`}, although the site says that there is none at present.`,
      meaning: 'What the policy says of today is no longer, or not yet, so.',
      advice: 'Update the policy when a tool is switched on, before it runs.',
      reproduce: 'Read the quoted words, then look at what the page stores and requests.',
    },
    'choice-lifetime-promise': {
      name: 'Lifetime of your choice',
      title: (f) =>
        `Your choice is potentially kept ${f.equals('direction', 'longer') ? 'longer' : 'shorter'} than the site says`,
      happened: (f) =>
        `The record “${f.subject}” lives ${f.span('keptSeconds') || 'until the browser is closed'}; the site says ${f.span('promisedSeconds')}.`,
      meaning: 'You will be asked again sooner, or your answer will be kept longer, than you were told.',
      advice: 'Give the record the lifetime the policy states.',
      reproduce: 'Answer the banner and read the expiry of the record.',
    },
    'unfilled-placeholder': {
      name: 'Blanks left in the policy',
      title: () => 'The policy has blanks that were potentially never filled in',
      happened: (f) => `Places where a name was to be put in: ${f.text('count')}.`,
      meaning: 'Who receives your data is not said.',
      advice: 'Put in the names, or remove the rows.',
      reproduce: 'Search the policy for the quoted words.',
    },
    'shifted-columns': {
      name: 'Shifted table columns',
      title: () => 'Cells of the policy’s table potentially stand under the wrong headings',
      happened: (f) => `Rows whose cells do not fit their headings: ${f.text('count')}.`,
      meaning: 'The table cannot be understood as it stands.',
      advice: 'Put each cell under its heading; fill the empty column or remove it.',
      reproduce: 'Compare the quoted row with the table’s headings.',
    },
    'nameless-row': {
      name: 'Cookies without a name',
      title: () => 'The policy potentially describes cookies without naming them',
      happened: (f) => `Rows without a name: ${f.text('count')}.`,
      meaning: 'You cannot find these cookies in your browser.',
      advice: 'Add the technical name, or its fixed part with a *.',
      reproduce: 'Look for a technical name in the quoted row.',
    },
    'pre-consent-send': {
      name: 'Sent before consent',
      title: (f) => `“${f.subject}” was potentially sent before you chose`,
      happened: (f) =>
        `${subject(f)} was sent to ${f.text('sentTo')} before any choice was made.${
          f.is('createdEarlier') ? ' It had been stored in an earlier visit.' : ''
        } Its purpose is ${purpose(f)}.`,
      meaning: 'You could be recognised before you had a say in it.',
      advice:
        'Send nothing for this purpose until consent has been given; delete what an expired consent left behind.',
      reproduce:
        'Open the page, leave the banner unanswered, and look at the cookies and parameters of its requests.',
    },
    'send-after-withdrawal': {
      name: 'Still used after withdrawal',
      title: (f) =>
        `“${f.subject}” was potentially still ${f.equals('act', 'sent') ? 'sent' : 'written'} after you withdrew consent`,
      happened: (f) =>
        f.equals('act', 'sent')
          ? `${subject(f)} was sent to ${f.text('sentTo')} on a page opened after consent to ${purpose(f)} had been withdrawn.`
          : `${subject(f)} was written${by(f)} on a page opened after consent to ${purpose(f)} had been withdrawn.`,
      meaning: 'Taking consent back seems to have changed nothing.',
      advice: 'On withdrawal delete the items of the purpose and stop their scripts.',
      reproduce: 'Accept, withdraw, open another page, and look at what is sent.',
    },
    'signal-conflict': {
      name: 'Signals that disagree with your choice',
      title: (f) => `“${f.subject}” potentially says something else than you chose`,
      happened: (f) =>
        `After ${f.text('purposes')} had been ${f.equals('chosen', 'denied') ? 'refused' : 'accepted'}, the signal “${f.subject}” (${f.text('source')}) said ${f.equals('said', 'granted') ? 'granted' : 'denied'}.`,
      meaning: 'Vendors act on these signals, not on your click.',
      advice: 'Derive every signal from the one stored choice, and update all of them at once.',
      reproduce:
        'Answer the banner and compare the stored choice with the TC string, Consent Mode and the parameters of requests.',
    },
    'choice-lifetime': {
      name: 'How long the choice is kept',
      title: (f) =>
        f.equals('issue', 'unequal')
          ? 'Refusing is potentially not remembered as long as agreeing'
          : `Your choice is potentially kept longer than the recommended six months`,
      happened: (f) =>
        f.equals('issue', 'unequal')
          ? `“${f.subject}” is kept ${f.span('acceptedSeconds') || 'for the session'} when you agree, and ${f.span('refusedSeconds') || 'for the session'} when you refuse.`
          : `“${f.subject}” is kept for ${f.span('keptSeconds')}. Six months are good practice, not an obligation.`,
      meaning: 'You may be asked again and again until you agree, or not be asked again for long.',
      advice: 'Keep both answers equally long; six months is what the CNIL recommends.',
      reproduce: 'Answer the banner each way in a fresh profile and compare the expiry of the record.',
    },
    'unequal-refusal': {
      name: 'Refusing as easy as accepting',
      title: () => 'Refusing is potentially harder than accepting',
      happened: (f) =>
        f.is('refusable')
          ? 'The first layer of the banner lets you refuse, by a control that stands out less than the one to accept.'
          : `The first layer of the banner lets you accept and offers no control to refuse (it has: ${f.text('roles')}).`,
      meaning: 'You are led towards agreeing.',
      advice: 'Put a control to refuse beside the one to accept, on the same layer and in the same style.',
      reproduce: 'Open the page in a fresh profile and count the steps to refuse.',
    },
    'preticked-purpose': {
      name: 'Purposes ticked in advance',
      title: () => 'Purposes are potentially ticked in advance',
      happened: (f) => `These purposes stood at “on” before anything was touched: ${f.text('preticked')}.`,
      meaning: 'Silence is taken for agreement.',
      advice: 'Let every optional purpose start at off.',
      reproduce: 'Open the details of the banner in a fresh profile.',
    },
    'missing-withdrawal-route': {
      name: 'No way back to the choice',
      title: () => 'There is potentially no way back to your choice',
      happened: () => 'After the choice no control on the page was found that opens the banner again.',
      meaning: 'Taking consent back is not as easy as giving it.',
      advice: 'Put a lasting link, such as “Cookie settings”, on every page.',
      reproduce: 'Answer the banner and look for a control that opens it again.',
    },
    'split-declaration': {
      name: 'Policy and banner disagree',
      title: (f) => `Policy and banner potentially disagree about “${f.subject}”`,
      happened: (f) =>
        f.text('about').includes('presence')
          ? `“${f.text('name')}” is stored; ${f.equals('namedBy', 'page') ? 'the policy names it and the banner’s list does not' : 'the banner’s list names it and the policy does not'}.`
          : `The policy says ${purpose(f, 'policyCategory')}, ${f.text('policyLifetime') || 'no lifetime'}; the banner’s list says ${purpose(f, 'listCategory')}, ${f.text('listLifetime') || 'no lifetime'}.`,
      meaning: 'One of the two tells you something that is not so.',
      advice: 'Generate both from one source.',
      reproduce: 'Compare the quoted row with the banner’s details.',
    },
    'rolling-expiry': {
      name: 'Expiry put off at each visit',
      title: (f) => `“${f.subject}” potentially puts off its own end`,
      happened: (f) =>
        `${subject(f)} was written again with the same value, for another ${f.span('askedSeconds')}, while the site claims that its measurement needs no consent.`,
      meaning: 'The longest time allowed never comes to an end.',
      advice: 'Set the expiry once, at the first visit, and keep it.',
      reproduce: 'Note the expiry, open another page, and compare.',
    },
    'exempt-measurement-too-long': {
      name: 'Exempt measurement kept too long',
      title: (f) => `“${f.subject}” potentially lives too long to be exempt`,
      happened: (f) =>
        `${subject(f)} asks to live ${f.is('atLeast') ? 'at least ' : ''}${f.span('askedSeconds')}; measurement without consent may use trackers for 13 months.`,
      meaning: 'Without asking you the site may only measure within limits, and this is beyond one of them.',
      advice: 'Shorten it to 13 months, or ask for consent.',
      reproduce: 'Read the Max-Age of the write.',
    },
    'undisclosed-recipient': {
      name: 'A recipient not named',
      title: (f) => `“${f.subject}” potentially receives data and is not named`,
      happened: (f) =>
        `A request ${f.is('identifier') ? 'with an identifier ' : ''}went to ${f.text('host')}${vendor(f)}; the policy names nobody behind it.`,
      meaning: 'You are not told who receives data about you.',
      advice: 'Name the company among the recipients, or stop sending to it.',
      reproduce: 'Look at the requests of the page and search the policy for the company.',
    },
    'declared-not-seen': {
      name: 'Declared and not seen',
      title: (f) => `“${f.subject}” is potentially no longer in use`,
      happened: (f) =>
        `It is declared, and was not seen on ${f.text('pages')} pages with everything accepted.`,
      meaning: 'The list may be longer than what is really used.',
      advice: 'Remove rows of tools that are gone.',
      reproduce: 'Accept everything, visit several pages, and look for the name.',
    },
    'contradictory-rows': {
      name: 'Rows that contradict each other',
      title: (f) => `“${f.subject}” potentially stands under two purposes`,
      happened: (f) => `One document puts it under: ${f.text('categories')}.`,
      meaning: 'Whether you may refuse it is not clear.',
      advice: 'Keep one row with the purpose it serves.',
      reproduce: 'Search the document for the name.',
    },
    'unclassified-item': {
      name: 'Purpose not told',
      title: (f) => `The purpose of “${f.subject}” is potentially not told`,
      happened: () => 'It is listed as unclassified.',
      meaning: 'You are asked about something nobody has looked into.',
      advice: 'Find out what sets it and give it a purpose.',
      reproduce: 'Search the list for unclassified items.',
    },
    'unusual-category': {
      name: 'Unusual purpose',
      title: (f) => `“${f.subject}” is potentially declared under an unusual purpose`,
      happened: (f) =>
        `${subject(f)} is declared as ${purpose(f, 'declaredCategory')}; elsewhere it usually serves ${purpose(f, 'knownCategory')}.`,
      meaning: 'Your choice for one purpose may govern something of another.',
      advice: 'Check the purpose against the vendor’s documentation.',
      reproduce: 'Compare the row with the vendor’s documentation.',
    },
    'vendor-disagreement': {
      name: 'Site and vendor disagree',
      title: (f) => `Site and vendor potentially tell of “${f.subject}” differently`,
      happened: (f) =>
        `The vendor’s own disclosure is broader in: ${f.text('about')}.${
          f.span('vendorSeconds') === '' || f.span('declaredSeconds') === ''
            ? ''
            : ` The site says ${f.span('declaredSeconds')}, the vendor ${f.span('vendorSeconds')}.`
        }`,
      meaning: 'The site may tell less than its own supplier does.',
      advice: 'Take over what the vendor discloses.',
      reproduce: 'Compare the row with the vendor’s disclosure.',
    },
    'unmet-exemption': {
      name: 'Exemption that does not fit',
      title: (f) => `“${f.subject}” potentially does not meet the exemption claimed for it`,
      happened: (f) =>
        `${subject(f)} is claimed to need no consent. Against it: ${f.text('grounds')}.${f.text('sentTo') === '' ? '' : ` It goes to ${f.text('sentTo')}.`}`,
      meaning: 'You were not asked, on a ground that does not seem to hold.',
      advice: 'Ask for consent, or change the tool until it meets the conditions of the exemption.',
      reproduce: 'Look at where the value is sent, how long it lives, and what its vendor does with it.',
    },
    'missing-reopen-control': {
      name: 'Promised way back not found',
      title: () => 'The promised way back to your choice was potentially not there',
      happened: (f) =>
        `The policy promises a control${f.text('promised') === '' ? '' : ` “${f.text('promised')}”`}; none was found on the page.`,
      meaning: 'You cannot change your choice in the way you were told.',
      advice: 'Put the control where the policy says, on every page.',
      reproduce: 'Look for the control named in the quoted words.',
    },
    'missing-reconsent': {
      name: 'Not asked again as promised',
      title: () => 'You were potentially not asked again, although it was promised',
      happened: (f) =>
        f.equals('because', 'age')
          ? `Consent is ${f.text('ageDays')} days old; the site promises to ask again after ${f.span('promisedSeconds')}, and no banner came.`
          : 'The policy has changed since consent was given; the site promises to ask again, and no banner came.',
      meaning:
        'An old answer is used for something you were not asked about, or for longer than you were told.',
      advice: 'Give the stored choice a version and a date, and ask again when either is out.',
      reproduce: 'Compare the date of the stored choice with the promise.',
    },
    'missing-duration': {
      name: 'Lifetimes not told',
      title: () => 'The policy potentially does not say how long items live',
      happened: (f) => `Rows without a lifetime: ${f.text('count')}.`,
      meaning: 'You do not learn for how long you are recognised.',
      advice: 'Add the lifetime to each row.',
      reproduce: 'Look for a lifetime in the quoted rows.',
    },
    'mangled-name': {
      name: 'Damaged names',
      title: () => 'Names in the policy are potentially damaged',
      happened: (f) => `Names that no browser would show like this: ${f.text('count')}.`,
      meaning: 'You cannot find these items by the name that is given.',
      advice: 'Escape underscores and asterisks where the page is written.',
      reproduce: 'Compare the quoted name with the real one.',
    },
    'policy-drift': {
      name: 'Policy changed since your choice',
      title: () => 'The policy potentially allows itself more than you agreed to',
      happened: (f) =>
        [
          'Since consent was given the policy has added',
          f.text('addedItems') === '' ? '' : ` items: ${f.text('addedItems')};`,
          f.text('addedPurposes') === '' ? '' : ` purposes: ${f.text('addedPurposes')};`,
          f.text('addedRecipients') === '' ? '' : ` recipients: ${f.text('addedRecipients')};`,
          ' no banner came back.',
        ].join(''),
      meaning: 'Your old answer is taken for things you were never asked about.',
      advice: 'Ask again when purposes, recipients or items under consent are added.',
      reproduce: 'Compare the two versions of the policy by their hashes.',
    },
  },
};

/** English words for findings. */
export const findingTexts: FindingTexts = (finding) => findingWords(en, finding) ?? plainFindingText(finding);
