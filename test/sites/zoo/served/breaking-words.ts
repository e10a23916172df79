import { DAY, months, YEAR } from '../../../../demo/durations';
import type { BreakingSite } from './breaking-consent';
import { ACCOUNTS, accountSnippet } from './lists';
import { type PolicyRow, row } from './policy';
import { answering, changing, listing, open, press, read, type SiteText, siteOf, stay } from './site';
import { answers, pixel } from './third-parties';

const GA = row('_ga', 'analytics', '13 month', { provider: 'Google' });
const FBP = row('_fbp', 'marketing', '3 month', { provider: 'Meta' });
const MEASURE = `identified('_ga', ${months(13)});`;
const ADVERTISE = `identified('_fbp', ${90 * DAY});`;
const ALL: readonly PolicyRow[] = [GA, FBP];
const ACCEPT = [open('/'), press('accept')];
const EXEMPT = 'Our audience measurement is exempt from consent.';

const site = (text: Partial<SiteText>) =>
  answering(siteOf({ name: 'Breaking', policy: listing(text.language ?? 'en', ALL), ...text }));

/** Behaviours that concern the site's own words: what it lists, for how long, for what, to whom, and what it promises. */
export const BREAKING_WORDS: readonly BreakingSite[] = [
  {
    title: 'a cookie no row names',
    host: 'www.d1-cookie.example',
    site: site({ script: `keep('visitor_ref2', 'v.' + Date.now(), ${30 * DAY});` }),
    visits: [[open('/')]],
  },
  {
    title: 'a database no row names',
    host: 'www.d1-database.example',
    site: site({
      language: 'it',
      script:
        "indexedDB.open('shadow-profile').onsuccess = function (event) { event.target.result.close(); };",
    }),
    visits: [[open('/')]],
  },
  {
    title: 'policy and banner differ on the purpose',
    host: 'www.d2-purpose.example',
    site: site({ extra: accountSnippet(ACCOUNTS.otherPurpose) }),
    visits: [[open('/')]],
  },
  {
    title: 'policy and banner differ on the lifetime',
    host: 'www.d2-lifetime.example',
    site: site({ extra: accountSnippet(ACCOUNTS.otherLifetime) }),
    visits: [[open('/')]],
  },
  {
    title: 'advertising declared as measurement',
    host: 'www.d3-milder.example',
    site: site({
      language: 'fr',
      policy: listing('fr', [GA, row('_fbp', 'analytics', '3 month', { provider: 'Meta' })]),
      banner: { marketing: ADVERTISE },
    }),
    visits: [ACCEPT],
  },
  {
    title: 'measurement kept longer than said',
    host: 'www.d4-longer.example',
    site: site({ language: 'de', banner: { analytics: `identified('_ga', ${2 * YEAR});` } }),
    visits: [ACCEPT],
  },
  {
    title: 'a session cookie that stays',
    host: 'www.d4-session.example',
    site: site({
      session: false,
      cookies: [
        `sid=8c1f0a4be2d94c7f; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=${YEAR}`,
        'csrf_token=1b9de0f4a7c24e55; Path=/; Secure; SameSite=Strict',
      ],
    }),
    visits: [[open('/')]],
  },
  {
    title: 'exempt measurement that never ends',
    host: 'www.d5-rolling.example',
    site: site({
      policy: listing('en', [row('_pk_id.*', 'analytics', '13 month', { provider: 'Matomo' })], {
        sentences: [EXEMPT],
      }),
      script: `identified('_pk_id.1.9f3a', ${months(13)});`,
    }),
    visits: [[open('/'), open('/second')]],
  },
  {
    title: 'exempt measurement for two years',
    host: 'www.d6-years.example',
    site: site({
      policy: listing('en', [row('_pk_id.*', 'analytics', '2 year', { provider: 'Matomo' })], {
        sentences: [EXEMPT],
      }),
      script: `if (!kept('_pk_id.1.9f3a')) identified('_pk_id.1.9f3a', ${2 * YEAR});`,
    }),
    visits: [[open('/'), open('/second')]],
  },
  {
    title: 'declared in web storage, kept as a cookie',
    host: 'www.d7-medium.example',
    site: site({
      policy: {
        rows: [],
        body: `<table><tr><th>Name</th><th>Type</th><th>Purpose</th><th>Duration</th></tr>
          <tr><td>sid</td><td>Cookie</td><td>Strictly necessary: keeps your session</td><td>Session</td></tr>
          <tr><td>csrf_token</td><td>Cookie</td><td>Strictly necessary: protects forms</td><td>Session</td></tr>
          <tr><td>layout-v2</td><td>Local storage</td><td>Strictly necessary: the layout you asked for</td><td>Until deleted</td></tr></table>`,
      },
      script: "keep('layout-v2', 'wide');",
    }),
    visits: [[open('/')]],
  },
  {
    title: 'a recipient nobody names',
    host: 'www.d8-recipient.example',
    site: site({
      policy: listing('en', [GA]),
      banner: { marketing: "new Image(1, 1).src = 'https://www.facebook.com/tr/?id=1&ev=PageView';" },
    }),
    visits: [ACCEPT],
  },
  {
    title: 'declared, and nowhere',
    host: 'www.d9-nowhere.example',
    site: site({
      policy: listing('en', [...ALL, row('_gid', 'analytics', '1 day', { provider: 'Google' })]),
      banner: { analytics: MEASURE, marketing: ADVERTISE },
    }),
    visits: [[...ACCEPT, open('/second'), stay(20), open('/third')]],
  },
  {
    title: 'one name, two purposes',
    host: 'www.d10-contradictory.example',
    site: site({
      policy: listing('en', [...ALL, row('_ga', 'necessary', '13 month', { provider: 'Google' })]),
    }),
    visits: [[open('/')]],
  },
  {
    title: 'unclassified',
    host: 'www.d11-unclassified.example',
    site: site({ extra: accountSnippet(ACCOUNTS.unclassified) }),
    visits: [[open('/')]],
  },
  {
    title: 'measurement declared as advertising',
    host: 'www.d12-unusual.example',
    site: site({
      language: 'es',
      policy: listing('es', [row('_ga', 'marketing', '13 month', { provider: 'Google' })]),
      banner: { marketing: MEASURE },
    }),
    visits: [ACCEPT],
  },
  {
    title: 'the vendor says it keeps longer',
    host: 'www.d13-vendor.example',
    others: {
      'vendor.adzoo.example': answers(
        'application/json',
        JSON.stringify({
          disclosures: [
            {
              identifier: '_fbp',
              type: 'cookie',
              maxAgeSeconds: 390 * DAY,
              cookieRefresh: true,
              domains: ['*'],
              purposes: [1, 2, 7],
            },
          ],
        }),
      ),
    },
    site: site({ banner: { marketing: ADVERTISE } }),
    visits: [[...ACCEPT, read('https://vendor.adzoo.example/deviceStorage.json')]],
  },
  {
    title: 'no advertising, and there is',
    host: 'www.k1-advertising.example',
    site: site({
      policy: listing('en', ALL, { sentences: ['We do not use advertising cookies.'] }),
      banner: { marketing: ADVERTISE },
    }),
    visits: [ACCEPT],
  },
  {
    title: 'no fingerprinting, and there is',
    host: 'www.k1-fingerprint.example',
    site: site({
      policy: listing('en', ALL, { sentences: ['We do not use browser fingerprinting.'] }),
      script: `var canvas = document.createElement('canvas'); canvas.getContext('2d').fillText('Sphinx of black quartz', 2, 10); canvas.toDataURL();
        var gl = document.createElement('canvas').getContext('webgl'); if (gl) { gl.getExtension('WEBGL_debug_renderer_info'); gl.getParameter(37446); }
        try { new OfflineAudioContext(1, 44100, 44100).startRendering(); } catch (error) {}`,
    }),
    visits: [[open('/')]],
  },
  {
    title: 'no cookies of others on the legal pages, and there is one',
    host: 'www.k1-legal.example',
    others: {
      'cdn.widget-zoo.example': answers('text/javascript', 'window.widget = {};', [
        'wid=w.1700000000; Path=/; Secure; SameSite=None',
      ]),
    },
    site: site({
      policy: listing(
        'en',
        [
          ...ALL,
          row('wid', 'necessary', 'session', {
            purpose: 'Keeps the widget you opened',
            provider: 'Widget Zoo',
          }),
        ],
        {
          sentences: ['No third-party cookies are set on the pages under /legal/.'],
        },
      ),
      pages: { '/legal/terms': { scripts: ['https://cdn.widget-zoo.example/widget.js'] } },
    }),
    visits: [[open('/legal/terms')]],
  },
  {
    title: 'for payment pages, and on the home page',
    host: 'www.k2-payment.example',
    site: site({
      policy: listing('en', [
        row('__stripe_mid', 'necessary', '1 year', {
          purpose: 'Fraud prevention, on payment pages only',
          provider: 'Stripe',
        }),
      ]),
      script: `identified('__stripe_mid', ${YEAR});`,
    }),
    visits: [[open('/')]],
  },
  {
    title: 'called necessary, and known to reuse what it measures',
    host: 'www.k3-tool.example',
    site: site({
      policy: listing('en', [row('_ga', 'necessary', '13 month', { provider: 'Google' }), FBP]),
      banner: { analytics: MEASURE },
    }),
    visits: [ACCEPT],
  },
  {
    title: 'called exempt, and its number goes to a pixel elsewhere',
    host: 'www.k3-pixel.example',
    others: { 'px.countify.example': pixel() },
    site: site({
      policy: listing('en', [row('vid', 'analytics', '30 day', { provider: 'Countify' })], {
        sentences: [EXEMPT],
      }),
      script: `if (!kept('vid')) identified('vid', ${30 * DAY}); new Image(1, 1).src = 'https://px.countify.example/i.gif?v=' + kept('vid');`,
    }),
    visits: [[open('/'), open('/second')]],
  },
  {
    title: 'none today, and there is',
    host: 'www.k4-today.example',
    site: site({
      policy: listing('en', ALL, {
        sentences: ['At present, no advertising cookies are used on this site.'],
      }),
      banner: { marketing: ADVERTISE },
    }),
    visits: [ACCEPT],
  },
  {
    title: 'blanks in the policy',
    host: 'www.p1-blanks.example',
    site: site({
      policy: listing('en', ALL, {
        sentences: ['Our audience is measured with [name of the tool], provided by [provider].'],
      }),
    }),
    visits: [[open('/')]],
  },
  {
    title: 'shifted columns',
    host: 'www.p2-shifted.example',
    site: site({
      policy: {
        rows: [],
        body: `<table><tr><th>Name</th><th>Issuer</th><th>Purpose</th><th>Duration</th></tr>
          <tr><td>sid</td><td>Us</td><td>Strictly necessary: keeps your session</td><td>Session</td></tr>
          <tr><td>csrf_token</td><td>Strictly necessary: protects forms</td><td>Session</td><td></td></tr>
          <tr><td>_ga</td><td>Audience measurement</td><td>13 months</td><td></td></tr></table>`,
      },
    }),
    visits: [[open('/')]],
  },
  {
    title: 'rows without names',
    host: 'www.p3-nameless.example',
    site: site({
      policy: {
        rows: [],
        body: `<table><tr><th>Name</th><th>Category</th><th>Purpose</th><th>Duration</th></tr>
          <tr><td>sid</td><td>Strictly necessary</td><td>Keeps your session</td><td>Session</td></tr>
          <tr><td>csrf_token</td><td>Strictly necessary</td><td>Protects forms</td><td>Session</td></tr>
          <tr><td>Measurement cookie</td><td>Audience measurement</td><td>Counts visits</td><td>13 months</td></tr></table>`,
      },
    }),
    visits: [[open('/')]],
  },
  {
    title: 'rows without lifetimes',
    host: 'www.p4-endless.example',
    site: site({
      policy: listing('en', [row('_ga', 'analytics', '', { provider: 'Google' }), FBP]),
    }),
    visits: [[open('/')]],
  },
  {
    title: 'damaged names',
    host: 'www.p5-damaged.example',
    site: site({ policy: listing('en', [GA, row('ga*', 'analytics', '13 month', { provider: 'Google' })]) }),
    visits: [[open('/')]],
  },
  {
    title: 'purposes added after the consent, and no banner',
    host: 'www.p6-drift.example',
    site: changing(
      1,
      siteOf({ name: 'Drift', policy: listing('en', [GA]), banner: { analytics: MEASURE } }),
      siteOf({ name: 'Drift', policy: listing('en', ALL), banner: { analytics: MEASURE } }),
    ),
    visits: [ACCEPT, [open('/'), open('/legal/cookies')]],
  },
  {
    title: 'not asked again after six months, though promised',
    host: 'www.k7-again.example',
    site: site({
      policy: listing('en', ALL, { sentences: ['We ask for your consent again after six months.'] }),
      pages: { '/agreed-elsewhere': { scripts: ['/agreed.js'] } },
      files: {
        '/agreed.js': `keep('cookie_choice', encodeURIComponent(JSON.stringify({ necessary: true, analytics: true, marketing: false,
          date: new Date(Date.now() - ${270 * DAY} * 1000).toISOString() })), ${180 * DAY});`,
      },
      banner: { analytics: MEASURE },
    }),
    visits: [[open('/agreed-elsewhere')], [open('/'), open('/second')]],
  },
];
