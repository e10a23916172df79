import { fold } from '../../lexicon/fold';
import { any, gap, has, near, type Range, type Reading, within } from './reading';
import { JOINED } from './whose';

/** What makes a denial one of somebody else's acts, or of one case among several. */
export const NOT_OF_THE_SITE = [
  'you-may',
  'if',
  'anaphor',
  'consent',
  'without-consent',
  'hypothetical',
] as const;

/** Words that name the act together with what it counts: "mäter inte besök". */
const namesVisits = (reading: Reading, clause: Range): boolean =>
  within(reading, 'measure', clause).some((hit) => hit.to - hit.from > 1);

/** "We do not measure our audience": the verb beside its negation, or the practice beside "no". */
export const measuringDenied = (reading: Reading, clause: Range): boolean =>
  (near(reading, 'not', 'measure', 2, clause) || near(reading, 'no', 'measure', 1, clause)) &&
  (any(reading, ['analytics', 'cookie'], clause) || namesVisits(reading, clause)) &&
  !any(reading, NOT_OF_THE_SITE, clause) &&
  !any(reading, ['personal-data', 'keep'], clause);

/** Words between a denial and the measuring that it denies ("any", "visitor"). */
const DETERMINER = 2;
/** Letters of an article: "eine Reichweitenmessung". */
const ARTICLE = 4;

/** "We do not use any analytics or visitor statistics": measuring by its own name, with nothing said of whose or which. */
export const measuringNamed = (reading: Reading, object: Range, at: Range): boolean =>
  !any(reading, ['personal-data', 'profiling', 'third-party', 'if', 'other'], object) &&
  within(reading, 'analytics', object).some((hit) => {
    if (gap(hit, at) > DETERMINER) return false;
    // "Google Analytics nepoužíváme": what opens the clause and is denied at once.
    if (hit.from < at.from)
      return (
        hit.to <= at.from &&
        (hit.from === object.from ||
          (hit.from === object.from + 1 && (reading.words[object.from]?.word.length ?? 0) <= ARTICLE))
      );
    const next = { from: hit.to, to: Math.min(object.to, hit.to + 2) };
    const after = reading.text.slice(reading.words[hit.to - 1]?.end ?? 0, reading.words[hit.to]?.end);
    return (
      hit.to >= object.to ||
      has(reading, 'deploy', next) ||
      // "on this website"
      has(reading, 'we', { from: hit.to, to: Math.min(object.to, hit.to + 3) }) ||
      JOINED.test(fold(after))
    );
  });
