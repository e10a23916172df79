import type { CmpAdapter } from './adapter';
import { call } from './reach';

/**
 * HubSpot: https://developers.hubspot.com/docs/api/events/cookie-banner. `setHubSpotConsent` is for banners of others and is
 * not kept in its cookie, so the banner's own controls are used; what it keeps is read from `__hs_cookie_cat_pref`.
 */
export const hubSpot: CmpAdapter = {
  id: 'hubspot',
  ready: () => false,
  parts: () => [],
  answered: () => false,
  write: null,
  open: (page) => call(page, '_hsp.push', ['showBanner']),
};
