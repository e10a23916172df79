import { any, clauses, has, near, type Reading, whole, within } from './reading';

/** What a list is one of cookies by, where the sentence itself does not say so. */
const ABOUT = ['cookie', 'analytics', 'marketing', 'non-essential'] as const;

/** The list is complete: "we use only the cookies listed here". */
export const listsAll = (reading: Reading): boolean =>
  clauses(reading).some(
    (clause) =>
      near(reading, 'only', 'listed', 5, clause) &&
      !within(reading, 'only', clause).some((only) =>
        has(reading, 'purpose', { from: only.to, to: Math.min(clause.to, only.to + 1) }),
      ) &&
      has(reading, 'cookie', clause) &&
      any(reading, ['we', 'deploy'], clause) &&
      !any(reading, ['you-may', 'consent', 'if'], clause),
  );

/** Words of a sentence that says of a list that it is all. */
const SHORT = 14;
/** Words in which it points at the list. */
const OPENING = 6;

/** "That is the complete list", "this is the only cookie we set": nothing else is there. */
export function completeList(reading: Reading): boolean {
  if (reading.words.length > SHORT || reading.sentence.kind === 'heading') return false;
  if (any(reading, ['third-party', 'you-may', 'if', 'not', 'hypothetical', 'consent', 'personal-data']))
    return false;
  const start = { from: 0, to: OPENING };
  const pointed = any(reading, ['anaphor', 'listed', 'sole'], start);
  if (
    within(reading, 'sole', start).some((sole) => has(reading, 'cookie', { from: sole.to, to: sole.to + 2 }))
  )
    // "The only cookies that serve advertising": of some.
    return any(reading, ['deploy', 'we']) && !any(reading, ['which', 'analytics', 'marketing']);
  return (
    has(reading, 'complete') &&
    // "They serve statistics and nothing more"
    !within(reading, 'complete', whole(reading)).some((hit) =>
      has(reading, 'purpose', { from: 0, to: hit.from }),
    ) &&
    (pointed || has(reading, 'complete', start)) &&
    (any(reading, ['cookie', 'tracker']) ||
      ABOUT.some((concept) => reading.about.has(concept) || reading.before().has(concept)))
  );
}
