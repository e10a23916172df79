import type { Category } from '../../model/category';
import type { CmpAdapter, CmpPart } from './adapter';
import { granted, overall, refused, stated } from './parts';
import { call, isRecord, listOf, reach, textAt } from './reach';

/** Didomi's names of the TCF's purposes 2 to 11; of its own and the site's purposes the name decides. */
const PURPOSES: Readonly<Record<string, Category>> = {
  select_basic_ads: 'marketing',
  create_ads_profile: 'marketing',
  select_personalized_ads: 'marketing',
  measure_ad_performance: 'marketing',
  create_content_profile: 'preferences',
  select_personalized_content: 'preferences',
  use_limited_data_to_select_content: 'preferences',
  measure_content_performance: 'analytics',
  market_research: 'analytics',
  improve_products: 'analytics',
};
/** Storing on the device (TCF purpose 1): serves all others, so it is allowed where any of them is. */
const DEVICE_STORAGE = 'cookies';

const idsOf = (list: unknown): readonly string[] =>
  listOf(list)
    .map((one) => textAt(one, 'id'))
    .filter((id) => id !== '');

function parts(page: object): readonly CmpPart[] {
  const status = reach(call(page, 'Didomi.getCurrentUserStatus'), 'purposes');
  return listOf(call(page, 'Didomi.getRequiredPurposes')).flatMap((purpose) => {
    const key = textAt(purpose, 'id');
    if (key === '' || key === DEVICE_STORAGE || !isRecord(purpose)) return [];
    return [
      {
        key,
        names: [key, textAt(purpose, 'name')],
        category: Object.hasOwn(PURPOSES, key) ? (PURPOSES[key] ?? null) : null,
        required: purpose.essential === true,
        granted: isRecord(status) && isRecord(status[key]) ? stated(status[key].enabled) : null,
      },
    ];
  });
}

/** Didomi: https://developers.didomi.io/cmp/web-sdk/reference/api. */
export const didomi: CmpAdapter = {
  id: 'didomi',
  ready: (page) => parts(page).length > 0,
  parts,
  answered: (page) =>
    (call(page, 'Didomi.shouldUserStatusBeCollected') ?? call(page, 'Didomi.shouldConsentBeCollected')) ===
    false,
  write: (page, decisions) => {
    const all = overall(decisions);
    if (all !== 'mixed') {
      const method = all === 'all' ? 'setUserAgreeToAll' : 'setUserDisagreeToAll';
      call(page, `Didomi.${method}`);
      call(page, 'Didomi.notice.hide');
      return [`api ${method}`, 'api notice.hide'];
    }
    const transaction = call(page, 'Didomi.openTransaction');
    const optional = decisions.filter(({ required }) => !required);
    call(transaction, 'enablePurposes', ...granted(optional), DEVICE_STORAGE);
    call(transaction, 'disablePurposes', ...refused(optional));
    // A vendor without a status brings the notice back; what it may do is bound by the purposes.
    call(transaction, 'enableVendors', ...idsOf(call(page, 'Didomi.getRequiredVendors')));
    call(transaction, 'commit');
    call(page, 'Didomi.notice.hide');
    return ['api enablePurposes', 'api disablePurposes', 'api commit', 'api notice.hide'];
  },
  open: (page) => call(page, 'Didomi.preferences.show'),
};
