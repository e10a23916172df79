/** Stand-in for Usercentrics 3: everything through promises; what was updated counts once it was saved. */
{
  const services = {
    a: ['functional', 'Video'],
    b: ['analytics', 'Audience'],
    c: ['marketing', 'Ad network'],
    e: ['essential', 'Session'],
  };
  window.standIn({
    dialog: 'usercentrics-cmp-ui',
    words: { functional: 'Functional', analytics: 'Analytics', marketing: 'Marketing' },
    purposes: {
      essential: 'necessary',
      functional: 'preferences',
      analytics: 'analytics',
      marketing: 'marketing',
    },
    kept: () => JSON.parse(localStorage.getItem('ucData') ?? 'null')?.consent ?? null,
    keep: (choice) => localStorage.setItem('ucData', JSON.stringify({ consent: choice })),
    install(kit) {
      let staged = {};
      window.__ucCmp = {
        isInitialized: async () => true,
        isConsentRequired: async () => kit.choice() === null,
        getConsentDetails: async () => ({
          categories: Object.fromEntries(
            ['essential', ...kit.optional].map((key) => [
              key,
              { name: key, state: kit.holds(key) ? 'ALL_ACCEPTED' : 'ALL_DENIED' },
            ]),
          ),
          services: Object.fromEntries(
            Object.entries(services).map(([id, [category, name]]) => [
              id,
              {
                name,
                category,
                essential: category === 'essential',
                consent: { given: kit.holds(category), type: 'IMPLICIT' },
              },
            ]),
          ),
        }),
        async updateCategoriesConsents(list) {
          staged = Object.fromEntries(list.map(({ id, consent }) => [id, consent]));
        },
        saveConsents: async () => kit.answer(staged),
        closeCmp: async () => kit.hide(),
        showSecondLayer: async () => kit.show(),
      };
    },
  });
}
