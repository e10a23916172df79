/** Stand-in for Termly: getConsentState; localStorage TERMLY_API_CACHE. */
window.standIn({
  dialog: 'termly-code-snippet-support',
  words: {
    performance: 'Performance and functionality',
    analytics: 'Analytics',
    advertising: 'Advertising',
  },
  purposes: {
    essential: 'necessary',
    performance: 'preferences',
    analytics: 'analytics',
    advertising: 'marketing',
  },
  kept: () =>
    JSON.parse(localStorage.getItem('TERMLY_API_CACHE') ?? 'null')?.TERMLY_COOKIE_CONSENT?.value ?? null,
  keep: (choice) =>
    localStorage.setItem('TERMLY_API_CACHE', JSON.stringify({ TERMLY_COOKIE_CONSENT: { value: choice } })),
  install(kit) {
    window.Termly = {
      getConsentState: () =>
        kit.choice() ?? {
          essential: true,
          performance: undefined,
          analytics: undefined,
          advertising: undefined,
        },
    };
    window.displayPreferenceModal = () => kit.show();
  },
});
