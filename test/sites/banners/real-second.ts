import type { BannerPage } from './real';

/** More banners from npm, as sites set them up. What a choice is read from is each library's own record. */

const vanilla2 = (id: string, language: string, words: string): BannerPage => ({
  id,
  html: `<link rel="stylesheet" href="/npm/vanilla-cookieconsent-2/dist/cookieconsent.css">
  <script src="/npm/vanilla-cookieconsent-2/dist/cookieconsent.js"></script><script>
    const cc = initCookieConsent();
    window.truth = () => ({ answered: cc.validCookie('cc_cookie'), preferences: cc.allowedCategory('preferences'), analytics: cc.allowedCategory('analytics'), marketing: cc.allowedCategory('targeting') });
    cc.run({ hide_from_bots: false, current_lang: '${language}', languages: { '${language}': ${words} } });
  </script>`,
});

const blocks = (titles: readonly [string, string, string, string]): string =>
  `[${['necessary', 'preferences', 'analytics', 'targeting']
    .map(
      (value, at) =>
        `{ title: '${titles[at]}', description: '', toggle: { value: '${value}', enabled: ${at === 0}, readonly: ${at === 0} } }`,
    )
    .join()}]`;

const neiki = (id: string, options: string): BannerPage => ({
  id,
  html: `<script src="/npm/neiki-cookie-banner/dist/neiki-cookie-banner.min.js"></script><script>
    window.truth = () => { const consent = NeikiCookieBanner.getConsent(); const of = consent ? consent.categories : {}; return { answered: consent !== null, preferences: of.preferences === true, analytics: of.analytics === true, marketing: of.marketing === true }; };
    NeikiCookieBanner.init(${options});
  </script>`,
});

export const REAL_SECOND: readonly BannerPage[] = [
  vanilla2(
    'vanilla2-en',
    'en',
    `{ consent_modal: { title: 'We use cookies', description: 'This website uses cookies for analytics and marketing. <button data-cc="c-settings" class="cc-link">Let me choose</button>', primary_btn: { text: 'Accept all', role: 'accept_all' }, secondary_btn: { text: 'Reject all', role: 'accept_necessary' } },
      settings_modal: { title: 'Cookie settings', save_settings_btn: 'Save settings', accept_all_btn: 'Accept all', reject_all_btn: 'Reject all', close_btn_label: 'Close', blocks: ${blocks(['Strictly necessary cookies', 'Preferences', 'Analytics cookies', 'Advertising cookies'])} } }`,
  ),
  vanilla2(
    'vanilla2-es',
    'es',
    `{ consent_modal: { title: 'Utilizamos cookies', description: 'Este sitio web utiliza cookies de análisis y de publicidad.', primary_btn: { text: 'Aceptar todas', role: 'accept_all' }, secondary_btn: { text: 'Configurar', role: 'settings' } },
      settings_modal: { title: 'Preferencias de cookies', save_settings_btn: 'Guardar configuración', accept_all_btn: 'Aceptar todas', close_btn_label: 'Cerrar', blocks: ${blocks(['Cookies necesarias', 'Cookies de preferencias', 'Cookies analíticas', 'Cookies publicitarias'])} } }`,
  ),
  neiki('neiki-bar', "{ layout: 'bar', position: 'bottom', privacyPolicyUrl: '/privacy' }"),
  neiki('neiki-modal', "{ layout: 'modal', theme: 'dark', privacyPolicyUrl: '/privacy' }"),
  {
    id: 'stormid-en',
    allOrNothing: true,
    html: `<div class="privacy-banner__form-announcement" role="alert"></div><script src="/npm/@stormid/cookie-banner/dist/index.umd.js"></script><script>
      window.truth = () => { const found = document.cookie.split('; ').find((one) => one.startsWith('.CookiePreferences=')); let kept = null; try { kept = found ? JSON.parse(atob(decodeURIComponent(found.slice(19)))) : null; } catch { kept = found ? JSON.parse(decodeURIComponent(found.slice(19))) : null; } const of = (id) => kept !== null && kept.consent[id] === 1; return { answered: kept !== null, preferences: of('preferences'), analytics: of('performance'), marketing: of('ads') }; };
      CookieBanner({ types: { preferences: { title: 'Preferences', fns: [] }, performance: { title: 'Performance', fns: [] }, ads: { title: 'Advertising', fns: [] } },
        bannerTemplate: (model) => '<section role="dialog" aria-live="polite" aria-label="Your privacy" class="' + model.classNames.banner + '" style="position:fixed;bottom:0;background:#fff"><div>Cookies</div><p>We use cookies to improve your experience on our site and show you personalised advertising.</p><button type="button" class="' + model.classNames.acceptBtn + '">Accept all</button><button type="button" class="' + model.classNames.rejectBtn + '">Reject all</button></section>',
        formTemplate: () => '<form></form>', messageTemplate: () => '<p>Saved</p>' });
    </script>`,
  },
];
