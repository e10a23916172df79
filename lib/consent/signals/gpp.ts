import type { ConsentState } from '../../model/category';
import { call, callback, entriesOf, has, isRecord, type Later, listOf, reach, textAt } from '../cmp/reach';
import type { Observation } from '../observation';

const ANSWER_MILLISECONDS = 500;
/** Values of the opt-out fields of US sections: 0 not applicable, 1 opted out, 2 did not opt out. */
const OPTED_OUT = 1;
const OPTED_IN = 2;

function fields(section: unknown): Readonly<Record<string, unknown>> {
  const first: unknown = Array.isArray(section) ? section[0] : section;
  return isRecord(first) ? first : {};
}

function stateOf(values: readonly unknown[]): ConsentState {
  if (values.includes(OPTED_OUT)) return 'denied';
  return values.includes(OPTED_IN) ? 'granted' : 'unknown';
}

/** GPP 1.1: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform (CMP API, US national section). */
export async function readGpp(page: object, later: Later): Promise<Observation | null> {
  if (!has(page, '__gpp')) return null;
  const ping = await callback<unknown>(
    (done) => call(page, '__gpp', 'ping', (data: unknown) => done(data)),
    ANSWER_MILLISECONDS,
    later,
  );
  if (!isRecord(ping)) return null;
  const ready = textAt(ping, 'signalStatus') === 'ready';
  const us = entriesOf(reach(ping, 'parsedSections')).filter(([name]) => name.startsWith('us'));
  const optOuts = us
    .map(([, section]) => fields(section))
    .flatMap((section) => [section.SaleOptOut, section.SharingOptOut, section.TargetedAdvertisingOptOut]);
  const gpc = us.some(([, section]) => fields(section).Gpc === true);
  return {
    source: 'gpp',
    name: '__gpp',
    // The US sections speak of sale, sharing and targeted advertising, and of nothing else.
    categories: us.length === 0 ? {} : { marketing: ready ? stateOf(optOuts) : 'not-asked' },
    answered: ready,
    storedIn: null,
    facts: {
      signalStatus: textAt(ping, 'signalStatus'),
      sections: us.map(([name]) => name).join(','),
      applicableSections: listOf(reach(ping, 'applicableSections')).join(','),
      gpc,
    },
  };
}
