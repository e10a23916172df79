/** Stand-in for Civic Cookie Control: categories by their place in the configuration; cookie CookieControl. */
{
  const list = [
    { name: 'preferences', label: 'Preference cookies' },
    { name: 'analytics', label: 'Analytical cookies' },
    { name: 'marketing', label: 'Marketing cookies' },
  ];
  window.standIn({
    dialog: 'ccc',
    words: Object.fromEntries(list.map(({ name, label }) => [name, label])),
    purposes: { preferences: 'preferences', analytics: 'analytics', marketing: 'marketing' },
    kept() {
      const value = standInCookie.read('CookieControl');
      if (value === null) return null;
      const { optionalCookies } = JSON.parse(decodeURIComponent(value));
      return Object.fromEntries(list.map(({ name }) => [name, optionalCookies[name] === 'accepted']));
    },
    keep(choice) {
      const optionalCookies = Object.fromEntries(
        list.map(({ name }) => [name, choice[name] ? 'accepted' : 'revoked']),
      );
      standInCookie.write(
        'CookieControl',
        encodeURIComponent(
          JSON.stringify({
            necessaryCookies: [],
            optionalCookies,
            statement: {},
            interactedWith: true,
            user: 'x',
          }),
        ),
      );
    },
    install(kit) {
      window.CookieControl = {
        config: () => ({ optionalCookies: list }),
        getCategoryConsent: (index) => (kit.choice() === null ? null : kit.holds(list[index].name)),
        changeCategory: (index, on) => kit.answer({ [list[index].name]: on }),
        acceptAll: () => kit.close(kit.every(true)),
        rejectAll: () => kit.close(kit.every(false)),
        hide: () => kit.hide(),
        open: () => kit.show(),
      };
    },
  });
}
