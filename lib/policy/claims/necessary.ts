import { saysOfAnOption } from './absence';
import type { Concept } from './concepts';
import { noneBut } from './excepted';
import { any, clauses, gap, has, inside, type Range, type Reading, within } from './reading';
import { notRequired, remembered } from './unasked';

/** Only what the site cannot do without: "We use strictly necessary cookies only." */
export function onlyNecessary(reading: Reading): boolean {
  const { sentence } = reading;
  if (sentence.kind === 'heading' || sentence.kind === 'cell' || /[?？]\s*$/.test(reading.text)) return false;
  if (
    any(reading, [
      'you-may',
      'if',
      'future',
      'default',
      'refuse',
      'accept',
      'browser',
      'without-consent',
      'with-consent',
    ])
  )
    return false;
  if (saysOfAnOption(reading) || labelled(reading, ['only', 'necessary', 'accept', 'refuse', 'choice']))
    return false;
  if (onlyOneNeeded(reading)) return true;
  if (
    clauses(reading).some((clause) => allNecessary(reading, clause) || onesNeeded(reading, clause)) ||
    noneBut(reading)
  )
    return true;
  return clauses(reading).some((clause) => {
    if (
      any(reading, ['block', 'analytics', 'marketing', 'third-party'], clause) ||
      // "Only necessary cookies, so that no consent is needed"
      (has(reading, 'consent', clause) && !notRequired(reading, clause) && !remembered(reading, clause)) ||
      !has(reading, 'cookie', clause) ||
      // "…, so that the pages may work" says why.
      has(reading, 'hypothetical', { from: clause.from, to: lastOf(reading, 'cookie', clause) })
    )
      return false;
    if (!has(reading, 'deploy', clause)) return false;
    if (
      has(reading, 'nothing-else', clause) &&
      has(reading, 'necessary', clause) &&
      has(reading, 'we', clause)
    )
      return true;
    const only = within(reading, 'only', clause);
    const necessary = within(reading, 'necessary', clause);
    const anaphor = within(reading, 'anaphor', clause).filter((hit) => !inside(reading, hit, 'we'));
    // "The cookies that we set are only necessary ones": of all of them, though an article is an anaphor's word.
    const ofOurs = (from: number, to: number): boolean =>
      has(reading, 'we', { from, to }) && has(reading, 'deploy', { from, to });
    return only.some(
      (one) =>
        !anaphor.some(
          (word) => word.to <= one.from && one.from - word.to <= 6 && !ofOurs(word.to, one.from),
        ) &&
        !within(reading, 'not', { from: one.from - 1, to: one.from }).length &&
        necessary.some(
          (other) =>
            (other.from >= one.from && other.from - one.to <= 6) ||
            // "Strictly necessary cookies only", "essential cookies are all we use"
            (one.to === clause.to && one.from >= other.to && one.from - other.to <= 3),
        ) &&
        within(reading, 'cookie', clause).some((cookie) => Math.abs(cookie.from - one.to) <= 8),
    );
  });
}

/** Words between "only" and what is whose. */
const OWN_WITHIN = 2;

/** "We set first-party cookies only": none of anybody else. */
export const onlyOwn = (reading: Reading): boolean =>
  reading.sentence.kind !== 'heading' &&
  !/[?？]\s*$/.test(reading.text) &&
  clauses(reading).some(
    (clause) =>
      any(reading, ['we', 'deploy'], clause) &&
      !any(reading, NOT_OF_ALL, clause) &&
      within(reading, 'own', clause).some(
        (own) =>
          within(reading, 'cookie', clause).some((cookie) => gap(own, cookie) <= 1) &&
          within(reading, 'only', clause).some(
            (only) => gap(only, own) <= OWN_WITHIN && !inside(reading, only, 'own'),
          ),
      ),
  );

