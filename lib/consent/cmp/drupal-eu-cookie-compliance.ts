import type { CmpAdapter, CmpPart } from './adapter';
import { overall, setCheckbox } from './parts';
import { call, listOf, reach, textAt } from './reach';

const SETTINGS = 'drupalSettings.eu_cookie_compliance';
const MODULE = 'Drupal.eu_cookie_compliance';

function parts(page: object): readonly CmpPart[] {
  const accepted = listOf(call(page, `${MODULE}.getAcceptedCategories`));
  return listOf(reach(page, `${SETTINGS}.cookie_categories`)).flatMap((key) => {
    if (typeof key !== 'string') return [];
    const details = reach(page, `${SETTINGS}.cookie_categories_details.${key}`);
    return [
      {
        key,
        names: [textAt(details, 'label'), key],
        category: null,
        required: textAt(details, 'checkbox_default_state') === 'required',
        granted: accepted.includes(key),
      },
    ];
  });
}

/** EU Cookie Compliance (Drupal), read in its script: https://git.drupalcode.org/project/eu_cookie_compliance (`js/`). */
export const drupalEuCookieCompliance: CmpAdapter = {
  id: 'drupal-eu-cookie-compliance',
  // https://www.drupal.org/project/eu_cookie_compliance
  ready: (page) => textAt(page, `${SETTINGS}.method`) === 'categories' && parts(page).length > 0,
  parts,
  // 0 refused, 1 and 2 agreed; null or empty before any choice.
  answered: (page) => {
    const status = call(page, `${MODULE}.getCurrentStatus`);
    return typeof status === 'number' || (typeof status === 'string' && status !== '');
  },
  write: (page, decisions) => {
    if (overall(decisions) === 'none') {
      call(page, `${MODULE}.declineAction`);
      return ['api declineAction'];
    }
    // It saves what the checkboxes of its own dialog stand at: each must be there.
    const selector = (key: string): string =>
      `#eu-cookie-compliance-categories input[value="${key.replace(/["\\]/g, '\\$&')}"]`;
    const optional = decisions.filter(({ required }) => !required);
    if (!optional.every(({ key, grant }) => setCheckbox(page, selector(key), grant))) return null;
    call(page, `${MODULE}.acceptAction`);
    return ['api acceptAction'];
  },
  open: (page) => call(page, `${MODULE}.toggleWithdrawBanner`),
};
