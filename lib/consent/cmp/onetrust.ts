import type { CmpAdapter, CmpDecision, CmpPart } from './adapter';
import { overall } from './parts';
import { call, listOf, reach, textAt } from './reach';

/** Groups that are always active, as `OnetrustActiveGroups` has them: `,C0001,C0002,`. */
function activeGroups(page: object): readonly string[] {
  return textAt(page, 'OnetrustActiveGroups').toLowerCase().split(',');
}

function parts(page: object): readonly CmpPart[] {
  const active = activeGroups(page);
  return listOf(reach(call(page, 'OneTrust.GetDomainData'), 'Groups')).flatMap((group) => {
    const key = textAt(group, 'CustomGroupId') || textAt(group, 'OptanonGroupId');
    if (key === '') return [];
    return [
      {
        key,
        names: [textAt(group, 'GroupName'), key],
        category: null,
        required: textAt(group, 'Status').toLowerCase() === 'always active',
        granted: active.includes(key.toLowerCase()),
      },
    ];
  });
}

const holds = (page: object, decisions: readonly CmpDecision[]): boolean => {
  const active = activeGroups(page);
  return decisions.every(({ key, grant }) => active.includes(key.toLowerCase()) === grant);
};

/**
 * OneTrust and CookiePro: `GetDomainData`, `IsAlertBoxClosed` and `OnetrustActiveGroups` as their events guide and Segment's
 * wrapper (https://www.npmjs.com/package/@segment/analytics-consent-wrapper-onetrust) have them; `UpdateConsent`, `RejectAll`
 * and `AllowAll` as sites call them.
 */
export const oneTrust: CmpAdapter = {
  id: 'onetrust',
  // https://developer.onetrust.com/onetrust/docs/javascript-events-guide
  ready: (page) => parts(page).length > 0 && activeGroups(page).length > 1,
  parts,
  answered: (page) => call(page, 'OneTrust.IsAlertBoxClosed') === true,
  write: (page, decisions) => {
    const all = overall(decisions);
    if (all !== 'mixed') {
      const method = all === 'all' ? 'AllowAll' : 'RejectAll';
      call(page, `OneTrust.${method}`);
      return [`api ${method}`];
    }
    // A site can make closing the banner accept everything; purposes of the TCF are no groups that can be set one by one.
    const domain = call(page, 'OneTrust.GetDomainData');
    if (
      reach(domain, 'CloseShouldAcceptAllCookies') === true ||
      decisions.some(({ key }) => /^i(?:ab|sp)/i.test(key))
    )
      return null;
    const groups = decisions.map(({ key, grant }) => `${key}:${grant ? 1 : 0}`).join(',');
    call(page, 'OneTrust.UpdateConsent', 'Category', groups);
    call(page, 'OneTrust.Close');
    if (holds(page, decisions)) return ['api UpdateConsent', 'api Close'];
    call(page, 'OneTrust.UpdateConsent', 'Category', groups);
    return ['api UpdateConsent', 'api Close', 'api UpdateConsent'];
  },
  open: (page) => call(page, 'OneTrust.ToggleInfoDisplay'),
};
