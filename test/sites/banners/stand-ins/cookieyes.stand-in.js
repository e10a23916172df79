/** Stand-in for CookieYes (hosted): getCkyConsent, performBannerAction on what the switches stand at; cookie cookieyes-consent. */
{
  const keys = ['necessary', 'functional', 'analytics', 'performance', 'advertisement'];
  window.standIn({
    dialog: 'cky-consent',
    box: (key) => `ckySwitch${key}`,
    words: {
      functional: 'Functional',
      analytics: 'Analytics',
      performance: 'Performance',
      advertisement: 'Advertisement',
    },
    purposes: {
      necessary: 'necessary',
      functional: 'preferences',
      analytics: 'analytics',
      performance: 'analytics',
      advertisement: 'marketing',
    },
    kept() {
      const value = standInCookie.read('cookieyes-consent');
      if (value === null || !value.includes('action:yes')) return null;
      return Object.fromEntries(keys.map((key) => [key, value.includes(`,${key}:yes`)]));
    },
    keep(choice) {
      const pairs = keys.map((key) => `${key}:${choice[key] ? 'yes' : 'no'}`).join(',');
      standInCookie.write('cookieyes-consent', `consentid:QUJD,consent:yes,action:yes,${pairs}`);
    },
    install(kit) {
      window.getCkyConsent = () => ({
        activeLaw: 'gdpr',
        categories: Object.fromEntries(keys.map((key) => [key, key === 'necessary' || kit.holds(key)])),
        isUserActionCompleted: kit.choice() !== null,
        consentID: 'QUJD',
        languageCode: 'en',
      });
      window.performBannerAction = (action) => {
        if (action === 'accept_all') kit.close(kit.every(true));
        else if (action === 'reject') kit.close(kit.every(false));
        else kit.close(kit.boxes());
      };
      window.revisitCkyConsent = () => kit.show();
    },
  });
}
