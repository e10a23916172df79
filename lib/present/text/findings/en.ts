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
  },
};

/** English words for findings. */
export const findingTexts: FindingTexts = (finding) => findingWords(en, finding) ?? plainFindingText(finding);
