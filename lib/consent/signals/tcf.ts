import type { ConsentByCategory, ConsentState, OptionalCategory } from '../../model/category';
import { call, callback, entriesOf, has, type Later, reach, textAt } from '../cmp/reach';
import type { Observation } from '../observation';

/**
 * IAB TCF purposes by our categories. Purpose 1 (storing on the device) serves all of them and decides none.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (TCF policies, appendix A).
 */
export const TCF_PURPOSES: Readonly<Record<OptionalCategory, readonly number[]>> = {
  marketing: [2, 3, 4, 7],
  analytics: [8, 9, 10],
  preferences: [5, 6, 11],
};

/** A category is granted when consent was given to any of its purposes; legitimate interests are never counted. */
export function categoriesOfPurposes(
  consented: (purpose: number) => boolean,
  answered: boolean,
): ConsentByCategory {
  const state = (purposes: readonly number[]): ConsentState =>
    answered ? (purposes.some(consented) ? 'granted' : 'denied') : 'not-asked';
  return {
    marketing: state(TCF_PURPOSES.marketing),
    analytics: state(TCF_PURPOSES.analytics),
    preferences: state(TCF_PURPOSES.preferences),
  };
}

const ANSWER_MILLISECONDS = 500;

/** What `__tcfapi` says now. `addEventListener` replaced `getTCData` in TCF 2.2; the listener is removed at once. */
export async function readTcf(page: object, later: Later): Promise<Observation | null> {
  if (!has(page, '__tcfapi')) return null;
  const data = await callback<unknown>(
    (done) => {
      call(page, '__tcfapi', 'addEventListener', 2, (tcData: unknown, success: unknown) => {
        const id = reach(tcData, 'listenerId');
        if (typeof id === 'number') call(page, '__tcfapi', 'removeEventListener', 2, () => undefined, id);
        done(success === true ? tcData : null);
      });
    },
    ANSWER_MILLISECONDS,
    later,
  );
  if (data === null || reach(data, 'gdprApplies') === false) return null;
  const status = textAt(data, 'eventStatus');
  const tcString = textAt(data, 'tcString');
  const answered = status === 'useractioncomplete' || (status === 'tcloaded' && tcString !== '');
  const consents = reach(data, 'purpose.consents');
  const consented = entriesOf(consents).filter(([, value]) => value === true);
  const interests = entriesOf(reach(data, 'purpose.legitimateInterests')).filter(
    ([, value]) => value === true,
  );
  const vendors = entriesOf(reach(data, 'vendor.consents')).filter(([, value]) => value === true);
  const cmpId = reach(data, 'cmpId');
  const policy = reach(data, 'tcfPolicyVersion');
  return {
    source: 'tcf',
    name: '__tcfapi',
    categories: categoriesOfPurposes((purpose) => reach(consents, String(purpose)) === true, answered),
    answered,
    storedIn: null,
    facts: {
      eventStatus: status,
      purposesConsented: consented.map(([purpose]) => purpose).join(','),
      purposesOnLegitimateInterest: interests.map(([purpose]) => purpose).join(','),
      vendorsConsented: vendors.length,
      ...(typeof cmpId === 'number' ? { cmpId } : {}),
      ...(typeof policy === 'number' ? { tcfPolicyVersion: policy } : {}),
    },
  };
}
