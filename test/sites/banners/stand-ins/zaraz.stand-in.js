/** Stand-in for Cloudflare Zaraz: purposes by short ids; the modal is a property; cookie zaraz-consent. */
{
  const purposes = {
    kese: { name: 'Analytics' },
    Pzjv: { name: { en: 'Marketing' } },
    hbTx: { name: 'Preferences' },
  };
  window.standIn({
    dialog: 'cf_modal',
    words: { kese: 'Analytics', Pzjv: 'Marketing', hbTx: 'Preferences' },
    purposes: { kese: 'analytics', Pzjv: 'marketing', hbTx: 'preferences' },
    kept: () => JSON.parse(decodeURIComponent(standInCookie.read('zaraz-consent') ?? 'null')),
    keep: (choice) => standInCookie.write('zaraz-consent', encodeURIComponent(JSON.stringify(choice))),
    install(kit) {
      window.zaraz = {
        consent: {
          APIReady: true,
          purposes,
          get modal() {
            return kit.isOpen();
          },
          set modal(open) {
            if (open) kit.show();
            else kit.hide();
          },
          getAll: () =>
            kit.choice() ?? Object.fromEntries(Object.keys(purposes).map((id) => [id, undefined])),
          get: (id) => kit.choice()?.[id],
          set: (values) => kit.answer(values),
        },
      };
    },
  });
}
