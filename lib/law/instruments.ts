/** A text that a rule rests on. `force`: binding law (with the case law that states it), or an authority's guidance. */
export interface Instrument {
  readonly title: string;
  readonly provision: string;
  readonly url: string;
  readonly force: 'law' | 'guidance';
  /** Month in which article and address were last looked up in public copies of the text; no lawyer has checked them. */
  readonly checked: `${number}-${number}`;
  /** What of the citation was read where, and what could not be verified. */
  readonly note: string;
}

/** Engineering readings, not legal advice: each entry says where the words can be read. */
export const INSTRUMENTS = {
  eprivacyStorage: {
    title: 'ePrivacy Directive 2002/58/EC, as amended by 2009/136/EC',
    provision: 'Article 5(3)',
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
    force: 'law',
    checked: '2026-11',
    note: 'Article and paragraph as the authorities’ texts below cite them; the consolidated directive itself was not opened.',
  },
  frenchDataProtectionAct: {
    title: 'Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés)',
    provision: 'Article 82',
    url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000037813978',
    force: 'law',
    checked: '2026-11',
    note: 'The article as the CNIL’s deliberation 2020-092 cites it, read in a copy of the official text.',
  },
  gdprConsentDefinition: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    provision: 'Article 4(11)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
    force: 'law',
    checked: '2026-11',
    note: 'The point as deliberation 2020-092 and commentaries cite it; the regulation itself was not opened.',
  },
  gdprFairness: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    provision: 'Article 5(1)(a)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
    force: 'law',
    checked: '2026-11',
    note: 'Article number in common use; the regulation itself was not opened.',
  },
  gdprWithdrawal: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    provision: 'Article 7(3)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7',
    force: 'law',
    checked: '2026-11',
    note: 'Article number in common use; the regulation itself was not opened.',
  },
  gdprTransparency: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    provision: 'Article 12(1)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
    force: 'law',
    checked: '2026-11',
    note: 'Article number in common use; the regulation itself was not opened.',
  },
  gdprRecipients: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    provision: 'Article 13(1)(e)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
    force: 'law',
    checked: '2026-11',
    note: 'Article number in common use; the regulation itself was not opened.',
  },
  gdprStoragePeriod: {
    title: 'General Data Protection Regulation (EU) 2016/679',
    provision: 'Article 13(2)(a)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
    force: 'law',
    checked: '2026-11',
    note: 'Article number in common use; the regulation itself was not opened.',
  },
  planet49: {
    title: 'Court of Justice of the EU, C-673/17 (Planet49), 1 October 2019',
    provision: 'Paragraphs 65 and 75 to 81',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
    force: 'law',
    checked: '2026-11',
    note: 'What was decided (a box ticked in advance is no consent; duration and access of third parties must be told) was read in summaries; the paragraph numbers could not be verified.',
  },
  edpbTechnicalScope: {
    title: 'EDPB Guidelines 2/2023 on the technical scope of Article 5(3), version 2 (7 October 2024)',
    provision: 'Sections 2 and 3',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en',
    force: 'guidance',
    checked: '2026-11',
    note: 'Version and date as publicly cited; the section numbers could not be verified.',
  },
  cnilGuidelines: {
    title: 'CNIL, délibération n° 2020-091 du 17 septembre 2020 (lignes directrices)',
    provision: 'Articles 2 and 5',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
    force: 'guidance',
    checked: '2026-11',
    note: 'That its Article 5 lists exempt measurement is said by Article 5 of 2020-092; Article 2 could not be verified.',
  },
  cnilRecommendation: {
    title: 'CNIL, délibération n° 2020-092 du 17 septembre 2020 (recommandation)',
    provision: 'Section on the lifetime of choices',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
    force: 'guidance',
    checked: '2026-11',
    note: 'Six months as good practice was read in lawyers’ summaries; the number of the article that says so could not be verified.',
  },
  cnilMeasurement: {
    title: 'CNIL, cookies: solutions for audience measurement tools (page of July 2025)',
    provision: 'Conditions of the exemption',
    url: 'https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies-solutions-pour-les-outils-de-mesure-daudience',
    force: 'guidance',
    checked: '2026-11',
    note: 'Thirteen months, not extended at new visits: so also Article 5 of recommendation 2020-092, read in a copy of the official text. The page itself could not be opened.',
  },
  cookieBannerTaskforce: {
    title: 'EDPB, report of the work undertaken by the Cookie Banner Taskforce, 17 January 2023',
    provision: 'Practices A, B, C to E, I and K',
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/report/report-work-undertaken-cookie-banner-taskforce_en',
    force: 'guidance',
    checked: '2026-11',
    note: 'Practice A (paragraph 8) and boxes ticked in advance were read in law firms’ summaries; the other letters could not be verified.',
  },
  tcfDisclosures: {
    title: 'IAB Europe TCF, vendor device storage and operational disclosures, version 1.1',
    provision: 'disclosures[]',
    url: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
    force: 'guidance',
    checked: '2026-11',
    note: 'Field names as public disclosures of vendors use them; the specification itself was not opened.',
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof INSTRUMENTS;
