import { NOT_OF_THE_SITE } from './measuring';
import { any, follows, has, near, type Range, type Reading, within } from './reading';

/** "No third party sets cookies through our site": the third party is who does not act. */
export function others(reading: Reading, clause: Range): boolean {
  if (!has(reading, 'third-party', clause) || !has(reading, 'cookie') || !has(reading, 'deploy', clause))
    return false;
  if (any(reading, NOT_OF_THE_SITE, clause) || any(reading, ['personal-data', 'influence'], clause))
    return false;
  if (near(reading, 'no', 'third-party', 1, clause) && follows(reading, 'third-party', 'deploy', 3, clause))
    return true;
  return (
    follows(reading, 'third-party', 'deploy', 2, clause) &&
    (near(reading, 'no', 'cookie', 1, clause) || near(reading, 'not', 'deploy', 1, clause)) &&
    within(reading, 'third-party', clause).some((hit) => hit.from <= clause.from + 1)
  );
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
    !any(reading, ['you-may', 'if', 'anaphor', 'consent', 'without-consent', 'other'], clause)
  );
}

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
