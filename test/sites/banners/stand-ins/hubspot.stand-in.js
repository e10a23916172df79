/** Stand-in for HubSpot's banner: a queue of commands; cookie __hs_cookie_cat_pref, numbered. */
window.standIn({
  dialog: 'hs-eu-cookie-confirmation',
  words: { 1: 'Analytics', 2: 'Advertisement', 3: 'Functionality' },
  purposes: { 1: 'analytics', 2: 'marketing', 3: 'preferences' },
  kept() {
    const value = standInCookie.read('__hs_cookie_cat_pref');
    return value === null
      ? null
      : Object.fromEntries(value.split('_').map((pair) => [pair.split(':')[0], pair.endsWith('true')]));
  },
  keep: (choice) =>
    standInCookie.write(
      '__hs_cookie_cat_pref',
      ['1', '2', '3'].map((id) => `${id}:${choice[id] === true}`).join('_'),
    ),
  install(kit) {
    window._hsp = { push: ([command]) => (command === 'showBanner' ? kit.show() : undefined) };
  },
});
