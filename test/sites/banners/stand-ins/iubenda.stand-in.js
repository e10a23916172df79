/** Stand-in for iubenda: purposes by number in its consent object; cookie _iub_cs-<site>. */
window.standIn({
  dialog: 'iubenda-cs-banner',
  words: { 2: 'Functionality', 3: 'Experience', 4: 'Measurement', 5: 'Marketing' },
  purposes: { 1: 'necessary', 2: 'preferences', 3: 'preferences', 4: 'analytics', 5: 'marketing' },
  kept: () => JSON.parse(decodeURIComponent(standInCookie.read('_iub_cs-12345') ?? 'null'))?.purposes ?? null,
  keep: (choice) =>
    standInCookie.write(
      '_iub_cs-12345',
      encodeURIComponent(
        JSON.stringify({
          timestamp: '2026-01-01T00:00:00.000Z',
          version: '1.0',
          purposes: choice,
          id: 12345,
        }),
      ),
    ),
  install(kit) {
    window._iub = {
      cs: {
        get consent() {
          return kit.choice() === null ? {} : { purposes: kit.choice() };
        },
        api: { openPreferences: () => kit.show() },
      },
    };
  },
});
