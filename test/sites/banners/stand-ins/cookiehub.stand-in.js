/** Stand-in for CookieHub: cookie cookiehub in base64; categories are listed unless everything was allowed. */
{
  const keys = ['necessary', 'preferences', 'analytics', 'marketing'];
  window.standIn({
    dialog: 'ch2-dialog',
    words: { preferences: 'Preferences', analytics: 'Analytical', marketing: 'Marketing' },
    purposes: {
      necessary: 'necessary',
      preferences: 'preferences',
      analytics: 'analytics',
      marketing: 'marketing',
    },
    kept() {
      const value = standInCookie.read('cookiehub');
      if (value === null) return null;
      const { allAllowed, categories } = JSON.parse(atob(value));
      return Object.fromEntries(
        keys.map((key, index) => [
          key,
          allAllowed || categories.some(({ cid, v }) => cid === index + 1 && v),
        ]),
      );
    },
    keep(choice) {
      const allAllowed = keys.every((key) => choice[key]);
      const categories = allAllowed ? [] : keys.map((id, index) => ({ cid: index + 1, id, v: choice[id] }));
      standInCookie.write(
        'cookiehub',
        btoa(
          JSON.stringify({
            answered: true,
            revision: 1,
            dnt: false,
            allowSale: true,
            region: 'E0',
            timestamp: '2026-01-01',
            allAllowed,
            categories,
            vendors: [],
            services: [],
            implicit: false,
          }),
        ),
      );
    },
    install(kit) {
      window.cookiehub = {
        hasConsented: (key) => key === 'necessary' || kit.holds(key),
        allowAll: () => kit.close(kit.every(true)),
        denyAll: () => kit.close(kit.every(false)),
        openSettings: () => kit.show(),
        openDialog: () => kit.show(),
      };
    },
  });
}
