import { quotedLabels } from './quoted';
import { any, follows, has, near, type Reading } from './reading';

/** The first layer offers a refusal beside the acceptance. */
export const offersRefusal = (reading: Reading): boolean =>
  (reading.sentence.kind === 'text' || reading.sentence.kind === 'item') &&
  !has(reading, 'browser') &&
  // "There is nothing to opt out of"
  !follows(reading, 'nothing', 'refuse', 3) &&
  (namesRefusal(reading) ||
    (has(reading, 'refuse') &&
      ((any(reading, ['accept', 'consent']) && any(reading, ['banner', 'control', 'equal'])) ||
        (has(reading, 'banner') && has(reading, 'control')))) ||
    // "Accept all" beside "only the necessary ones"
    (has(reading, 'banner') && has(reading, 'accept') && near(reading, 'only', 'necessary', 3)));

/** 'If you choose "Only necessary", nothing is measured': the label of the choice itself. */
const namesRefusal = (reading: Reading): boolean =>
  any(reading, ['only', 'refuse']) &&
  any(reading, ['accept', 'consent', 'choice', 'control', 'banner', 'equal', 'you-may', 'if']) &&
  quotedLabels(reading).some(
    (label) =>
      (has(reading, 'only', label) && has(reading, 'necessary', label)) ||
      (label.to - label.from <= LABEL && has(reading, 'refuse', label)),
  );

/** Words of a button. */
const LABEL = 5;
