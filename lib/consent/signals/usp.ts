import { call, callback, has, type Later, textAt } from '../cmp/reach';
import type { Observation } from '../observation';

const ANSWER_MILLISECONDS = 500;
/** Version, notice given, opted out of sale, LSPA: `1YNN`. A dash: does not apply. */
const STRING = /^1[YN-][YN-][YN-]$/i;

/** Null where the string is none: https://github.com/InteractiveAdvertisingBureau/USPrivacy (US Privacy String 1.0). */
export function readUspString(
  text: string,
  name: string,
  storedIn: Observation['storedIn'],
): Observation | null {
  if (!STRING.test(text)) return null;
  const [, notice, optOut] = text.toUpperCase();
  return {
    source: 'usp',
    name,
    categories: { marketing: optOut === 'Y' ? 'denied' : optOut === 'N' ? 'granted' : 'unknown' },
    // "N" stands for "has not opted out", which is the default before any choice.
    answered: optOut === 'Y',
    storedIn,
    facts: { noticeGiven: notice === 'Y', optedOutOfSale: optOut === 'Y' },
  };
}

export async function readUsp(page: object, later: Later): Promise<Observation | null> {
  if (!has(page, '__uspapi')) return null;
  const data = await callback<unknown>(
    (done) =>
      call(page, '__uspapi', 'getUSPData', 1, (given: unknown, success: unknown) =>
        done(success === true ? given : null),
      ),
    ANSWER_MILLISECONDS,
    later,
  );
  return readUspString(textAt(data, 'uspString'), '__uspapi', null);
}
