/** Stand-in for Transcend: airgap.getConsent; setting it would need an event of the person's own. */
window.standIn({
  dialog: 'transcend-consent-manager',
  words: { Functional: 'Functional', Analytics: 'Analytics', Advertising: 'Advertising' },
  purposes: { Functional: 'preferences', Analytics: 'analytics', Advertising: 'marketing' },
  kept: () => JSON.parse(localStorage.getItem('tcmConsent') ?? 'null')?.purposes ?? null,
  keep: (choice) =>
    localStorage.setItem(
      'tcmConsent',
      JSON.stringify({ purposes: choice, confirmed: true, timestamp: '2026-01-01T00:00:00.000Z' }),
    ),
  install(kit) {
    window.airgap = {
      getConsent: () => ({ confirmed: kit.choice() !== null, purposes: kit.choice() ?? kit.every(false) }),
    };
    window.transcend = { showConsentManager: () => kit.show() };
  },
});
