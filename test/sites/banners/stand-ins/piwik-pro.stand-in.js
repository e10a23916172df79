/** Stand-in for the Piwik PRO Consent Manager: every command answers a callback; cookie ppms_privacy_<site>. */
{
  const name = 'ppms_privacy_0123';
  const types = {
    analytics: 'analytics',
    remarketing: 'marketing',
    ab_testing_and_personalization: 'preferences',
  };
  window.standIn({
    dialog: 'ppms_cm_popup_overlay',
    words: {
      analytics: 'Analytics',
      remarketing: 'Remarketing',
      ab_testing_and_personalization: 'Personalization',
    },
    purposes: types,
    kept() {
      const value = standInCookie.read(name);
      if (value === null) return null;
      const { consents } = JSON.parse(decodeURIComponent(value));
      return Object.fromEntries(Object.entries(consents).map(([key, { status }]) => [key, status === 1]));
    },
    keep(choice) {
      const consents = Object.fromEntries(
        Object.entries(choice).map(([key, on]) => [
          key,
          { status: on ? 1 : 0, updatedAt: '2026-01-01T00:00:00Z' },
        ]),
      );
      standInCookie.write(name, encodeURIComponent(JSON.stringify({ visitorId: 'x', consents })));
    },
    install(kit) {
      window.ppms = {
        cm: {
          api(command, ...rest) {
            const [first, second] = rest;
            if (command === 'getComplianceTypes') setTimeout(() => first(Object.keys(types)), 1);
            if (command === 'getComplianceSettings')
              setTimeout(
                () =>
                  first(
                    kit.choice() === null
                      ? {}
                      : {
                          consents: Object.fromEntries(
                            Object.entries(kit.choice()).map(([key, on]) => [key, { status: on ? 1 : 0 }]),
                          ),
                        },
                  ),
                1,
              );
            if (command === 'setComplianceSettings')
              setTimeout(() => {
                kit.close(
                  Object.fromEntries(
                    Object.entries(first.consents).map(([key, { status }]) => [key, status === 1]),
                  ),
                );
                second();
              }, 1);
            if (command === 'openConsentForm') kit.show();
          },
        },
      };
    },
  });
}
