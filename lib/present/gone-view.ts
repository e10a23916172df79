import type { Verdict } from './verdict';
import type { Words } from './words';

/** A visit was asked for that is not kept: trying again would not help. */
export const goneVerdict = (words: Words): Verdict => ({
  tone: 'neutral',
  title: words.say('state.gone.title'),
  reason: words.say('state.gone.reason'),
  caveat: null,
  action: 'sites',
});
