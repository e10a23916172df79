import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerReadings } from '../lib/host/reader-answers';
import { packagedWords } from '../lib/host/reader-words';

/** A script of a worker of its own: reads policies, away from what has to be quick. */
export default defineUnlistedScript(() => answerReadings(packagedWords));
