/** Stand-in for consentmanager: commands of __cmp; purposes by number, the site's own by letters. */
{
  const words = { c1: 'Preferences', c2: 'Statistics', c3: 'Marketing' };
  window.standIn({
    dialog: 'cmpbox',
    words,
    purposes: { c1: 'preferences', c2: 'analytics', c3: 'marketing' },
    kept: () => JSON.parse(localStorage.getItem('__cmpconsent12345') ?? 'null'),
    keep: (choice) => localStorage.setItem('__cmpconsent12345', JSON.stringify(choice)),
    install(kit) {
      window.cmpmngr = {};
      window.__cmp = (command, parameter) => {
        if (command === 'getCMPData')
          return {
            gdprApplies: true,
            purposeConsents: Object.fromEntries(kit.optional.map((key) => [key, kit.holds(key)])),
          };
        if (command === 'consentStatus')
          return { consentExists: kit.choice() !== null, userChoiceExists: kit.choice() !== null };
        if (command === 'setConsent') kit.close(kit.every(parameter === 1));
        if (command === 'showScreenAdvanced') kit.show();
        return undefined;
      };
    },
  });
}
