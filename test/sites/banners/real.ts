/** Consent banners that sites really use, from npm, each set up as a site would. `truth()` on each page asks the library itself. */

export interface BannerPage {
  readonly id: string;
  /** Body of the page, scripts included. `/npm/...` is served from node_modules. */
  readonly html: string;
  /** Purposes the banner asks for; all three unless said. */
  readonly asks?: readonly ('preferences' | 'analytics' | 'marketing')[];
  /** It cannot tell purposes apart: what is to come of a mixed preference. */
  readonly allOrNothing?: true;
  /** Its settings do not show what they stand at in any way that is read: a mixed preference is left unanswered. */
  readonly mute?: true;
  /** It only informs: accepting is all it offers. */
  readonly notice?: true;
  /** Document of the frame that the banner stands in, served at `/<id>-frame`. */
  readonly frame?: string;
}

const klaro = (id: string, config: string): BannerPage => ({
  id,
  html: `<script>
    window.klaroConfig = ${config};
    const granted = (name) => klaro.getManager().confirmed && klaro.getManager().getConsent(name);
    window.truth = () => ({ answered: klaro.getManager().confirmed, preferences: granted('chat'), analytics: granted('matomo'), marketing: granted('ads') });
  </script><script defer src="/npm/klaro/dist/klaro.js"></script>`,
});

const klaroServices = `services: [
  { name: 'session', title: 'Session', purposes: ['essential'], required: true },
  { name: 'matomo', title: 'Matomo', purposes: ['analytics'] },
  { name: 'chat', title: 'Live chat', purposes: ['functional'] },
  { name: 'ads', title: 'Ad network', purposes: ['advertising'] }]`;

const vanilla = (id: string, language: string, words: string, more = ''): BannerPage => ({
  id,
  html: `<link rel="stylesheet" href="/npm/vanilla-cookieconsent/dist/cookieconsent.css">
  <script src="/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>
    window.truth = () => ({ answered: CookieConsent.validConsent(), preferences: CookieConsent.acceptedCategory('functionality'), analytics: CookieConsent.acceptedCategory('analytics'), marketing: CookieConsent.acceptedCategory('marketing') });
    CookieConsent.run({ hideFromBots: false, ${more}
      categories: { necessary: { enabled: true, readOnly: true }, functionality: {}, analytics: {}, marketing: {} },
      language: { default: '${language}', translations: { '${language}': ${words} } } });
  </script>`,
});

const VANILLA_EN = `{ consentModal: { title: 'We use cookies', description: 'This website uses cookies for analytics and marketing. You decide.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage preferences' },
  preferencesModal: { title: 'Cookie preferences', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save preferences', closeIconLabel: 'Close',
  sections: [{ title: 'Strictly necessary', linkedCategory: 'necessary' }, { title: 'Functionality', linkedCategory: 'functionality' }, { title: 'Analytics', linkedCategory: 'analytics' }, { title: 'Marketing', linkedCategory: 'marketing' }] } }`;
const VANILLA_DE = `{ consentModal: { title: 'Wir verwenden Cookies', description: 'Diese Website nutzt Cookies für Analyse und Werbung.', acceptAllBtn: 'Alle akzeptieren', showPreferencesBtn: 'Einstellungen' },
  preferencesModal: { title: 'Cookie-Einstellungen', acceptAllBtn: 'Alle akzeptieren', savePreferencesBtn: 'Auswahl speichern', closeIconLabel: 'Schließen',
  sections: [{ title: 'Unbedingt erforderlich', linkedCategory: 'necessary' }, { title: 'Funktional', linkedCategory: 'functionality' }, { title: 'Statistik', linkedCategory: 'analytics' }, { title: 'Werbung', linkedCategory: 'marketing' }] } }`;

const tarteaucitron = (id: string, options: string): BannerPage => ({
  id,
  html: `<script>
    var tarteaucitronForceLanguage = '${id.endsWith('fr') ? 'fr' : 'en'}';
    window.truth = () => { const c = document.cookie; const has = (key) => c.includes('!' + key + '=true');
      return { answered: /!gtag=(true|false)/.test(c), preferences: has('youtube'), analytics: has('gtag'), marketing: has('facebookpixel') }; };
    </script><script src="/npm/tarteaucitronjs/tarteaucitron.js"></script><script>
    tarteaucitron.init(Object.assign({ privacyUrl: '', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'bottom', showAlertSmall: false, cookieslist: false, AcceptAllCta: true, DenyAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: false, mandatory: true, useExternalCss: false, useExternalJs: false }, ${options}));
    tarteaucitron.user.gtagUa = 'G-1'; tarteaucitron.user.facebookpixelId = '1';
    (tarteaucitron.job = tarteaucitron.job || []).push('gtag', 'youtube', 'facebookpixel');
  </script>`,
});

const orejime = (id: string, bundle: string, options = ''): BannerPage => ({
  id,
  html: `<link rel="stylesheet" href="/npm/orejime/dist/orejime-standard.css"><script>
    window.orejimeConfig = { privacyPolicyUrl: '/privacy', ${options} purposes: [
      { id: 'session', title: 'Session', isMandatory: true },
      { id: 'audience', title: 'Audience measurement' , cookies: []},
      { id: 'preferences', title: 'Preferences', cookies: [] },
      { id: 'ads', title: 'Advertising', cookies: [] }] };
    window.truth = () => { const all = orejime.manager.getAllConsents(); return { answered: !orejime.manager.isDirty(), preferences: all.preferences, analytics: all.audience, marketing: all.ads }; };
  </script><script src="/npm/orejime/dist/${bundle}"></script>`,
});

const osano = (id: string, options: string): BannerPage => ({
  id,
  allOrNothing: true,
  html: `<link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css"><script src="/npm/cookieconsent/build/cookieconsent.min.js"></script><script>
    window.truth = () => { const all = document.cookie.includes('cookieconsent_status=allow') || document.cookie.includes('cookieconsent_status=dismiss'); return { answered: document.cookie.includes('cookieconsent_status'), preferences: all, analytics: all, marketing: all }; };
    window.addEventListener('load', () => cookieconsent.initialise(${options}));
  </script>`,
});

export const REAL: readonly BannerPage[] = [
  klaro('klaro-en', `{ elementID: 'klaro', lang: 'en', ${klaroServices} }`),
  klaro(
    'klaro-fr-modal',
    `{ elementID: 'klaro', lang: 'fr', mustConsent: true, acceptAll: true, ${klaroServices} }`,
  ),
  klaro(
    'klaro-de-preticked',
    `{ elementID: 'klaro', lang: 'de', default: true, hideDeclineAll: true, storageMethod: 'localStorage', ${klaroServices} }`,
  ),
  vanilla('vanilla-en', 'en', VANILLA_EN),
  vanilla('vanilla-de-no-reject', 'de', VANILLA_DE, "guiOptions: { consentModal: { layout: 'box' } },"),
  tarteaucitron('tarteaucitron-en', '{}'),
  tarteaucitron('tarteaucitron-middle-fr', "{ orientation: 'middle', DenyAllCta: false }"),
  orejime('orejime-en', 'orejime-standard-en.js'),
  orejime('orejime-forced-fr', 'orejime-standard-fr.js', 'forceModal: true,'),
  osano(
    'osano-oss-opt-in',
    "{ type: 'opt-in', position: 'bottom', palette: { popup: { background: '#000' }, button: { background: '#f1d600' } } }",
  ),
  osano('osano-oss-opt-out', "{ type: 'opt-out' }"),
];
