import type { BannerPage } from './real';

/** Four more from npm: two by categories, one in a shadow tree, one of all or nothing. What a choice is read from is each library's own record. */

const orejime2 = (id: string, options: string): BannerPage => ({
  id,
  html: `<link rel="stylesheet" href="/npm/orejime-2/dist/orejime.css"><script>
    window.orejimeConfig = { privacyPolicy: '/privacy', default: false, ${options} apps: [
      { name: 'session', title: 'Session', purposes: ['security'], required: true },
      { name: 'audience', title: 'Audience measurement', purposes: ['analytics'], cookies: [] },
      { name: 'preferences', title: 'Preferences', purposes: ['preferences'], cookies: [] },
      { name: 'ads', title: 'Advertising', purposes: ['advertising'], cookies: [] }] };
    window.truth = () => { const found = document.cookie.split('; ').find((one) => one.startsWith('orejime=')); const kept = found ? JSON.parse(decodeURIComponent(found.slice(8))) : null; const of = (name) => kept !== null && kept[name] === true; return { answered: kept !== null, preferences: of('preferences'), analytics: of('audience'), marketing: of('ads') }; };
  </script><script src="/npm/orejime-2/dist/orejime.js"></script>`,
});

const sandstream = (id: string, options: string): BannerPage => ({
  id,
  html: `<link rel="stylesheet" href="/npm/@sandstreamdev/cookieconsent/build/cookieconsent.min.css"><script src="/npm/@sandstreamdev/cookieconsent/build/cookieconsent.min.js"></script><script>
    window.truth = () => { const of = (name) => (document.cookie.split('; ').find((one) => one.startsWith('cookieconsent_status_' + name + '=')) ?? '').split('=')[1]; return { answered: of('ESSENTIAL') === 'ALLOW', preferences: of('PERSONALIZATION') === 'ALLOW', analytics: of('ANALYTICS') === 'ALLOW', marketing: of('MARKETING') === 'ALLOW' }; };
    window.addEventListener('load', () => new CookieConsent({ layout: 'categories', cookie: { domain: location.hostname, sameSite: 'Lax' }, ${options} }));
  </script>`,
});

const grrr = (id: string, texts: string, labels: readonly [string, string, string, string]): BannerPage => ({
  id,
  html: `<script type="importmap">{ "imports": { "@grrr/cookie-consent": "/npm/@grrr/cookie-consent/index.mjs", "@grrr/utils": "/npm/@grrr/utils/index.mjs" } }</script>
  <style>cookie-consent::part(cookie-consent) { position: fixed; bottom: 0; background: #fff; border: 1px solid }</style>
  <cookie-consent ${texts} data-cookies='${JSON.stringify(
    ['functional', 'personalisation', 'analytics', 'marketing'].map((cookie, at) => ({
      id: cookie,
      label: labels[at],
      description: '',
      required: at === 0,
      checked: at === 2,
    })),
  )}'></cookie-consent>
  <script>window.truth = () => { const kept = JSON.parse(localStorage.getItem('cookie-consent-preferences') ?? 'null'); const of = (id) => kept !== null && kept.some((one) => one.id === id && one.accepted === true); return { answered: kept !== null, preferences: of('personalisation'), analytics: of('analytics'), marketing: of('marketing') }; };</script>
  <script type="module">import CookieConsent from '@grrr/cookie-consent'; customElements.define('cookie-consent', CookieConsent); document.querySelector('cookie-consent').show();</script>`,
});

const euBanner = (
  id: string,
  words: readonly [string, string, string, string],
  options: string,
): BannerPage => ({
  id,
  allOrNothing: true,
  html: `<div id="cookies-eu-banner" style="display:none;position:fixed;top:0;background:#eee">${words[0]} <a href="/privacy" id="cookies-eu-more">${words[1]}</a> <button id="cookies-eu-reject">${words[2]}</button> <button id="cookies-eu-accept">${words[3]}</button></div>
    <script src="/npm/cookies-eu-banner/dist/cookies-eu-banner.min.js"></script><script>
    window.truth = () => { const kept = localStorage.getItem('hasConsent') ?? (document.cookie.split('; ').find((one) => one.startsWith('hasConsent=')) ?? '').split('=')[1] ?? null; const all = kept === 'true'; return { answered: kept !== null, preferences: all, analytics: all, marketing: all }; };
    new CookiesEuBanner(() => {}, ${options});
  </script>`,
});

export const REAL_THIRD: readonly BannerPage[] = [
  orejime2('orejime2-modal-en', "lang: 'en', mustConsent: true,"),
  orejime2('orejime2-modal-fr', "lang: 'fr', mustConsent: true,"),
  sandstream('sandstream-bar', "type: 'opt-in', position: 'bottom',"),
  sandstream(
    'sandstream-corner',
    "type: 'opt-in', position: 'bottom-right', showCategories: { ESSENTIAL: true, PERSONALIZATION: true, ANALYTICS: true, MARKETING: true },",
  ),
  grrr('grrr-en', '', ['Functional', 'Personalisation', 'Analytics', 'Marketing']),
  grrr(
    'grrr-nl',
    'data-title="Cookies en privacy" data-description="<p>Wij gebruiken cookies voor statistieken en advertenties op deze website.</p>" data-saveButtonText="Voorkeuren opslaan"',
    ['Noodzakelijk', 'Voorkeuren', 'Statistieken', 'Marketing'],
  ),
  euBanner(
    'eubanner-en',
    ['This website uses cookies for analytics and advertising.', 'Read more', 'Reject', 'Accept'],
    'true',
  ),
  euBanner(
    'eubanner-de',
    [
      'Diese Website verwendet Cookies für Statistik und Werbung.',
      'Mehr erfahren',
      'Ablehnen',
      'Akzeptieren',
    ],
    'true, true',
  ),
];
