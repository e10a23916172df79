/** Stand-in for Didomi: transactions of purposes and vendors; cookie didomi_token, base64. */
{
  const names = {
    cookies: 'Store information on a device',
    analytics: 'Audience measurement',
    social: 'Personalised advertising',
    comfort: 'Site preferences',
  };
  window.standIn({
    dialog: 'didomi-notice',
    words: names,
    purposes: { cookies: 'device', comfort: 'preferences', analytics: 'analytics', social: 'marketing' },
    kept() {
      const token = standInCookie.read('didomi_token');
      if (token === null) return null;
      const { purposes } = JSON.parse(atob(token));
      return Object.fromEntries([
        ...purposes.enabled.map((id) => [id, true]),
        ...purposes.disabled.map((id) => [id, false]),
      ]);
    },
    keep(choice) {
      const of = (on) => Object.keys(choice).filter((id) => choice[id] === on);
      standInCookie.write(
        'didomi_token',
        btoa(
          JSON.stringify({
            user_id: 'x',
            created: '2026-01-01',
            purposes: { enabled: of(true), disabled: of(false) },
            version: 2,
          }),
        ),
      );
    },
    install(kit) {
      window.Didomi = {
        getRequiredPurposes: () => Object.entries(names).map(([id, name]) => ({ id, name })),
        getRequiredVendors: () => [{ id: 'c:audience' }, { id: 'c:ads' }],
        getCurrentUserStatus: () => ({
          purposes: Object.fromEntries(Object.keys(names).map((id) => [id, { id, enabled: kit.holds(id) }])),
          vendors: {},
        }),
        shouldUserStatusBeCollected: () => kit.choice() === null,
        setUserAgreeToAll: () => kit.close(kit.every(true)),
        setUserDisagreeToAll: () => kit.close(kit.every(false)),
        openTransaction() {
          const staged = {};
          return {
            enablePurposes: (...ids) =>
              Object.assign(staged, Object.fromEntries(ids.map((id) => [id, true]))),
            disablePurposes: (...ids) =>
              Object.assign(staged, Object.fromEntries(ids.map((id) => [id, false]))),
            enableVendors: () => undefined,
            commit: () => kit.answer(staged),
          };
        },
        notice: { hide: () => kit.hide() },
        preferences: { show: () => kit.show() },
      };
    },
  });
}
