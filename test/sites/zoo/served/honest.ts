import { DAY, months, YEAR } from '../../../../demo/durations';
import { googleTag, META_PIXEL, STRIPE } from '../../../../demo/third-parties/snippets';
import { row } from './policy';
import { answering, changing, listing, open, press, type ServedSite, siteOf } from './site';
import { answers } from './third-parties';

const NONE = { preferences: false, analytics: false, marketing: false };

/** Sites that do what they say, each by another technique; nine languages. */
export const HONEST_SITES: readonly ServedSite[] = [
  {
    title: 'only necessary cookies of the server, no banner, a policy in a table',
    host: 'www.honest-server.example',
    site: answering(
      siteOf({
        name: 'Workshop',
        policy: listing('en', [], {
          rows: listing('en').rows.slice(0, 2),
          sentences: ['We use only strictly necessary cookies. No advertising cookies are used.'],
        }),
      }),
    ),
    visits: [[open('/'), open('/second')]],
  },
  {
    title: 'refused: nothing but the record is written',
    host: 'www.honest-refused.example',
    site: answering(
      siteOf({
        name: 'Atelier',
        language: 'fr',
        policy: listing('fr', [
          row('_ga', 'analytics', '13 month', { provider: 'Google' }),
          row('_ga_*', 'analytics', '13 month', { provider: 'Google' }),
        ]),
        banner: { analytics: googleTag('G-HONEST1', months(13)) },
      }),
    ),
    visits: [[open('/'), press('reject'), open('/second')]],
  },
  {
    title: 'accepted: everything that is declared, after the click',
    host: 'www.honest-accepted.example',
    site: answering(
      siteOf({
        name: 'Laden',
        language: 'de',
        policy: listing(
          'de',
          [
            row('_ga', 'analytics', '13 month', { provider: 'Google' }),
            row('_ga_*', 'analytics', '13 month', { provider: 'Google' }),
            row('_fbp', 'marketing', '3 month', { provider: 'Meta' }),
          ],
          { layout: 'tables' },
        ),
        banner: { analytics: googleTag('G-HONEST2', months(13)), marketing: META_PIXEL },
      }),
    ),
    visits: [[open('/'), press('accept'), open('/second')]],
  },
  {
    title: 'answered by us, purpose by purpose, with the record in web storage',
    host: 'www.honest-answered.example',
    site: answering(
      siteOf({
        name: 'Tienda',
        language: 'es',
        policy: {
          rows: [
            ...listing('es').rows.slice(0, 2),
            row('cookie_consent', 'necessary', '12 month', {
              purpose: 'Recuerda su elección sobre las cookies (localStorage)',
            }),
            row('_ga', 'analytics', '13 month', { provider: 'Google' }),
            row('_ga_*', 'analytics', '13 month', { provider: 'Google' }),
            row('_fbp', 'marketing', '3 month', { provider: 'Meta' }),
          ],
        },
        banner: {
          record: 'cookie_consent',
          medium: 'localStorage',
          buttons: ['accept', 'reject'],
          toggles: { analytics: false, marketing: false },
          analytics: googleTag('G-HONEST3', months(13)),
          marketing: META_PIXEL,
        },
      }),
    ),
    visits: [[open('/'), open('/second')]],
    answer: { ...NONE, analytics: true },
  },
  {
    title: 'a payment service on the payment page only',
    host: 'www.honest-payment.example',
    site: answering(
      siteOf({
        name: 'Store',
        policy: listing('en', [
          row('__stripe_mid', 'necessary', '1 year', {
            purpose: 'Fraud prevention, on payment pages only',
            provider: 'Stripe',
          }),
          row('__stripe_sid', 'necessary', '30 minute', {
            purpose: 'Fraud prevention, on payment pages only',
            provider: 'Stripe',
          }),
        ]),
        pages: { '/checkout/pay': { scripts: ['/pay.js'] } },
        files: { '/pay.js': STRIPE },
      }),
    ),
    visits: [[open('/'), open('/checkout/pay')]],
  },
  {
    title: 'exempt measurement by Matomo on the own host, within its conditions',
    host: 'www.honest-matomo.example',
    site: answering(
      siteOf({
        name: 'Association',
        language: 'fr',
        policy: listing(
          'fr',
          [
            row('_pk_id.*', 'analytics', '13 month', { provider: 'Matomo' }),
            row('_pk_ses.*', 'analytics', '30 minute', { provider: 'Matomo' }),
          ],
          { sentences: ['Notre mesure d’audience est exemptée de consentement.'] },
        ),
        script: `if (!kept('_pk_id.1.9f3a')) identified('_pk_id.1.9f3a', ${months(13)}); identified('_pk_ses.1.9f3a', 1800);
          new Image(1, 1).src = '/matomo.php?idsite=1&rec=1';`,
        files: { '/matomo.php': '' },
      }),
    ),
    visits: [[open('/'), open('/second')]],
  },
  {
    title: 'a login by a framework, its cookies prefixed and split, under one declared name',
    host: 'www.honest-login.example',
    site: answering(
      siteOf({
        name: 'Board',
        session: false,
        policy: {
          layout: 'lists',
          rows: [
            row('next-auth.session-token', 'necessary', '30 day', { purpose: 'Keeps you signed in' }),
            row('__Host-next-auth.csrf-token', 'necessary', 'session', { purpose: 'Protects forms' }),
          ],
        },
        pages: {
          '/login': {
            cookies: [
              `__Secure-next-auth.session-token.0=eyJhbGciOi; Path=/; HttpOnly; Secure; Max-Age=${30 * DAY}`,
              `__Secure-next-auth.session-token.1=J9eyJzdWIi; Path=/; HttpOnly; Secure; Max-Age=${30 * DAY}`,
              '__Host-next-auth.csrf-token=0f9d; Path=/; HttpOnly; Secure',
            ],
          },
        },
      }),
    ),
    visits: [[open('/'), open('/login'), open('/second')]],
  },
  {
    title: 'language and reading settings at the person’s own wish',
    host: 'www.honest-settings.example',
    site: answering(
      siteOf({
        name: 'Leeszaal',
        language: 'nl',
        policy: listing('nl', [
          row('lang', 'preferences', '1 year', { purpose: 'Onthoudt de gekozen taal' }),
          row('theme', 'preferences', '', { purpose: 'Onthoudt het gekozen thema (localStorage)' }),
          row('font-size', 'preferences', '', {
            purpose: 'Onthoudt de gekozen lettergrootte (localStorage)',
          }),
        ]),
        pages: {
          '/': {
            main: '<p><button id="language">English</button> <button id="dark">Donker</button></p>',
            scripts: ['/settings.js'],
          },
        },
        files: {
          '/settings.js': `document.getElementById('language').onclick = function () { keep('lang', 'en', ${YEAR}); };
            document.getElementById('dark').onclick = function () { localStorage.setItem('theme', 'dark'); localStorage.setItem('font-size', 'large'); };`,
        },
      }),
    ),
    visits: [[open('/'), press('language'), press('dark'), open('/second')]],
  },
  {
    title: 'a person who comes back, having agreed at the visit before',
    host: 'www.honest-return.example',
    site: answering(
      siteOf({
        name: 'Bottega',
        language: 'it',
        policy: listing('it', [
          row('_ga', 'analytics', '13 month', { provider: 'Google' }),
          row('_ga_*', 'analytics', '13 month', { provider: 'Google' }),
        ]),
        banner: { analytics: googleTag('G-HONEST4', months(13)) },
      }),
    ),
    visits: [
      [open('/'), press('accept')],
      [open('/'), open('/second')],
    ],
  },
  {
    title: 'agreed, taken back, and all of it gone on the next page',
    host: 'www.honest-withdrawn.example',
    site: answering(
      siteOf({
        name: 'Oficina',
        language: 'pt',
        policy: listing('pt', [row('_fbp', 'marketing', '3 month', { provider: 'Meta' })]),
        banner: { marketing: META_PIXEL, onRefusal: "drop('_fbp');" },
      }),
    ),
    visits: [[open('/'), press('accept'), press('reopen'), press('reject'), open('/second')]],
  },
  {
    title: 'fonts and a script from delivery networks, no promise against them',
    host: 'www.honest-fonts.example',
    site: answering(
      siteOf({
        name: 'Biuro',
        language: 'pl',
        policy: { rows: listing('pl').rows.slice(0, 2) },
        extra:
          '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter"><script src="https://cdn.jsdelivr.net/npm/htmx.org"></script>',
      }),
    ),
    visits: [[open('/')]],
  },
  {
    title: 'a shop: a basket in the cookie store, a draft order in a database, a load balancer',
    host: 'www.honest-shop.example',
    site: answering(
      siteOf({
        name: 'Butik',
        language: 'sv',
        policy: listing('sv', [
          row('cart_id', 'necessary', '7 day', { purpose: 'Håller reda på din varukorg' }),
          row('order-drafts', 'necessary', '', {
            purpose: 'Sparar din påbörjade beställning i webbläsaren (IndexedDB)',
          }),
          row('AWSALB', 'necessary', '7 day', {
            purpose: 'Lastbalansering mellan servrar',
            provider: 'Amazon',
          }),
          row('AWSALBCORS', 'necessary', '7 day', {
            purpose: 'Lastbalansering mellan servrar',
            provider: 'Amazon',
          }),
        ]),
        cookies: [
          `AWSALB=Zk3lW0c9aB; Path=/; Max-Age=${7 * DAY}`,
          `AWSALBCORS=Zk3lW0c9aB; Path=/; Max-Age=${7 * DAY}; Secure; SameSite=None`,
        ],
        pages: { '/': { main: '<button id="add">Lägg i varukorgen</button>', scripts: ['/basket.js'] } },
        files: {
          '/basket.js': `document.getElementById('add').onclick = function () {
            if (window.cookieStore) cookieStore.set({ name: 'cart_id', value: 'c-' + Date.now(), expires: Date.now() + ${6 * DAY} * 1000 });
            else keep('cart_id', 'c-' + Date.now(), ${6 * DAY});
            var request = indexedDB.open('order-drafts', 1);
            request.onupgradeneeded = function () { request.result.createObjectStore('drafts'); };
            request.onsuccess = function () { request.result.close(); };
          };`,
        },
      }),
    ),
    visits: [[open('/'), press('add'), open('/second')]],
  },
  {
    title: 'a widget in a frame that keeps a partitioned cookie, declared with its provider',
    host: 'www.honest-frame.example',
    others: {
      'chat.helpline.example': answers(
        'text/html',
        '<!doctype html><title>Chat</title><p>How can we help?</p>',
        [`helpline_session=7f1d; Path=/; Secure; SameSite=None; Partitioned`],
      ),
    },
    site: answering(
      siteOf({
        name: 'Support desk',
        policy: listing('en', [
          row('helpline_session', 'necessary', 'session', {
            purpose: 'Keeps the support chat you opened',
            provider: 'Helpline (chat.helpline.example)',
          }),
        ]),
        pages: {
          '/': { main: '<iframe src="https://chat.helpline.example/" title="Support chat"></iframe>' },
        },
      }),
    ),
    visits: [[open('/')]],
  },
  {
    title: 'a publishing system: a login test, a comment’s author remembered for who ticks the box',
    host: 'www.honest-blog.example',
    site: answering(
      siteOf({
        name: 'Journal',
        language: 'fr',
        session: false,
        policy: {
          layout: 'lists',
          rows: [
            row('wordpress_test_cookie', 'necessary', 'session', {
              purpose: 'Vérifie que le navigateur accepte les cookies',
            }),
            row('comment_author_*', 'preferences', '12 month', {
              purpose: 'Retient votre nom si vous l’avez demandé',
            }),
            row('comment_author_email_*', 'preferences', '12 month', {
              purpose: 'Retient votre adresse si vous l’avez demandé',
            }),
          ],
        },
        pages: {
          '/': { main: '<button id="comment">Commenter</button>', scripts: ['/comment.js'] },
          '/wp-login.php': { cookies: ['wordpress_test_cookie=WP%20Cookie%20check; Path=/; Secure'] },
        },
        files: {
          '/comment.js': `document.getElementById('comment').onclick = function () {
            keep('comment_author_4f2a', 'Ada', ${months(12)}); keep('comment_author_email_4f2a', 'ada%40mail.example', ${months(12)});
          };`,
        },
      }),
    ),
    visits: [[open('/'), press('comment'), open('/wp-login.php')]],
  },
  {
    title: 'an embedded video that waits for a click, and the policy tells what the click brings',
    host: 'www.honest-video.example',
    others: {
      'player.vimeo.com': answers('text/html', '<!doctype html><title>Player</title><p>Film</p>', [
        `vuid=pl12345678.901; Path=/; Domain=vimeo.com; Max-Age=${2 * YEAR}; Secure; SameSite=None`,
      ]),
    },
    site: answering(
      siteOf({
        name: 'Filmclub',
        language: 'de',
        policy: listing('de', [
          row('vuid', 'analytics', '2 year', {
            purpose: 'Reichweitenmessung von Vimeo, erst nach Klick auf das Video',
            provider: 'Vimeo',
          }),
        ]),
        banner: {},
        pages: {
          '/': { main: '<button id="play">Video laden</button><div id="film"></div>', scripts: ['/film.js'] },
        },
        files: {
          '/film.js': `document.getElementById('play').onclick = function () {
            document.getElementById('film').innerHTML = '<iframe src="https://player.vimeo.com/video/1"></iframe>';
          };`,
        },
      }),
    ),
    visits: [[open('/'), press('accept'), press('play')]],
  },
  {
    title: 'no policy to be found: nothing can be undeclared',
    host: 'www.honest-silent.example',
    site: answering(
      siteOf({ name: 'Page', policy: null, script: `keep('visual', 'compact', ${90 * DAY});` }),
    ),
    visits: [[open('/')]],
  },
  {
    title: 'a policy that changed, and the person was asked again',
    host: 'www.honest-changed.example',
    site: changing(
      1,
      siteOf({
        name: 'Reading room',
        policy: listing('en', [row('_ga', 'analytics', '13 month', { provider: 'Google' })]),
        banner: {},
      }),
      siteOf({
        name: 'Reading room',
        policy: listing('en', [
          row('cookie_choice_2', 'necessary', '6 month', { purpose: 'Remembers your choice about cookies' }),
          row('_ga', 'analytics', '13 month', { provider: 'Google' }),
          row('_fbp', 'marketing', '3 month', { provider: 'Meta' }),
        ]),
        banner: { record: 'cookie_choice_2' },
      }),
    ),
    visits: [
      [open('/'), press('accept')],
      [open('/'), press('reject'), open('/second')],
    ],
  },
];
