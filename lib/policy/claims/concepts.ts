/**
 * The ideas that claims are made of. Every language names each of them by its own words; the rules that put them together
 * are the same for all languages.
 */
export const CONCEPTS = [
  // Negation and restriction
  'no', // denies the noun after it: no, none, without, neither
  'none', // the whole of a short answer: "None.", "We don't."
  'without', // denies what follows at once, but never at a sentence's start
  'nothing-else', // closes a list: "and no other"
  'not', // denies the verb beside it
  'only',
  'sole', // "the only", "a single": of the things themselves
  'other', // any other, further
  // What is stored
  'tracker', // cookie, pixel, tracking script, tool
  'cookie', // cookies alone
  'pixel',
  'fingerprint',
  'local-storage',
  'personal-data',
  // What for, by whom
  'marketing',
  'analytics',
  'social',
  'profiling',
  'preferences',
  'third-party',
  'necessary',
  'non-essential',
  'adverts',
  // Acts
  'deploy', // use, set, load, there are
  'sell',
  'keep', // stored, remembered, valid, expires
  'change', // change, withdraw, reopen
  'withdraw',
  'accept',
  'refuse',
  'block', // blocked, not loaded
  // Consent
  'consent', // the noun and the act of agreeing
  'choice', // the choice once made, cookie preferences
  'settings', // what a control opens
  'control', // link, button, icon, footer, panel
  'banner',
  'browser',
  'gate', // only if, only after, until, unless, prior, subject to
  'with-consent', // "with your consent" as a whole
  'without-consent',
  'given', // what makes consent a condition: after, with, if (`words/conditions.ts`)
  'ungiven', // without, until
  'filler', // your prior, you have expressly
  'required',
  'ask',
  'again',
  'ask-again', // the whole act: "we will ask you again"
  'exempt',
  'continue-use',
  'silence', // closing, scrolling, doing nothing: said only where it is denied to be consent
  // Time and condition
  'anytime',
  'now',
  'future',
  'if',
  'default',
  'max',
  'all',
  'change-of-policy',
  // Who
  'we',
  'anaphor', // these cookies, they, it: not the site as a whole
  'you-may', // you can, if you do not want
  'hypothetical', // may, might
  // Clause breaks
  'but',
  'which',
  // Scope
  'public-pages',
  'logged-in',
  'logged-out',
  'login-page',
  'payment',
  'gesture',
  'listed',
  'complete', // "that is the whole list"
  'version',
  // Whole statements (`words/statements.ts`)
  'measure',
  'practice',
  'nothing',
  'therefore',
  'plain-link',
  'equal',
  'every',
  'influence',
  'legal-basis',
  'also',
  'whether',
  'assumed', // deemed consent: "we take it that you agree"
  'until', // what is denied only for a time: "until", "before"
  'erase', // the person's clearing of what is stored: "after deletion", "reload"
  'own', // the site's own: "none of our own", "does not itself"
  'purpose', // leads to what something is for, or by whom: "for", "in order to", "by"
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * The ideas one of which every claim needs: a sentence whose words stand for none of them is not looked at further. At most 31,
 * since each is a bit.
 */
const TRIGGERS = [
  'no',
  'not',
  'without',
  'none',
  'only',
  'sole',
  'nothing-else',
  'consent',
  'accept',
  'without-consent',
  'ungiven',
  'default',
  'banner',
  'choice',
  'keep',
  'all',
  'ask-again',
  'again',
  'complete',
  'control',
  'change',
  'withdraw',
  'anytime',
  'refuse',
  'exempt',
  'listed',
  'cookie',
  'deploy',
  'nothing',
  'plain-link',
  'every',
] as const satisfies readonly Concept[];
export type Trigger = (typeof TRIGGERS)[number];

const BITS: ReadonlyMap<Concept, number> = new Map(TRIGGERS.map((concept, at) => [concept, 1 << at]));

/** The bit of a trigger, 0 for other ideas. */
export const triggerBit = (concept: Concept): number => BITS.get(concept) ?? 0;

/**
 * The words of one language: phrases with `|` between them. A phrase is words separated by spaces, compared after folding (no accents, lower case,
 * apostrophes separate words). `word*` is a stem, `*word` an ending, `*word*` a part of a compound.
 */
export interface Vocabulary {
  readonly language: string;
  readonly phrases: { readonly [C in Concept]?: string };
}
