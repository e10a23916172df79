import type { LanguageOfFindings } from './language';

const reasons = {
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
  'not-read': 'The policy could not be read: {detail}.',
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
  'closing-may-refuse': 'The banner’s cross may keep everything refused; its name does not say what it does.',
  'saving-may-refuse': 'The boxes stand at off; keeping them so may be a refusal.',
  'control-not-understood': 'At the foot of the page stands a control whose words were not understood.',
  'no-reopen-control-sought': 'No control to reopen the banner was looked for.',
  'policy-may-describe-a-way': 'The policy, which was not read, may describe another way.',
  'no-exemption-claimed': 'The site claims no exemption for its measurement.',
  'recipient-not-known': 'Nothing is known of the host it was sent to.',
  'coverage-too-small': 'Too little of the site was seen to say that something is not there.',
  'no-standing-consent': 'No consent from an earlier visit stands, or its date is not known.',
  'no-earlier-reading': 'No earlier reading of the policy is kept.',
  'named-in-text-but-not-read': 'The policy’s text holds this name where nothing about it could be read.',
  'policy-partly-unread': 'Part of the policy could not be read.',
  'policy-lists-no-item': 'The policy speaks of cookies without listing any.',
  'banner-not-unasked':
    'The banner came after a choice, or was opened again: it shows what was chosen before.',
  'record-not-understood': 'The record was read from its name alone; what it means is not sure.',
  'watched-in-part': 'Too much of the visit went unseen to say that it did not happen.',
  'not-swept': 'What the browser holds was not looked at.',
  'choice-made-earlier':
    'A choice made before this visit stood throughout: the time before a choice was not seen.',
  'contents-not-read': 'Something was sent whose contents could not be looked through.',
  'nothing-to-compare': 'Nothing was seen that this could be judged by.',
  'not-yet-due': 'The time, or the change, after which the site promises to ask again has not come.',
  'requests-blocked':
    'The browser or another extension blocked requests: what they would have done was not seen.',
  'third-party-cookies-refused':
    'The browser refused cookies of third parties: what other browsers would keep was not seen.',
  'not-observed': 'It was not observed.',
} as const;
/** Every reason that has words: other languages have the same. */
export type Reason = keyof typeof reasons;

