/** Stand-in for Shopify: yes, no or nothing; setTrackingConsent answers later. */
window.standIn({
  dialog: 'shopify-pc__banner',
  words: {
    preferences: 'Personalization',
    marketing: 'Marketing',
    analytics: 'Analytics',
    sale_of_data: 'Advertising partners',
  },
  purposes: {
    preferences: 'preferences',
    analytics: 'analytics',
    marketing: 'marketing',
    sale_of_data: 'marketing',
  },
  kept() {
    const value = standInCookie.read('_tracking_consent');
    if (value === null) return null;
    const { a, m, p, s } = JSON.parse(decodeURIComponent(value)).con.CMP;
    return { analytics: a === '1', marketing: m === '1', preferences: p === '1', sale_of_data: s === '1' };
  },
  keep(choice) {
    const of = (key) => (choice[key] ? '1' : '0');
    standInCookie.write(
      '_tracking_consent',
      encodeURIComponent(
        JSON.stringify({
          con: {
            CMP: { a: of('analytics'), m: of('marketing'), p: of('preferences'), s: of('sale_of_data') },
          },
          v: '2.1',
          region: 'FRIDF',
          reg: 'GDPR',
        }),
      ),
    );
  },
  install(kit) {
    const state = (key) => (kit.choice() === null ? '' : kit.holds(key) ? 'yes' : 'no');
    window.Shopify = {
      customerPrivacy: {
        currentVisitorConsent: () => Object.fromEntries(kit.optional.map((key) => [key, state(key)])),
        shouldShowBanner: () => kit.choice() === null,
        setTrackingConsent(consent, done) {
          setTimeout(() => {
            kit.close(consent);
            done();
          }, 5);
        },
      },
    };
    window.privacyBanner = { showPreferences: () => kit.show() };
  },
});
