/** Stand-in for Cookie-Script: currentState, acceptAction with categories, rejectAllAction; cookie CookieScriptConsent. */
{
  const keys = ['strict', 'functionality', 'performance', 'targeting'];
  window.standIn({
    dialog: 'cookiescript_injected',
    words: { functionality: 'Functionality', performance: 'Performance', targeting: 'Targeting' },
    purposes: {
      strict: 'necessary',
      functionality: 'preferences',
      performance: 'analytics',
      targeting: 'marketing',
    },
    kept() {
      const value = standInCookie.read('CookieScriptConsent');
      if (value === null) return null;
      const list = JSON.parse(JSON.parse(decodeURIComponent(value)).categories);
      return Object.fromEntries(keys.map((key) => [key, list.includes(key)]));
    },
    keep(choice) {
      const list = keys.filter((key) => choice[key]);
      standInCookie.write(
        'CookieScriptConsent',
        encodeURIComponent(
          JSON.stringify({
            action: list.length > 1 ? 'accept' : 'reject',
            categories: JSON.stringify(list),
            key: 'x',
          }),
        ),
      );
    },
    install(kit) {
      window.CookieScript = {
        instance: {
          currentState: () =>
            kit.choice() === null
              ? { action: '', categories: [] }
              : {
                  action: kit.optional.some(kit.holds) ? 'accept' : 'reject',
                  categories: keys.filter(kit.holds),
                },
          acceptAction: (list) => kit.close(Object.fromEntries(keys.map((key) => [key, list.includes(key)]))),
          acceptAllAction: () => kit.close(kit.every(true)),
          rejectAllAction: () => kit.close(kit.every(false)),
          show: () => kit.show(),
        },
      };
    },
  });
}
