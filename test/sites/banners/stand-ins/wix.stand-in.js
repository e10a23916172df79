/** Stand-in for Wix: a policy and whether it is only the default; cookie consent-policy with short names. */
window.standIn({
  dialog: 'consent-banner-root',
  words: {
    functional: 'Functional',
    analytics: 'Analytics',
    advertising: 'Marketing',
    dataToThirdParty: 'Advertising partners',
  },
  purposes: {
    essential: 'necessary',
    functional: 'preferences',
    analytics: 'analytics',
    advertising: 'marketing',
    dataToThirdParty: 'marketing',
  },
  kept() {
    const value = standInCookie.read('consent-policy');
    if (value === null) return null;
    const { func, anl, adv, dt3 } = JSON.parse(decodeURIComponent(value));
    return {
      essential: true,
      functional: func === 1,
      analytics: anl === 1,
      advertising: adv === 1,
      dataToThirdParty: dt3 === 1,
    };
  },
  keep(choice) {
    const of = (key) => (choice[key] ? 1 : 0);
    standInCookie.write(
      'consent-policy',
      encodeURIComponent(
        JSON.stringify({
          ess: 1,
          func: of('functional'),
          anl: of('analytics'),
          adv: of('advertising'),
          dt3: of('dataToThirdParty'),
          ts: 29000000,
        }),
      ),
    );
  },
  install(kit) {
    window.consentPolicyManager = {
      getCurrentConsentPolicy: () => ({
        defaultPolicy: kit.choice() === null,
        policy: kit.choice() ?? {
          essential: true,
          functional: true,
          analytics: true,
          advertising: true,
          dataToThirdParty: true,
        },
      }),
      setConsentPolicy(policy, done) {
        setTimeout(() => {
          kit.close(policy);
          done();
        }, 1);
      },
    };
  },
});
