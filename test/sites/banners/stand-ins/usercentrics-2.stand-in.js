/** Stand-in for Usercentrics 2: services by id, accepted and rejected in lists; localStorage uc_settings, uc_user_interaction. */
{
  const services = {
    fn: ['functional', 'Chat'],
    an: ['analytics', 'Audience'],
    mk: ['marketing', 'Ad network'],
    es: ['essential', 'Session'],
  };
  window.standIn({
    dialog: 'usercentrics-root',
    words: { fn: 'Functional', an: 'Analytics', mk: 'Marketing' },
    purposes: { es: 'necessary', fn: 'preferences', an: 'analytics', mk: 'marketing' },
    kept() {
      if (localStorage.getItem('uc_user_interaction') !== 'true') return null;
      const { services: held } = JSON.parse(localStorage.getItem('uc_settings') ?? '{"services":[]}');
      return Object.fromEntries(held.map(({ id, status }) => [id, status]));
    },
    keep(choice) {
      const held = Object.entries(choice).map(([id, status]) => ({ id, status, history: [] }));
      localStorage.setItem('uc_settings', JSON.stringify({ controllerId: 'x', services: held }));
      localStorage.setItem('uc_user_interaction', 'true');
    },
    install(kit) {
      const set = async (ids, on) => kit.answer(Object.fromEntries(ids.map((id) => [id, on])));
      window.UC_UI = {
        isInitialized: () => true,
        isConsentRequired: () => kit.choice() === null,
        getServicesBaseInfo: () =>
          Object.entries(services).map(([id, [categorySlug, name]]) => ({
            id,
            name,
            categorySlug,
            isEssential: categorySlug === 'essential',
            consent: { status: kit.holds(id), history: [] },
          })),
        acceptServices: (ids) => set(ids, true),
        rejectServices: (ids) => set(ids, false),
        closeCMP: () => kit.hide(),
        showSecondLayer: () => kit.show(),
      };
    },
  });
}
