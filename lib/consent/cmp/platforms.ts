/**
 * How each platform is known in a page: all of these stand among the page's own globals. The first that matches counts:
 * those that ask by themselves come before the interfaces of shops and site builders, on which any of them may stand.
 * Adapters are files of their own, and only the one that is needed is brought into a page; this table is all that every
 * page with a dialog gets.
 */
export const PLATFORMS = {
  onetrust: ['OneTrust.GetDomainData', 'OneTrust.UpdateConsent'],
  cookiebot: ['Cookiebot.submitCustomConsent'],
  usercentrics: ['__ucCmp.saveConsents', '__ucCmp.getConsentDetails'],
  'usercentrics-2': ['UC_UI.getServicesBaseInfo', 'UC_UI.rejectServices'],
  didomi: ['Didomi.openTransaction', 'Didomi.getCurrentUserStatus'],
  consentmanager: ['__cmp', 'cmpmngr'],
  complianz: ['cmplz_set_consent', 'cmplz_set_banner_status'],
  cookieyes: ['getCkyConsent'],
  iubenda: ['_iub.cs.api'],
  osano: ['Osano.cm.getConsent'],
  termly: ['Termly.getConsentState'],
  klaro: ['klaro.getManager'],
  'vanilla-cookieconsent': ['CookieConsent.acceptCategory', 'CookieConsent.getConfig'],
  tarteaucitron: ['tarteaucitron.setConsent'],
  orejime: ['orejime.manager.setConsents'],
  civic: ['CookieControl.changeCategory', 'CookieControl.getCategoryConsent'],
  cookiefirst: ['CookieFirst.openPanel'],
  cookiehub: ['cookiehub.hasConsented'],
  'cookie-information': ['CookieInformation.submitAllCategories'],
  'cookie-script': ['CookieScript.instance.currentState'],
  ketch: ['ketch', 'semaphore'],
  transcend: ['airgap.getConsent'],
  'drupal-eu-cookie-compliance': ['Drupal.eu_cookie_compliance.acceptAction'],
  'commanders-act': ['cact'],
  'piwik-pro': ['ppms.cm.api'],
  tealium: ['utag.gdpr.setPreferencesValues'],
  zaraz: ['zaraz.consent.set', 'zaraz.consent.getAll'],
  hubspot: ['_hsp'],
  wix: ['consentPolicyManager.setConsentPolicy'],
  shopify: ['Shopify.customerPrivacy.setTrackingConsent'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type PlatformId = keyof typeof PLATFORMS;

export const isPlatformId = (value: unknown): value is PlatformId =>
  typeof value === 'string' && Object.hasOwn(PLATFORMS, value);
