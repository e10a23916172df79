import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { allStated } from './parts';
import { call, callback, type Later, listOf, reach } from './reach';

/** Its consent types; others are the site's own. */
const PURPOSES: Readonly<Record<string, Category>> = {
  analytics: 'analytics',
  user_feedback: 'analytics',
  ab_testing_and_personalization: 'preferences',
  conversion_tracking: 'marketing',
  marketing_automation: 'marketing',
  remarketing: 'marketing',
};
const ANSWER_MILLISECONDS = 400;

const ask = (page: object, later: Later, command: string): Promise<unknown> =>
  callback<unknown>(
    (done) => call(page, 'ppms.cm.api', command, done, () => done(null)),
    ANSWER_MILLISECONDS,
    later,
  );

async function parts(page: object, later: Later): Promise<readonly CmpPart[]> {
  const [types, settings] = await Promise.all([
    ask(page, later, 'getComplianceTypes'),
    ask(page, later, 'getComplianceSettings'),
  ]);
  return listOf(types).flatMap((key) => {
    if (typeof key !== 'string') return [];
    const status = reach(settings, `consents.${key}.status`);
    return [
      {
        key,
        names: [key],
        category: Object.hasOwn(PURPOSES, key) ? (PURPOSES[key] ?? null) : null,
        required: false,
        granted: status === 1 ? true : status === 0 ? false : null,
      },
    ];
  });
}

/** Piwik PRO Consent Manager: https://developers.piwik.pro/en/latest/consent_manager/js_api/. */
export const piwikPro: CmpAdapter = {
  id: 'piwik-pro',
  // https://developers.piwik.pro/en/latest/consent_manager/js_api/introduction.html
  ready: async (page, later) => (await parts(page, later)).length > 0,
  parts,
  answered: async (page, later) => allStated(await parts(page, later)),
  write: async (page, decisions, later) => {
    const consents = Object.fromEntries(decisions.map(({ key, grant }) => [key, { status: grant ? 1 : 0 }]));
    await callback<void>(
      (done) =>
        call(
          page,
          'ppms.cm.api',
          'setComplianceSettings',
          { consents },
          () => done(),
          () => done(),
        ),
      ANSWER_MILLISECONDS,
      later,
    );
    return ['api setComplianceSettings'];
  },
  open: (page) => call(page, 'ppms.cm.api', 'openConsentForm'),
};
