import { withPlainClasses } from '../../lexicon/characters';
import { CONJUNCTION_WORDS } from '../../lexicon/conjunctions';
import { fold } from '../../lexicon/fold';
import type { ClaimType } from '../../model/declaration';
import { gap, type Range, type Reading, whole, within } from './reading';

/** Words between "third-party" and its cookies: beyond, the third parties are those that nothing is shared with. */
export const ATTRIBUTE = 3;
/** Joins two things that are both denied. */
export const JOINED = withPlainClasses(
  new RegExp(`[,;/]|(?:^|[^\\p{L}])(?:${[...CONJUNCTION_WORDS, 'と', 'や'].join('|')})(?:[^\\p{L}]|$)`, 'u'),
);

const PURPOSES = ['marketing', 'analytics', 'social'] as const;

const textBetween = (reading: Reading, first: Range, last: Range): string =>
  reading.text.slice(reading.words[first.to - 1]?.end ?? 0, reading.words[last.from]?.start ?? 0);

/** "Third-party advertising cookies": whose the advertising cookies are that are denied, not a denial of all from others. */
export const qualifies = (reading: Reading, hit: Range, object: Range): boolean =>
  PURPOSES.some((concept) =>
    within(reading, concept, object).some((purpose) => {
      const [first, last] = purpose.from < hit.from ? [purpose, hit] : [hit, purpose];
      return (
        last.from >= first.to &&
        last.from - first.to <= ATTRIBUTE + 1 &&
        !JOINED.test(fold(textBetween(reading, first, last)))
      );
    }),
  );

/** The claims of absence that words for "own" and "third-party" limit to one or the other. */
const LIMITED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'no-marketing',
  'no-analytics',
  'no-social',
  'no-third-party',
  'no-cookies',
  'no-marketing-pixel',
]);

/** Words between a negation, or the cookies denied, and "own": beyond, something else is. */
const BESIDE = 1;
/** Words after "own" in which others may be joined to it. */
const JOINED_WITHIN = 3;

/** "None of our own", "sets no tracking cookies itself": those of others may be there. */
function ofTheSiteAlone(reading: Reading): boolean {
  const all = whole(reading);
  const denials = [...within(reading, 'no', all), ...within(reading, 'not', all)];
  const trackers = [
    ...within(reading, 'tracker', all),
    ...PURPOSES.flatMap((one) => within(reading, one, all)),
  ];
  return within(reading, 'own', all).some(
    (own) =>
      denials.some((denial) =>
        own.from < denial.from
          ? gap(own, denial) <= BESIDE
          : trackers.some((tracker) => tracker.from >= denial.to && gap(own, tracker) <= BESIDE),
      ) &&
      // "Neither our own nor third-party advertising cookies" denies all of them.
      !within(reading, 'third-party', all).some(
        (other) =>
          other.from >= own.to &&
          other.from - own.to <= JOINED_WITHIN &&
          JOINED.test(fold(textBetween(reading, own, other))),
      ),
  );
}

/** "Advertising or third-party tracking": what stands before is denied of everybody. */
const joinedBefore = (reading: Reading, hit: Range): boolean =>
  [...PURPOSES, 'own' as const].some((one) =>
    within(reading, one, { from: 0, to: hit.from }).some((purpose) =>
      JOINED.test(fold(textBetween(reading, purpose, hit))),
    ),
  ) && PURPOSES.some((one) => within(reading, one, { from: hit.to, to: hit.to + ATTRIBUTE + 1 }).length > 0);

/** Whose cookies a claim of absence is limited to; null where it is of all. */
export function whose(reading: Reading, type: ClaimType): 'first' | 'third' | null {
  if (!LIMITED.has(type)) return null;
  if (ofTheSiteAlone(reading)) return 'first';
  const all = whole(reading);
  return type !== 'no-third-party' &&
    within(reading, 'third-party', all).some(
      (hit) => qualifies(reading, hit, all) && !joinedBefore(reading, hit),
    )
    ? 'third'
    : null;
}
