/** Stand-in for the Tealium consent manager: preferences by number from 1; cookie CONSENTMGR. */
{
  const list = ['analytics', 'display_ads', 'personalization'];
  window.standIn({
    dialog: '__tealiumGDPRecModal',
    words: { analytics: 'Analytics', display_ads: 'Display ads', personalization: 'Personalization' },
    purposes: { analytics: 'analytics', display_ads: 'marketing', personalization: 'preferences' },
    kept() {
      const value = standInCookie.read('CONSENTMGR');
      return value === null
        ? null
        : Object.fromEntries(list.map((key, index) => [key, value.includes(`c${index + 1}:1`)]));
    },
    keep: (choice) =>
      standInCookie.write(
        'CONSENTMGR',
        `${list.map((key, index) => `c${index + 1}:${choice[key] ? 1 : 0}`).join('%7C')}%7Cconsent:${list.some((key) => choice[key])}`,
      ),
    install(kit) {
      window.utag = {
        gdpr: {
          getCategories: () => list,
          getConsentState() {
            if (kit.choice() === null) return 0;
            const on = list.filter(kit.holds);
            return on.length === list.length ? 1 : on.length === 0 ? -1 : on;
          },
          setPreferencesValues: (values) =>
            kit.close(
              Object.fromEntries(
                Object.entries(values).map(([number, on]) => [list[Number(number) - 1], on === '1']),
              ),
            ),
          showConsentPreferences: () => kit.show(),
        },
      };
    },
  });
}
