/** Stand-in for Ketch: consent is told by an event, once it is resolved; nothing writes. */
window.standIn({
  dialog: 'lanyard_root',
  words: {
    essential_services: 'Essential',
    analytics: 'Analytics',
    targeted_advertising: 'Targeted advertising',
    personalization: 'Personalization',
  },
  purposes: { analytics: 'analytics', targeted_advertising: 'marketing', personalization: 'preferences' },
  kept: () => JSON.parse(localStorage.getItem('_ketch_consent_v1_') ?? 'null'),
  keep: (choice) => localStorage.setItem('_ketch_consent_v1_', JSON.stringify(choice)),
  install(kit) {
    window.semaphore = [];
    window.ketch = (command, event, done) => {
      if ((command === 'once' || command === 'on') && event === 'consent' && kit.choice() !== null)
        done({ purposes: kit.choice() });
      if (command === 'showPreferences') kit.show();
    };
  },
});
