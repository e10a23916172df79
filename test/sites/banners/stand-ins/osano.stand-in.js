/** Stand-in for Osano (hosted): getConsent in capitals; all or nothing by interface; cookie osano_consentmanager. */
{
  const keys = {
    ESSENTIAL: 'necessary',
    PERSONALIZATION: 'preferences',
    ANALYTICS: 'analytics',
    MARKETING: 'marketing',
  };
  window.standIn({
    dialog: 'osano-cm-window',
    words: { PERSONALIZATION: 'Personalization', ANALYTICS: 'Analytics', MARKETING: 'Marketing' },
    purposes: keys,
    kept: () =>
      standInCookie.read('osano_consentmanager') === null
        ? null
        : JSON.parse(localStorage.getItem('osano_consentmanager') ?? 'null'),
    keep(choice) {
      localStorage.setItem('osano_consentmanager', JSON.stringify(choice));
      standInCookie.write('osano_consentmanager', 'b3BhcXVl.MQ');
    },
    install(kit) {
      window.Osano = {
        cm: {
          getConsent: () => ({
            ...Object.fromEntries(
              Object.keys(keys).map((key) => [
                key,
                key === 'ESSENTIAL' || kit.holds(key) ? 'ACCEPT' : 'DENY',
              ]),
            ),
            OPT_OUT: 'DENY',
          }),
          acceptAll: () => kit.answer(kit.every(true)),
          denyAll: () => kit.answer(kit.every(false)),
          hideDialog: () => kit.hide(),
          showDrawer: () => kit.show(),
        },
      };
    },
  });
}
