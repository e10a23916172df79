/** Stand-in for OneTrust: GetDomainData, OnetrustActiveGroups, UpdateConsent, AllowAll, RejectAll, Close; cookie OptanonConsent. */
{
  const groups = {
    C0001: 'Strictly Necessary Cookies',
    C0003: 'Functional Cookies',
    C0002: 'Performance Cookies',
    C0004: 'Targeting Cookies',
  };
  window.standIn({
    dialog: 'onetrust-banner-sdk',
    words: groups,
    purposes: { C0001: 'necessary', C0003: 'preferences', C0002: 'analytics', C0004: 'marketing' },
    kept() {
      const found = new URLSearchParams(standInCookie.read('OptanonConsent') ?? '').get('groups');
      return found === null
        ? null
        : Object.fromEntries(found.split(',').map((group) => [group.split(':')[0], group.endsWith(':1')]));
    },
    keep(choice) {
      const list = Object.entries(choice)
        .map(([key, on]) => `${key}:${on ? 1 : 0}`)
        .join(',');
      standInCookie.write(
        'OptanonConsent',
        `isGpcEnabled=0&version=202501.1.0&groups=${encodeURIComponent(list)}`,
      );
      standInCookie.write('OptanonAlertBoxClosed', '2026-01-01T00:00:00.000Z');
    },
    install(kit) {
      const activate = () => {
        window.OnetrustActiveGroups = `,${Object.keys(groups)
          .filter((key) => key === 'C0001' || kit.holds(key))
          .join(',')},`;
      };
      const done = (choice) => {
        kit.close(choice);
        activate();
      };
      activate();
      window.OneTrust = {
        GetDomainData: () => ({
          ShowAlertNotice: true,
          Groups: Object.entries(groups).map(([key, name]) => ({
            CustomGroupId: key,
            GroupName: name,
            Status: key === 'C0001' ? 'always active' : 'inactive',
          })),
        }),
        IsAlertBoxClosed: () => kit.choice() !== null,
        AllowAll: () => done(kit.every(true)),
        RejectAll: () => done(kit.every(false)),
        Close: () => done(kit.choice() ?? kit.every(false)),
        UpdateConsent(kind, list) {
          if (kind !== 'Category') return;
          kit.answer(
            Object.fromEntries(list.split(',').map((group) => [group.split(':')[0], group.endsWith(':1')])),
          );
          activate();
        },
        ToggleInfoDisplay: () => kit.show(groups),
      };
    },
  });
}
