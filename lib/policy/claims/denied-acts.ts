import type { ClaimType } from '../../model/declaration';
import { NOT_OF_THE_SITE } from './measuring';
import { any, follows, gap, has, near, type Range, type Reading, within } from './reading';

/** "No third party sets cookies through our site": the third party is who does not act. */
export function others(reading: Reading, clause: Range): boolean {
  if (!has(reading, 'third-party', clause) || !has(reading, 'cookie') || !has(reading, 'deploy', clause))
    return false;
  if (any(reading, ['if', 'consent', 'without-consent', 'personal-data', 'influence'], clause)) return false;
  // "No third party can set cookies here" is no possibility left open.
  if (near(reading, 'no', 'third-party', 1, clause) && follows(reading, 'third-party', 'deploy', 3, clause))
    return true;
  if (any(reading, NOT_OF_THE_SITE, clause)) return false;
  return (
    follows(reading, 'third-party', 'deploy', SUBJECT, clause) &&
    (near(reading, 'no', 'cookie', 1, clause) || near(reading, 'not', 'deploy', 1, clause)) &&
    within(reading, 'third-party', clause).some((hit) => hit.from <= clause.from + 1)
  );
}

/** Words between who acts and the act: "third parties on our website set". */
const SUBJECT = 6;
/** Words of a clause in which "none of these" is said: the words for "these cookies" may come first. */
const NONE_BY = 5;
/** Words between "none" and what points at the cookies. */
const OF_THEM = 2;

/** Sections whose cookies "none of these" is said of, and of no others. */
const SECTIONS = ['necessary', 'analytics', 'preferences', 'social', 'non-essential'] as const;
const AIMS = [
  ['marketing', 'no-marketing'],
  ['analytics', 'no-analytics'],
] as const;

/** "None of these cookies is used for advertising": of all that the page lists, unless one category's section says it. */
export function noneServes(reading: Reading, clause: Range): readonly ClaimType[] {
  const [none] = within(reading, 'no', { from: clause.from, to: Math.min(clause.to, clause.from + NONE_BY) });
  if (none === undefined || SECTIONS.some((concept) => reading.about.has(concept))) return [];
  const these = within(reading, 'anaphor', { from: clause.from, to: clause.to }).find(
    (hit) => gap(hit, none) <= OF_THEM && gap(hit, none) >= 0,
  );
  // "No cookies for advertising are set" denies the cookies themselves (`denials`).
  if (these === undefined || !any(reading, ['cookie', 'deploy'], clause)) return [];
  if (any(reading, ['you-may', 'if', 'consent', 'without-consent', 'hypothetical', 'personal-data'], clause))
    return [];
  const rest = { from: Math.max(none.to, these.to), to: clause.to };
  return AIMS.flatMap(([concept, type]) => (has(reading, concept, rest) ? [type] : []));
}

/** "We do not fingerprint you", "no profiling takes place": an act named by its own word. */
export function doingDenied(
  reading: Reading,
  clause: Range,
  act: 'profiling' | 'fingerprint' | 'practice',
): boolean {
  const denied = near(reading, 'not', act, 4, clause) || near(reading, 'no', act, 4, clause);
  return (
    denied &&
    (has(reading, 'deploy', clause) || bySite(reading, clause)) &&
    !any(reading, ['you-may', 'if', 'anaphor', 'consent', 'without-consent'], clause) &&
    // "No other profiling"; not "do not follow you to other sites".
    !within(reading, act, clause).some((hit) => has(reading, 'other', { from: clause.from, to: hit.to }))
  );
}

/** Ideas beside which "nothing in local storage" is said of a case, of some of it, or of somebody else's. */
const NOT_ALL_OF_IT = [
  'nothing-else',
  'other',
  'but',
  'until',
  'if',
  'which',
  'hypothetical',
  'consent',
  'accept',
  'refuse',
  'personal-data',
  'third-party',
  'analytics',
  'marketing',
  'purpose',
] as const;
/** Letters of a preposition or of a verb's own particle; a longer word behind "nothing" says of what kind: "nothing sensitive". */
const LONGEST_PARTICLE = 4;

/** "In the local storage of your browser we keep nothing." */
export const storageLeftEmpty = (reading: Reading, clause: Range): boolean =>
  has(reading, 'local-storage', clause) &&
  any(reading, ['keep', 'deploy'], clause) &&
  bySite(reading, clause) &&
  !any(reading, NOT_ALL_OF_IT, clause) &&
  // "Your browser" is whose storage it is.
  within(reading, 'you-may', clause).every((hit) => has(reading, 'browser', hit)) &&
  within(reading, 'nothing', clause).some(({ to }) => {
    const next = reading.words[to]?.word ?? '';
    return (
      to >= clause.to ||
      next.length <= LONGEST_PARTICLE ||
      any(reading, ['not', 'keep', 'deploy', 'we'], { from: to, to: to + 1 })
    );
  });

/** Languages whose verb says who acts without a pronoun: "no vendemos". */
const PRO_DROP = new Set([
  'es',
  'it',
  'pt',
  'pl',
  'ro',
  'cs',
  'el',
  'hu',
  'tr',
  'fi',
  'bg',
  'hr',
  'sl',
  'lt',
  'lv',
  'ca',
  'uk',
  'ja',
]);

/** Whether the site itself is said to act. */
export const bySite = (reading: Reading, clause: Range): boolean =>
  has(reading, 'we', clause) || PRO_DROP.has(reading.language);
