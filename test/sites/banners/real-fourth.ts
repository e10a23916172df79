import type { BannerPage } from './real';

/** Two more from npm: a web component whose boxes stand beside its buttons, ticked beforehand, and a bar of all or nothing. */

const BEYONK_NAMES = ['preferences', 'analytics', 'marketing'] as const;

const beyonk = (
  id: string,
  attributes: string,
  labels: readonly [string, string, string, string],
): BannerPage => ({
  id,
  html: `<cookie-consent-banner cookie-name="gdpr" visible="true" ${attributes} choices='${JSON.stringify({
    necessary: { label: labels[0], description: '', value: true },
    tracking: false,
    ...Object.fromEntries(
      BEYONK_NAMES.map((name, at) => [name, { label: labels[at + 1], description: '', value: true }]),
    ),
  })}'></cookie-consent-banner>
    <script>window.truth = () => { const found = document.cookie.split('; ').find((one) => one.startsWith('gdpr=')); const kept = found ? JSON.parse(atob(decodeURIComponent(found.slice(5)))).choices : null; const of = (name) => kept !== null && kept[name] === true; return { answered: kept !== null, preferences: of('preferences'), analytics: of('analytics'), marketing: of('marketing') }; };</script>
    <script type="module" src="/npm/@beyonk/gdpr-cookie-consent-banner/dist/index.js"></script>`,
});

const cookieConsentJs = (id: string, language: string, options: string): BannerPage => ({
  id,
  allOrNothing: true,
  html: `<link rel="stylesheet" href="/npm/cookie-consent-js/src/cookie-consent.css"><script src="/npm/cookie-consent-js/src/cookie-consent.js"></script><script>
    window.truth = () => { const found = document.cookie.split('; ').find((one) => one.startsWith('cookie-consent-tracking-allowed=')); const all = found?.endsWith('=true') ?? false; return { answered: found !== undefined, preferences: all, analytics: all, marketing: all }; };
    new CookieConsent({ contentUrl: '/npm/cookie-consent-js/cookie-consent-content', privacyPolicyUrl: '/privacy', lang: '${language}', ${options} });
  </script>`,
});

export const REAL_FOURTH: readonly BannerPage[] = [
  beyonk('beyonk-en', 'can-reject-cookies="true"', [
    'Necessary cookies',
    'Preference cookies',
    'Analytics cookies',
    'Marketing cookies',
  ]),
  beyonk(
    'beyonk-pl',
    'heading="Pliki cookie" description="Używamy plików cookie do analiz, personalizacji i reklam na tej stronie." can-reject-cookies="true" accept-all-label="Akceptuj wszystkie" accept-selected-label="Akceptuj wybrane" reject-label="Odrzuć wszystkie" settings-label="Ustawienia plików cookie" close-label="Zamknij ustawienia"',
    ['Niezbędne', 'Preferencje', 'Analityczne', 'Marketingowe'],
  ),
  cookieConsentJs('cookie-consent-js-en', 'en', 'blockAccess: true'),
  cookieConsentJs('cookie-consent-js-tr', 'tr', "position: 'left'"),
];
