/** Stand-in for EU Cookie Compliance: acceptAction saves what the checkboxes stand at; cookies cookie-agreed, -categories. */
{
  const labels = {
    essential: 'Essential',
    preferences: 'Preferences',
    statistics: 'Statistics',
    marketing: 'Marketing',
  };
  window.standIn({
    dialog: 'eu-cookie-compliance-categories',
    words: labels,
    purposes: {
      essential: 'necessary',
      preferences: 'preferences',
      statistics: 'analytics',
      marketing: 'marketing',
    },
    kept() {
      if (standInCookie.read('cookie-agreed') === null) return null;
      const list = JSON.parse(decodeURIComponent(standInCookie.read('cookie-agreed-categories') ?? '[]'));
      return Object.fromEntries(Object.keys(labels).map((key) => [key, list.includes(key)]));
    },
    keep(choice) {
      const list = Object.keys(labels).filter((key) => choice[key]);
      standInCookie.write('cookie-agreed', list.length > 1 ? '2' : '0');
      standInCookie.write('cookie-agreed-categories', encodeURIComponent(JSON.stringify(list)));
    },
    install(kit) {
      window.drupalSettings = {
        eu_cookie_compliance: {
          method: 'categories',
          cookie_categories: Object.keys(labels),
          cookie_categories_details: Object.fromEntries(
            Object.entries(labels).map(([key, label]) => [
              key,
              { label, checkbox_default_state: key === 'essential' ? 'required' : 'unchecked' },
            ]),
          ),
        },
      };
      window.Drupal = {
        eu_cookie_compliance: {
          getCurrentStatus: () => standInCookie.read('cookie-agreed'),
          getAcceptedCategories: () => Object.keys(labels).filter((key) => kit.holds(key)),
          acceptAction() {
            const boxes = [
              ...document.querySelectorAll('#eu-cookie-compliance-categories input:checked'),
            ].map((box) => box.value);
            kit.close(
              Object.fromEntries(
                Object.keys(labels).map((key) => [key, key === 'essential' || boxes.includes(key)]),
              ),
            );
          },
          declineAction: () => kit.close(kit.every(false)),
          toggleWithdrawBanner: () => kit.show(),
        },
      };
    },
  });
}