/** English words for findings. */
export const en: LanguageOfFindings = {
  language: 'en',
  instruments: {
    eprivacyStorage: 'ePrivacy Directive 2002/58/EC, as amended by 2009/136/EC, Article 5(3)',
    frenchDataProtectionAct: 'French Data Protection Act (law no. 78-17), Article 82',
    gdprConsentDefinition: 'GDPR, Article 4(11)',
    gdprFairness: 'GDPR, Article 5(1)(a)',
    gdprWithdrawal: 'GDPR, Article 7(3)',
    gdprTransparency: 'GDPR, Article 12(1)',
    gdprRecipients: 'GDPR, Article 13(1)(e)',
    gdprStoragePeriod: 'GDPR, Article 13(2)(a)',
    planet49: 'Court of Justice of the EU, C-673/17 Planet49, paragraphs 65 and 75 to 81',
    edpbTechnicalScope: 'EDPB Guidelines 2/2023, sections 2 and 3',
    cnilGuidelines: 'CNIL guidelines 2020-091, Articles 2 and 5',
    cnilRecommendation: 'CNIL recommendation 2020-092, section on the lifetime of choices',
    cnilMeasurement: 'CNIL, conditions of the exemption of audience measurement',
    cookieBannerTaskforce: 'EDPB Cookie Banner Taskforce report, practices A, B, C to E, I and K',
    tcfDisclosures: 'IAB TCF vendor disclosures, disclosures[]',
  },
  item: {
    cookie: 'The cookie “{subject}”',
    localStorage: 'The localStorage key “{subject}”',
    sessionStorage: 'The sessionStorage key “{subject}”',
    indexedDB: 'The IndexedDB database “{subject}”',
    other: 'The item “{subject}”',
  },
  by: {
    response: ' by the response of {setBy}',
    aResponse: ' by a response',
    script: ' by the script {setBy}',
    aScript: ' by a script',
  },
  on: ' on {page}',
  codes: {
    purpose: {
      necessary: 'necessary',
      preferences: 'preferences',
      analytics: 'audience measurement',
      marketing: 'marketing',
      unclassified: 'unclassified',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'localStorage key',
      sessionStorage: 'sessionStorage key',
      indexedDB: 'IndexedDB database',
      pixel: 'pixel',
    },
    about: { category: 'the purpose', lifetime: 'the lifetime' },
    ground: {
      'third-party-send': 'its value is sent to another company',
      'third-party-cookie': 'it is a third party’s cookie',
      lifetime: 'it lives longer than 13 months',
      'known-non-exempt-tool': 'the tool is known to use what it measures for more',
    },
    control: {
      accept: 'accept',
      reject: 'reject',
      customize: 'customise',
      save: 'save',
      toggle: 'switch',
      next: 'next step',
      close: 'close',
      withdraw: 'withdraw',
      reopen: 'open again',
      subscribe: 'pay or subscribe',
      other: 'other',
    },
    technique: { canvas: 'the canvas', webgl: 'WebGL', audio: 'the audio system', fonts: 'the fonts' },
  },
  reasons,
  satisfied: 'Looked for, and nothing of the kind was seen in this visit.',
  notEvaluated: 'This could not be judged in this visit.',
  inconclusive: 'What was seen is not enough to tell.',
  rules: {
    'pre-consent-write': {
      name: 'Storage before consent',
      title: '“{subject}” may have been stored before you chose',
      happened:
        '{item} was stored{by}{on} before any choice was made. Its purpose is {purpose}, by [{basis=declared?}the site’s own declaration|what is publicly known of it]; that potentially needs your consent first.',
      meaning:
        'Something that is only allowed with your agreement was already on your device while you were still being asked.',
      advice:
        'Hold the script or response back until consent for this purpose has been given, and check the order in which tags load.',
    },
    'pre-consent-send': {
      name: 'Sent before consent',
      title: '“{subject}” was potentially sent before you chose',
      happened:
        '{item} was sent to {sentTo} before any choice was made.[{createdEarlier?} It had been stored in an earlier visit.] Its purpose is {purpose}.',
      meaning: 'You could be recognised before you had a say in it.',
      advice:
        'Send nothing for this purpose until consent has been given; delete what an expired consent left behind.',
    },
    'write-after-refusal': {
      name: 'Storage after refusal',
      title: '“{subject}” was potentially [{act=sent?}sent|stored] although you refused',
      happened: '{item} was [{act=sent?}sent to {sentTo}|stored{by}{on}] after {purpose} had been refused.',
      meaning: 'You said no, and the site seems to have gone on as if you had not.',
      advice:
        'Make the tag read the stored choice each time it runs, and stop it when its purpose is refused.',
    },
    'send-after-withdrawal': {
      name: 'Still used after withdrawal',
      title: '“{subject}” was potentially still [{act=sent?}sent|written] after you withdrew consent',
      happened:
        '{item} was [{act=sent?}sent to {sentTo}|written{by}] on a page opened after consent to {purpose} had been withdrawn.',
      meaning: 'Taking consent back seems to have changed nothing.',
      advice: 'On withdrawal delete the items of the purpose and stop their scripts.',
    },
    'phantom-consent': {
      name: 'Consent nobody gave',
      title: '“{subject}” potentially says that you agreed; no click of yours was seen',
      happened:
        '[{source=consent-mode?}Google’s Consent Mode was told “granted” for {granted} before any choice was made.|The site’s record “{subject}” states consent to {granted}, and no gesture of yours explains it.][{clickedByPage?} A script of the page pressed the button.]',
      meaning: 'The site may treat you as someone who agreed, though you did not.',
      advice:
        'Write a positive record only in answer to a person’s own action; keep every default at denied.',
    },
    'signal-conflict': {
      name: 'Signals that disagree with your choice',
      title: '“{subject}” potentially says something else than you chose',
      happened:
        'You had [{chosen=denied?}refused|accepted]: {purposes}. Afterwards the signal “{subject}” ({source}) said [{said=granted?}granted|denied].',
      meaning: 'Vendors act on these signals, not on your click.',
      advice: 'Derive every signal from the one stored choice, and update all of them at once.',
    },
    'choice-lifetime': {
      name: 'How long the choice is kept',
      title:
        '[{issue=unequal?}Refusing is potentially not remembered as long as agreeing|Your choice is potentially kept longer than the recommended six months]',
      happened:
        '[{issue=unequal?}How long “{subject}” is kept depends on your answer.|“{subject}” is kept for {keptSeconds}. Six months are good practice, not an obligation.][{issue=unequal?} When you agree: {acceptedSeconds}.|{issue=unequal?} When you agree: for the session.][{issue=unequal?} When you refuse: {refusedSeconds}.|{issue=unequal?} When you refuse: for the session.]',
      meaning: 'You may be asked again and again until you agree, or not be asked again for long.',
      advice: 'Keep both answers equally long; six months is what the CNIL recommends.',
    },
    'unequal-refusal': {
      name: 'Refusing as easy as accepting',
      title: 'Refusing is potentially harder than accepting',
      happened:
        '[{refusable?}The first layer of the banner lets you refuse, by a control that stands out less than the one to accept.|The first layer of the banner lets you accept and offers no control to refuse (it has: {roles}).]',
      meaning: 'You are led towards agreeing.',
      advice: 'Put a control to refuse beside the one to accept, on the same layer and in the same style.',
    },
    'preticked-purpose': {
      name: 'Purposes ticked in advance',
      title: 'Purposes are potentially ticked in advance',
      happened: 'These purposes stood at “on” before anything was touched: {preticked}.',
      meaning: 'Silence is taken for agreement.',
      advice: 'Let every optional purpose start at off.',
    },
    'missing-withdrawal-route': {
      name: 'No way back to the choice',
      title: 'There is potentially no way back to your choice',
      happened: 'After the choice no control on the page was found that opens the banner again.',
      meaning: 'Taking consent back is not as easy as giving it.',
      advice: 'Put a lasting link, such as “Cookie settings”, on every page.',
    },
    'undeclared-item': {
      name: 'Undeclared storage',
      title: '“{subject}” is potentially not declared',
      happened: '{item} was stored{by}{on}; no declaration that was read (policy, banner’s list) names it.',
      meaning: 'The site stores something it does not tell you about.',
      advice: 'Add a row with its name, purpose, lifetime and recipient to the policy, or stop setting it.',
    },
    'split-declaration': {
      name: 'Policy and banner disagree',
      title: 'Policy and banner potentially disagree about “{subject}”',
      happened:
        '[{about=presence?}{namedBy=page?}“{name}” is stored; the policy names it and the banner’s list does not.|{about=presence?}“{name}” is stored; the banner’s list names it and the policy does not.|The policy and the banner’s list describe it differently.][ The policy says: {policyCategory}.][ Lifetime in the policy: {policyLifetime}.][ The list says: {listCategory}.][ Lifetime in the list: {listLifetime}.]',
      meaning: 'One of the two tells you something that is not so.',
      advice: 'Generate both from one source.',
    },
    'understated-category': {
      name: 'Purpose understated',
      title: '“{subject}” is potentially declared under too harmless a purpose',
      happened: '{item} is declared as {declaredCategory}; publicly it is known for {knownCategory}.',
      meaning: 'You may be denied a choice that is yours to make.',
      advice: 'Move the item to the purpose it serves, and ask for consent to that purpose.',
    },
    'excessive-retention': {
      name: 'Kept longer than declared',
      title: '“{subject}” potentially lives longer than declared',
      happened:
        '{item} asks to live [{atLeast?}at least ]{askedSeconds}; the policy says “{declaredLifetime}”.',
      meaning: 'You are recognised for longer than the site says.',
      advice: 'Shorten Max-Age or Expires to what the policy says, or correct the policy.',
    },
    'rolling-expiry': {
      name: 'Expiry put off at each visit',
      title: '“{subject}” potentially puts off its own end',
      happened:
        '{item} was written again with the same value, for another {askedSeconds}, while the site claims that its measurement needs no consent.',
      meaning: 'The longest time allowed never comes to an end.',
      advice: 'Set the expiry once, at the first visit, and keep it.',
    },
    'exempt-measurement-too-long': {
      name: 'Exempt measurement kept too long',
      title: '“{subject}” potentially lives too long to be exempt',
      happened:
        '{item} asks to live [{atLeast?}at least ]{askedSeconds}; measurement without consent may use trackers for 13 months.',
      meaning: 'Without asking you the site may only measure within limits, and this is beyond one of them.',
      advice: 'Shorten it to 13 months, or ask for consent.',
    },
    'other-medium': {
      name: 'Kept in another kind of storage',
      title: '“{subject}” is potentially not kept where the policy says',
      happened: '{item} was found; the policy declares it as {declaredMedium}.',
      meaning: 'Who looks for it where the policy says will not find it, and cannot delete it there.',
      advice: 'Name the kind of storage that is really used.',
    },
    'undisclosed-recipient': {
      name: 'A recipient not named',
      title: '“{subject}” potentially receives data and is not named',
      happened:
        'A request [{identifier?}with an identifier ]went to {host}{vendor}; the policy names nobody behind it.',
      meaning: 'You are not told who receives data about you.',
      advice: 'Name the company among the recipients, or stop sending to it.',
    },
    'declared-not-seen': {
      name: 'Declared and not seen',
      title: '“{subject}” is potentially no longer in use',
      happened:
        'It is declared, and was not seen with everything accepted. Number of pages looked at: {pages}.',
      meaning: 'The list may be longer than what is really used.',
      advice: 'Remove rows of tools that are gone.',
    },
    'contradictory-rows': {
      name: 'Rows that contradict each other',
      title: '“{subject}” potentially stands under two purposes',
      happened: 'One document puts it under: {categories}.',
      meaning: 'Whether you may refuse it is not clear.',
      advice: 'Keep one row with the purpose it serves.',
    },
    'unclassified-item': {
      name: 'Purpose not told',
      title: 'The purpose of “{subject}” is potentially not told',
      happened: 'It is listed as unclassified.',
      meaning: 'You are asked about something nobody has looked into.',
      advice: 'Find out what sets it and give it a purpose.',
    },
    'unusual-category': {
      name: 'Unusual purpose',
      title: '“{subject}” is potentially declared under an unusual purpose',
      happened: '{item} is declared as {declaredCategory}; elsewhere it usually serves {knownCategory}.',
      meaning: 'Your choice for one purpose may govern something of another.',
      advice: 'Check the purpose against the vendor’s documentation.',
    },
    'vendor-disagreement': {
      name: 'Site and vendor disagree',
      title: 'Site and vendor potentially tell of “{subject}” differently',
      happened:
        'The vendor’s own disclosure is broader in: {about}.[ The site says {declaredSeconds}, the vendor {vendorSeconds}.]',
      meaning: 'The site may tell less than its own supplier does.',
      advice: 'Take over what the vendor discloses.',
    },
    'contradicted-claim': {
      name: 'A claim of the site contradicted',
      title: '“{subject}” potentially contradicts the site’s own words',
      happened:
        '[{kind=request?}A request went to {subject}{vendor}|{kind=fingerprinting?}A script of {subject} read {techniques} in the way of fingerprinting|{item} was stored{by}{on}], which the site’s own words rule out.',
      meaning: 'The site promises that it does not do this.',
      advice: 'Remove what contradicts the sentence, or change the sentence.',
    },
    'outside-declared-scope': {
      name: 'Outside its declared pages',
      title: '“{subject}” was potentially stored outside its declared pages',
      happened: '{item} was stored{by}{on}; its row limits it to other pages or conditions.',
      meaning: 'Something meant for one part of the site follows you in others.',
      advice: 'Load the script only on the pages the policy names, or widen the row.',
    },
    'unmet-exemption': {
      name: 'Exemption that does not fit',
      title: '“{subject}” potentially does not meet the exemption claimed for it',
      happened: '{item} is claimed to need no consent. Against it: {grounds}.[ It goes to {sentTo}.]',
      meaning: 'You were not asked, on a ground that does not seem to hold.',
      advice: 'Ask for consent, or change the tool until it meets the conditions of the exemption.',
    },
    'outdated-claim': {
      name: 'A claim about today contradicted',
      title: '“{subject}” potentially contradicts what the site says of today',
      happened:
        '[{kind=request?}A request went to {subject}{vendor}|{item} was seen{on}], although the site says that there is none at present.',
      meaning: 'What the policy says of today is no longer, or not yet, so.',
      advice: 'Update the policy when a tool is switched on, before it runs.',
    },
    'missing-reopen-control': {
      name: 'Promised way back not found',
      title: 'The promised way back to your choice was potentially not there',
      happened: 'The policy promises a control[ “{promised}”]; none was found on the page.',
      meaning: 'You cannot change your choice in the way you were told.',
      advice: 'Put the control where the policy says, on every page.',
    },
    'choice-lifetime-promise': {
      name: 'Lifetime of your choice',
      title: 'Your choice is potentially kept [{direction=longer?}longer|shorter] than the site says',
      happened:
        'The record “{subject}” lives [{keptSeconds}|until the browser is closed]; the site says {promisedSeconds}.',
      meaning: 'You will be asked again sooner, or your answer will be kept longer, than you were told.',
      advice: 'Give the record the lifetime the policy states.',
    },
    'missing-reconsent': {
      name: 'Not asked again as promised',
      title: 'You were potentially not asked again, although it was promised',
      happened:
        '[{because=age?}Consent is {ageDays} old; the site promises to ask again after {promisedSeconds}, and no banner came.|The policy has changed since consent was given; the site promises to ask again, and no banner came.]',
      meaning:
        'An old answer is used for something you were not asked about, or for longer than you were told.',
      advice: 'Give the stored choice a version and a date, and ask again when either is out.',
    },
    'unfilled-placeholder': {
      name: 'Blanks left in the policy',
      title: 'The policy has blanks that were potentially never filled in',
      happened: 'Places where a name was to be put in: {count}.',
      meaning: 'Who receives your data is not said.',
      advice: 'Put in the names, or remove the rows.',
    },
    'shifted-columns': {
      name: 'Shifted table columns',
      title: 'Cells of the policy’s table potentially stand under the wrong headings',
      happened: 'Rows whose cells do not fit their headings: {count}.',
      meaning: 'The table cannot be understood as it stands.',
      advice: 'Put each cell under its heading; fill the empty column or remove it.',
    },
    'nameless-row': {
      name: 'Cookies without a name',
      title: 'The policy potentially describes cookies without naming them',
      happened: 'Rows without a name: {count}.',
      meaning: 'You cannot find these cookies in your browser.',
      advice: 'Add the technical name, or its fixed part with a *.',
    },
    'missing-duration': {
      name: 'Lifetimes not told',
      title: 'The policy potentially does not say how long items live',
      happened: 'Rows without a lifetime: {count}.',
      meaning: 'You do not learn for how long you are recognised.',
      advice: 'Add the lifetime to each row.',
    },
    'mangled-name': {
      name: 'Damaged names',
      title: 'Names in the policy are potentially damaged',
      happened: 'Names that no browser would show like this: {count}.',
      meaning: 'You cannot find these items by the name that is given.',
      advice: 'Escape underscores and asterisks where the page is written.',
    },
    'policy-drift': {
      name: 'Policy changed since your choice',
      title: 'The policy potentially allows itself more than you agreed to',
      happened:
        'Since consent was given the policy has grown, and no banner came back.[ Items added: {addedItems}.][ Purposes added: {addedPurposes}.][ Recipients added: {addedRecipients}.]',
      meaning: 'Your old answer is taken for things you were never asked about.',
      advice: 'Ask again when purposes, recipients or items under consent are added.',
    },
  },
};
