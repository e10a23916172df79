import type { LetterWords } from './words';

export const en: LetterWords = {
  complaintTitle: 'Draft complaint to a data-protection authority',
  letterTitle: 'Draft letter to the controller of the site',
  to: {
    authority: 'To: [name of the authority]',
    controller: 'To: [controller named in the site’s legal notice]',
  },
  from: 'From: [your name and address]',
  subject: (site) => `Subject: storage of and access to information in my browser by ${site}`,
  complaintOpening: (site, url, time, browser) =>
    `I visited ${site} (${url}) on ${time} with ${browser}. I recorded with the tool Cookie Witness what the site stored in my browser and what it sent to third parties, and compared it with my choice and with the site’s own statements. I ask you to examine the following facts.`,
  letterOpening: (site, url, time, browser) =>
    `I visited your site ${site} (${url}) on ${time} with ${browser}, and recorded with the tool Cookie Witness what it stored in my browser and what it sent to third parties. The following points do not seem to agree with the law, with guidance, or with your own statements.`,
  quotedFrom: 'The points are in the words of the tool’s record; “you” in them means me, the visitor.',
  pass: (number, of) => `Visit ${number} of ${of}`,
  choice: 'My choice during the visit',
  chosen: {
    none: () => 'the record shows none.',
    user: (time) => `I answered the consent banner on ${time}.`,
    extension: (time) => `the tool answered the consent banner for me on ${time}, as I had set it.`,
    site: (time) => `the site held an answer on ${time} whose origin the record does not show.`,
  },
  allowed: (purposes) => `Allowed: ${purposes}.`,
  refused: (purposes) => `Refused: ${purposes}.`,
  result: {
    exact: 'The site stored exactly this choice.',
    partial: 'The site stored this choice only in part.',
    unverified: 'What the site stored of it could not be checked.',
    wider: 'The site stored more than was allowed.',
    undone: 'The site changed the choice afterwards.',
    'not-offered': 'The banner did not offer this choice.',
    'no-banner': 'There was no banner to answer.',
    'not-possible': 'The banner could not be answered in this way.',
    failed: 'The banner could not be answered.',
  },
  quote: (text) => `“${text}”`,
  facts: 'What was observed',
  none: 'The record of this visit confirms no potential breach. There is nothing to complain of on this evidence.',
  nothing: 'Nothing is confirmed by this visit.',
  saw: 'Observed',
  says: 'The site’s own words',
  basis: 'Rests on',
  record: 'Record',
  limits: 'Limits of this record',
  limit: {
    potential:
      'Each point is a potential breach as one browser saw it, found by a program; it has not been established by an authority.',
    coverage: (pages, seconds) => `The pages visited were: ${pages}. They were watched for ${seconds}.`,
    gaps: (gaps) => `Part of the visit may have gone unseen: ${gaps}.`,
    thirdParty: 'The browser’s setting for third-party cookies during the visit was',
    document: (url, time, sha256) =>
      `The site’s own words are those of ${url} as it was read on ${time} (SHA-256 ${sha256}).`,
  },
  complaintRequest: [
    'I ask you to examine these facts, to find whether the rules on storage of and access to information in terminal equipment and on consent were observed, and to use your corrective powers where they were not.',
    '[State whether you have written to the controller, when, and what was answered.]',
  ],
  letterRequest: [
    'I ask you to tell me the legal ground of each operation listed, to stop those that need consent and were made without it, and to correct your cookie policy where it differs from what your site does.',
    'I ask for an answer within one month.',
  ],
  attached:
    'Attached: evidence bundle exported by Cookie Witness (log of events, declarations read, report, hashes).',
  signature: '[Place, date, signature]',
};
