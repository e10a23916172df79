import { DAY, months } from '../../../../demo/durations';
import type { BreakingTitle } from '../codes';
import { type PolicyRow, row } from './policy';
import { answering, listing, open, press, type ServedSite, type SiteText, siteOf } from './site';

export interface BreakingSite extends ServedSite {
  readonly title: BreakingTitle;
}

const GA = row('_ga', 'analytics', '13 month', { provider: 'Google' });
const FBP = row('_fbp', 'marketing', '3 month', { provider: 'Meta' });
const MEASURE = `identified('_ga', ${months(13)});`;
const ADVERTISE = `identified('_fbp', ${90 * DAY});`;
const PIXEL = "new Image(1, 1).src = 'https://www.facebook.com/tr/?id=1&ev=PageView&fbp=' + kept('_fbp');";
const GRANTED = '{ necessary: true, analytics: true, marketing: true }';
const REFUSE = [open('/'), press('reject')];
const ACCEPT = [open('/'), press('accept')];
const ALL: readonly PolicyRow[] = [GA, FBP];

const site = (text: Partial<SiteText>) =>
  answering(
    siteOf({
      name: 'Breaking',
      policy: listing(text.language ?? 'en', ALL),
      banner: {},
      ...text,
    }),
  );

/** Behaviours that concern the person's choice: before it, against it, and how it is asked for and kept. */
export const BREAKING_CONSENT: readonly BreakingSite[] = [
  {
    title: 'measurement before the choice',
    host: 'www.c1-measured.example',
    site: site({ banner: { unanswered: MEASURE } }),
    visits: [[open('/')]],
  },
  {
    title: 'advertising by a response, before the choice',
    host: 'www.c1-response.example',
    site: site({
      language: 'fr',
      cookies: [`_fbp=fb.1.1700000000000.123456789; Path=/; Max-Age=${90 * DAY}; Secure`],
    }),
    visits: [[open('/')]],
  },
  {
    title: 'a key in web storage before the choice',
    host: 'www.c1-storage.example',
    site: site({
      policy: listing('en', [row('ph_*_posthog', 'analytics', '1 year', { provider: 'PostHog' })]),
      banner: {
        unanswered: "localStorage.setItem('ph_phc_zoo_posthog', JSON.stringify({ id: Date.now() }));",
      },
    }),
    visits: [[open('/')]],
  },
  {
    title: 'what the policy itself puts under consent, before it',
    host: 'www.c1-declared.example',
    site: site({
      language: 'de',
      policy: listing('de', [row('house_stats', 'analytics', '30 day')]),
      banner: { unanswered: `identified('house_stats', ${30 * DAY});` },
    }),
    visits: [[open('/')]],
  },
  {
    title: 'no banner at all',
    host: 'www.c1-unasked.example',
    site: answering(siteOf({ name: 'Unasked', policy: listing('en', ALL), script: MEASURE })),
    visits: [[open('/')]],
  },
  {
    title: 'an old cookie goes out before today’s choice',
    host: 'www.c2-sent.example',
    site: site({ banner: { days: [0, 0], analytics: MEASURE } }),
    visits: [ACCEPT, [open('/'), open('/second')]],
  },
  {
    title: 'an old identifier goes to the network before today’s choice',
    host: 'www.c2-network.example',
    site: site({ banner: { days: [0, 0], marketing: ADVERTISE, unanswered: `if (kept('_fbp')) ${PIXEL}` } }),
    visits: [ACCEPT, [open('/')]],
  },
  {
    title: 'measurement after refusal',
    host: 'www.c3-measured.example',
    site: site({ language: 'es', banner: { onRefusal: `setTimeout(function () { ${MEASURE} }, 300);` } }),
    visits: [REFUSE],
  },
  {
    title: 'advertising on the next page after refusal',
    host: 'www.c3-next.example',
    site: site({
      language: 'nl',
      pages: { '/second': { scripts: ['/ads.js'] } },
      files: { '/ads.js': ADVERTISE },
    }),
    visits: [[...REFUSE, open('/second')]],
  },
  {
    title: 'the refused half of a split choice',
    host: 'www.c3-split.example',
    site: site({
      banner: {
        toggles: { analytics: false, marketing: false },
        analytics: `setTimeout(function () { ${MEASURE} ${ADVERTISE} }, 300);`,
      },
    }),
    visits: [[open('/'), press('analytics'), press('save')]],
  },
  {
    title: 'against our refusal, once it was stored',
    host: 'www.c3-answered.example',
    site: site({ banner: { onRefusal: `setTimeout(function () { ${ADVERTISE} }, 300);` } }),
    visits: [[open('/')]],
    answer: { preferences: false, analytics: false, marketing: false },
  },
  {
    title: 'against last month’s refusal',
    host: 'www.c3-earlier.example',
    site: site({ pages: { '/second': { scripts: ['/measure.js'] } }, files: { '/measure.js': MEASURE } }),
    visits: [REFUSE, [open('/second')]],
  },
  {
    title: 'still sent after withdrawal',
    host: 'www.c4-sent.example',
    site: site({ banner: { analytics: MEASURE } }),
    visits: [[...ACCEPT, press('reopen'), press('reject'), open('/second')]],
  },
  {
    title: 'still written after withdrawal',
    host: 'www.c4-written.example',
    site: site({
      language: 'it',
      banner: {
        analytics: MEASURE,
        onRefusal: "drop('_ga');",
        refused: `setTimeout(function () { ${MEASURE} }, 600);`,
      },
    }),
    visits: [[...ACCEPT, press('reopen'), press('reject'), open('/second')]],
  },
  {
    title: 'a record of agreement nobody gave',
    host: 'www.c5-record.example',
    site: site({
      banner: {
        unanswered: `keep('cookie_choice', encodeURIComponent(JSON.stringify(${GRANTED})), ${182 * DAY});`,
      },
    }),
    visits: [[open('/')]],
  },
  {
    title: 'the page presses its own button',
    host: 'www.c5-pressed.example',
    site: site({
      banner: { unanswered: "setTimeout(function () { document.getElementById('accept').click(); }, 1500);" },
    }),
    visits: [[open('/')]],
  },
  {
    title: 'Consent Mode granted by default',
    host: 'www.c5-default.example',
    site: site({
      script: `window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
        gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' });`,
    }),
    visits: [[open('/')]],
  },
  {
    title: 'the record says yes after a no',
    host: 'www.c6-record.example',
    site: site({ language: 'pt', banner: { value: GRANTED } }),
    visits: [REFUSE],
  },
  {
    title: 'Consent Mode says yes after a no',
    host: 'www.c6-mode.example',
    site: site({
      script: `window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
        gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });`,
      banner: {
        onRefusal:
          "setTimeout(function () { gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' }); }, 400);",
      },
    }),
    visits: [[...REFUSE, open('/second')]],
  },
  {
    title: 'a request says yes after a no',
    host: 'www.c6-request.example',
    site: site({
      banner: {
        onRefusal:
          "setTimeout(function () { navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2&tid=G-C6&gcs=G111&en=page_view'); }, 600);",
      },
    }),
    // The beacon may leave as late as the tab is quiet for a second on a busy machine: a second page waits for it.
    visits: [[...REFUSE, open('/second')]],
  },
  {
    title: 'agreeing is kept longer than refusing',
    host: 'www.c7-unequal.example',
    site: site({
      policy: {
        rows: [
          ...listing('en').rows.slice(0, 2),
          row('cookie_choice', 'necessary', 'until', { purpose: 'Remembers your choice about cookies' }),
          ...ALL,
        ],
      },
      banner: { days: [182, 1] },
    }),
    visits: [[...REFUSE, press('reopen'), press('accept')]],
  },
  {
    title: 'the choice is kept for a year',
    host: 'www.c7-year.example',
    site: site({
      policy: {
        rows: [
          ...listing('en').rows.slice(0, 2),
          row('cookie_choice', 'necessary', '1 year', { purpose: 'Remembers your choice about cookies' }),
          ...ALL,
        ],
      },
      banner: { days: [365, 365] },
    }),
    visits: [REFUSE],
  },
  {
    title: 'no way to refuse on the first layer',
    host: 'www.c8-refusal.example',
    site: site({ language: 'sv', banner: { buttons: ['accept', 'customize'] } }),
    visits: [[open('/')]],
  },
  {
    title: 'toggles ticked in advance',
    host: 'www.c9-ticked.example',
    site: site({ banner: { toggles: { analytics: false, marketing: true } } }),
    visits: [[open('/')]],
  },
  {
    title: 'no way back',
    host: 'www.c10-back.example',
    site: site({ language: 'pl', reopen: false }),
    visits: [[...REFUSE, open('/second')]],
  },
  {
    title: 'the promised way back is not there',
    host: 'www.k5-promised.example',
    site: site({
      policy: listing('en', ALL, {
        sentences: [
          'You can change your choice at any time with the “Cookie settings” link at the foot of every page.',
        ],
      }),
      reopen: false,
    }),
    visits: [[...REFUSE, open('/second')]],
  },
  {
    title: 'the choice is forgotten sooner than said',
    host: 'www.k6-forgotten.example',
    site: site({ banner: { days: [30, 30] } }),
    visits: [REFUSE],
  },
];
