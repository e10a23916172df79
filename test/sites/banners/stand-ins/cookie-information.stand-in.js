/** Stand-in for Cookie Information: decisions one by one, then submitted; cookie CookieInformationConsent with two lists. */
{
  const keys = {
    cookie_cat_necessary: 'necessary',
    cookie_cat_functional: 'preferences',
    cookie_cat_statistic: 'analytics',
    cookie_cat_marketing: 'marketing',
  };
  window.standIn({
    dialog: 'cookie-information-template-wrapper',
    words: {
      cookie_cat_functional: 'Functional',
      cookie_cat_statistic: 'Statistic',
      cookie_cat_marketing: 'Marketing',
    },
    purposes: keys,
    kept() {
      const value = standInCookie.read('CookieInformationConsent');
      if (value === null) return null;
      const { consents_approved } = JSON.parse(decodeURIComponent(value));
      return Object.fromEntries(Object.keys(keys).map((key) => [key, consents_approved.includes(key)]));
    },
    keep(choice) {
      const of = (on) => Object.keys(keys).filter((key) => choice[key] === on);
      standInCookie.write(
        'CookieInformationConsent',
        encodeURIComponent(
          JSON.stringify({
            website_uuid: 'x',
            timestamp: '2026-01-01T00:00:00Z',
            consent_url: '/',
            consents_approved: of(true),
            consents_denied: of(false),
          }),
        ),
      );
    },
    install(kit) {
      let staged = {};
      window.CookieConsent = { renew: () => kit.show() };
      window.CookieInformation = {
        getConsentGivenFor: (key) => key === 'cookie_cat_necessary' || kit.holds(key),
        changeCategoryConsentDecision(key, on) {
          staged = { ...staged, [key]: on };
        },
        submitConsent: () => kit.close(staged),
        submitAllCategories: () => kit.close(kit.every(true)),
        declineAllCategories: () => kit.close(kit.every(false)),
      };
    },
  });
}