/** Beside these it is said of some of the cookies, or of what a person may set. */
const NOT_OF_ALL = [
  'you-may',
  'if',
  'future',
  'hypothetical',
  'browser',
  'accept',
  'refuse',
  'with-consent',
  'choice',
  'necessary',
  'third-party',
  'analytics',
  'marketing',
] as const;

/** Where the last words for an idea end. */
const lastOf = (reading: Reading, concept: Concept, range: Range): number =>
  Math.max(range.from, ...within(reading, concept, range).map((hit) => hit.to));

/** "This is the only cookie of the site. It is strictly necessary": the one first, what it is in the next sentence. */
function onlyOneNeeded(reading: Reading): boolean {
  const [sole] = within(reading, 'sole', { from: 0, to: ONLY_BY });
  if (sole === undefined || any(reading, OTHER_AIMS) || !any(reading, ['we', 'deploy'])) return false;
  if (!has(reading, 'cookie', { from: sole.to, to: sole.to + THE_ONLY })) return false;
  const after = reading.after();
  return (
    after.has('necessary') &&
    !['non-essential' as const, ...OTHER_AIMS].some((concept) => concept !== 'not' && after.has(concept))
  );
}

const OTHER_AIMS = ['analytics', 'marketing', 'third-party', 'consent', 'not', 'no', 'hypothetical'] as const;

const isWhole = (reading: Reading, { from, to }: Range): boolean => to - from === reading.words.length;

/** "All the cookies of this site are strictly necessary": all first, what they are last. */
function allNecessary(reading: Reading, clause: Range): boolean {
  const [every] = within(reading, 'every', { from: clause.from, to: Math.min(clause.to, clause.from + 2) });
  if (
    every === undefined ||
    !(has(reading, 'we', clause) || (isWhole(reading, clause) && has(reading, 'deploy', clause)))
  )
    return false;
  if (
    any(reading, ['which', 'not', 'no', 'analytics', 'marketing', 'consent', 'other', 'hypothetical'], clause)
  )
    return false;
  const [cookie] = within(reading, 'cookie', { from: every.to, to: Math.min(clause.to, every.to + 4) });
  if (cookie === undefined) return false;
  return within(reading, 'necessary', clause).some(
    (hit) => hit.from >= cookie.to + 1 && clause.to - hit.to <= 8,
  );
}

/** Words of a clause in which "the only" stands, words between it and its cookies, and between those and the need. */
const ONLY_BY = 6;
const THE_ONLY = 2;
const PREDICATE = 14;

/** "The only cookies we set are needed to sign in": the cookies at once, what they are behind them. */
function onesNeeded(reading: Reading, clause: Range): boolean {
  if (!any(reading, ['we', 'deploy'], clause)) return false;
  if (
    any(
      reading,
      ['not', 'analytics', 'marketing', 'third-party', 'consent', 'other', 'hypothetical', 'listed'],
      clause,
    ) ||
    within(reading, 'no', clause).some((no) => !inside(reading, no, 'sole'))
  )
    return false;
  const start = { from: clause.from, to: Math.min(clause.to, clause.from + ONLY_BY) };
  const [only] = [...within(reading, 'sole', start), ...within(reading, 'only', start)];
  if (only === undefined) return false;
  const [cookie] = within(reading, 'cookie', { from: only.to, to: Math.min(clause.to, only.to + THE_ONLY) });
  if (cookie === undefined) return false;
  const rest = { from: cookie.to, to: Math.min(clause.to, cookie.to + PREDICATE) };
  return any(reading, ['necessary', 'required'], rest);
}

/** "Only necessary: …", the description of a button. */
function labelled(reading: Reading, concepts: readonly Concept[]): boolean {
  const mark = reading.text.search(/[:：]|\s[–—-]\s/);
  if (mark < 0 || mark > 50) return false;
  const label = { from: 0, to: reading.words.filter((word) => word.end <= mark).length };
  return any(reading, concepts, label) && !(has(reading, 'we', label) && has(reading, 'deploy', label));
}
