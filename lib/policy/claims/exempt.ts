import { any, clauses, follows, has, inside, type Range, type Reading, whole, within } from './reading';
import { notRequired } from './unasked';

/** "Matomo needs no consent", "these cookies are not subject to your consent": of the measurement, and not of what is necessary beside it. */
const freeOfConsent = (reading: Reading): boolean =>
  reading.sentence.kind !== 'heading' &&
  clauses(reading).some(
    (clause) =>
      notRequired(reading, clause) &&
      !any(reading, ['marketing', 'preferences', 'non-essential'], clause) &&
      (measures(reading, clause)
        ? !has(reading, 'necessary')
        : has(reading, 'anaphor', clause) &&
          !reading.about.has('necessary') &&
          !has(reading, 'personal-data')),
  );

/** Tools of audience measurement, by the names that sentences call them by. */
const MEASURING_TOOL = /matomo|piwik|plausible|umami|fathom|at internet|google analytics/i;

const measures = (reading: Reading, clause: Range): boolean =>
  has(reading, 'analytics', clause) || MEASURING_TOOL.test(reading.text);

/** Measurement declared free of consent by law. */
export const exemptMeasurement = (reading: Reading): boolean =>
  (within(reading, 'exempt', whole(reading)).some(
    // "Necessary cookies are exempt, statistics are not"
    ({ from }) =>
      has(reading, 'analytics', { from: 0, to: from }) || !has(reading, 'necessary', { from: 0, to: from }),
  ) ||
    freeOfConsent(reading)) &&
  (measures(reading, whole(reading)) ||
    reading.about.has('analytics') ||
    reading.before().has('analytics')) &&
  (reading.sentence.lead === null || reading.before().has('analytics')) &&
  !any(reading, ['future', 'if']) &&
  // "No measurement is exempt"; that exempt measurement is "matched with no other data" denies nothing of it.
  !within(reading, 'no', whole(reading)).some(
    (no) =>
      !inside(reading, no, 'exempt') && follows(reading, 'no', 'exempt', 6, { from: no.from, to: no.to + 8 }),
  );
