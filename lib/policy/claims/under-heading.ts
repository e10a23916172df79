import type { ClaimType } from '../../model/declaration';
import { PURPOSES, THINGS } from './answers';
import type { Concept } from './concepts';
import { any, has, type Reading } from './reading';

/** What a heading, or a question, says of all that stands under it. */
export type Standing = 'denied' | 'consented';

/** A heading that also speaks of these says something else: "Cookies not set by us", "If you do not agree", "Necessary, without consent". */
const NOT_OF_WHAT_STANDS_UNDER = [
  'withdraw',
  'without',
  'without-consent',
  'if',
  'refuse',
  'accept',
  'browser',
  'necessary',
  'non-essential',
  'required',
  'banner',
  'block',
  'choice',
  'keep',
] as const satisfies readonly Concept[];
const NOT_OF_THE_SITE = [
  'third-party',
  'personal-data',
  'own',
  'purpose',
  'you-may',
  'consent',
  'sell',
] as const;

const none = (about: ReadonlySet<Concept>, concepts: readonly Concept[]): boolean =>
  concepts.every((concept) => !about.has(concept));

/** "What we do not use", "Only with your consent"; null for headings that only name what follows. */
export function standingOf(about: ReadonlySet<Concept>): Standing | null {
  if (about.size === 0) return null;
  const denies = about.has('not') || about.has('no');
  if (about.has('with-consent')) return !denies && none(about, NOT_WITH_CONSENT) ? 'consented' : null;
  return denies &&
    (about.has('deploy') || about.has('nothing')) &&
    // "Do not track" is a signal of browsers; "No tracking" denies what it names, and is read by itself.
    none(about, ['marketing', 'analytics', 'profiling', 'measure']) &&
    none(about, NOT_OF_WHAT_STANDS_UNDER) &&
    none(about, NOT_OF_THE_SITE)
    ? 'denied'
    : null;
}

const NOT_WITH_CONSENT = NOT_OF_WHAT_STANDS_UNDER.filter(
  // Words for consent are words for accepting and for choices, too.
  (concept) =>
    concept !== 'accept' && concept !== 'choice' && concept !== 'required' && concept !== 'non-essential',
);

/** Words of an item that names what is not used; longer ones are about something. */
const NAMED_WITHIN = 12;

const DENIED: readonly (readonly [Concept, ClaimType])[] = [
  ...PURPOSES.filter(([concept]) => concept !== 'third-party' && concept !== 'preferences'),
  ...THINGS,
  ['pixel', 'no-marketing-pixel'],
  ['practice', 'no-marketing'],
];

/** Words that make a sentence under such a heading speak for itself, or of somebody else. */
const ITS_OWN = [
  'no',
  'not',
  'without',
  'if',
  'you-may',
  'withdraw',
  'without-consent',
  'personal-data',
] as const;

/** What a sentence claims by its heading alone: "Hotjar" under "What we do not use", "Google Analytics" under "Only with your consent". */
export function underHeading(reading: Reading, standing: Standing): readonly ClaimType[] {
  const { kind } = reading.sentence;
  if (kind === 'heading' || any(reading, ITS_OWN)) return [];
  if (standing === 'consented')
    return any(reading, ['analytics', 'marketing']) && (kind === 'cell' || any(reading, ['cookie', 'deploy']))
      ? ['consent-before-nonessential']
      : [];
  if (kind !== 'item' || reading.words.length > NAMED_WITHIN) return [];
  if (any(reading, ['only', 'necessary', 'consent', 'accept', 'hypothetical', 'but'])) return [];
  const found = DENIED.filter(([concept]) => has(reading, concept)).map(([, type]) => type);
  if (has(reading, 'third-party') && has(reading, 'cookie') && found.length === 0)
    found.push('no-third-party');
  return [...new Set(found)];
}
