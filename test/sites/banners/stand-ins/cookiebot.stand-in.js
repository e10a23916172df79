/** Stand-in for Cookiebot: consent, hasResponse, submitCustomConsent, show, hide; cookie CookieConsent, a literal and no JSON. */
window.standIn({
  dialog: 'CybotCookiebotDialog',
  words: { preferences: 'Preferences', statistics: 'Statistics', marketing: 'Marketing' },
  purposes: {
    necessary: 'necessary',
    preferences: 'preferences',
    statistics: 'analytics',
    marketing: 'marketing',
  },
  kept() {
    const text = decodeURIComponent(standInCookie.read('CookieConsent') ?? '');
    if (text === '') return null;
    return Object.fromEntries(
      ['necessary', 'preferences', 'statistics', 'marketing'].map((key) => [
        key,
        text.includes(`${key}:true`),
      ]),
    );
  },
  keep(choice) {
    const fields = Object.entries(choice)
      .map(([key, on]) => `${key}:${on}`)
      .join(',');
    standInCookie.write(
      'CookieConsent',
      encodeURIComponent(`{stamp:'abc==',${fields},method:'explicit',ver:1,utc:1767225600000,region:'fr'}`),
    );
  },
  install(kit) {
    window.Cookiebot = {
      get consent() {
        return {
          necessary: true,
          preferences: kit.holds('preferences'),
          statistics: kit.holds('statistics'),
          marketing: kit.holds('marketing'),
        };
      },
      get hasResponse() {
        return kit.choice() !== null;
      },
      submitCustomConsent(preferences, statistics, marketing) {
        kit.answer({ preferences, statistics, marketing });
      },
      show: () => kit.show(),
      hide: () => kit.hide(),
    };
  },
});
