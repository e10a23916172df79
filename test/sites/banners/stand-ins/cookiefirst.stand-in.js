/** Stand-in for CookieFirst: consent is null before any; cookie cookiefirst-consent. */
window.standIn({
  dialog: 'cookiefirst-root',
  words: { performance: 'Performance', functional: 'Functional', advertising: 'Advertising' },
  purposes: {
    necessary: 'necessary',
    performance: 'analytics',
    functional: 'preferences',
    advertising: 'marketing',
  },
  kept: () => JSON.parse(decodeURIComponent(standInCookie.read('cookiefirst-consent') ?? 'null')),
  keep: (choice) =>
    standInCookie.write(
      'cookiefirst-consent',
      encodeURIComponent(
        JSON.stringify({ ...choice, timestamp: 1767225600, type: 'category', version: 'x' }),
      ),
    ),
  install(kit) {
    window.CookieFirst = {
      get consent() {
        return kit.choice();
      },
      openPanel: () => kit.show(),
      closePanel: () => kit.hide(),
      updateConsent: async (consent) => kit.close(consent),
    };
    window.dispatchEvent(new Event('cf_init'));
  },
});
