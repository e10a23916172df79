/** Stand-in for Complianz: one cookie a category, allow or deny, and the banner's own status. */
{
  const categories = ['functional', 'preferences', 'statistics', 'marketing'];
  window.standIn({
    dialog: 'cmplz-cookiebanner-container',
    words: { preferences: 'Preferences', statistics: 'Statistics', marketing: 'Marketing' },
    purposes: {
      functional: 'necessary',
      preferences: 'preferences',
      statistics: 'analytics',
      marketing: 'marketing',
    },
    kept() {
      if (standInCookie.read('cmplz_banner-status') !== 'dismissed') return null;
      return Object.fromEntries(
        categories.map((key) => [key, standInCookie.read(`cmplz_${key}`) === 'allow']),
      );
    },
    keep(choice) {
      for (const key of categories) standInCookie.write(`cmplz_${key}`, choice[key] ? 'allow' : 'deny');
      standInCookie.write('cmplz_banner-status', 'dismissed');
    },
    install(kit) {
      const staged = {};
      window.complianz = { consenttype: 'optin', region: 'eu' };
      window.cmplz_has_consent = (category) => category === 'functional' || kit.holds(category);
      window.cmplz_set_consent = (category, value) => {
        staged[category] = value === 'allow';
        standInCookie.write(`cmplz_${category}`, value);
      };
      window.cmplz_get_banner_status = () => standInCookie.read('cmplz_banner-status') ?? '';
      window.cmplz_set_banner_status = (status) => {
        if (status === 'dismissed') kit.close(staged);
        else kit.show();
      };
    },
  });
}
