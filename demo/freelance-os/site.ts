import type { Site } from '../../test/sites/server';
import { HOUR, months, YEAR } from '../durations';
import { afterTheTrackers } from '../late';
import { type DemoFrame, type DemoPage, pagesSite } from '../page';
import { AMPLITUDE, googleTag, META_PIXEL, SEGMENT, SNOWPLOW, STRIPE } from '../third-parties/snippets';
import { freelanceOsPolicy } from './policy';

const BANNER = `<div id="cookie-banner" class="banner" role="dialog" aria-label="Your cookie preferences" hidden>
<h2>Your cookie preferences</h2>
<p>Cookies run the site (essential), measure our audience (analytics) and, should you want it, serve marketing. Reject them or choose. <a href="/legal/cookies">Cookies</a></p>
<div id="details" hidden>
<p><label><input type="checkbox" checked disabled> Essential</label> Session and security. Always on.</p>
<p><label><input type="checkbox" id="toggle-analytics"> Analytics</label> Audience measurement (Google Analytics 4).</p>
<p><label><input type="checkbox" id="toggle-marketing"> Marketing</label> Advertising pixels (Meta).</p>
<button type="button" id="save">Save my choices</button></div>
<button type="button" id="accept">Accept</button><button type="button" id="reject">Reject</button><button type="button" id="customize">Customize</button></div>`;

const KEEP_IN_STORAGE = `localStorage.setItem('fos-consent-v2', JSON.stringify(choice));`;
const KEEP_IN_COOKIE = `document.cookie = 'fos-consent-v2=' + encodeURIComponent(JSON.stringify(choice)) + '; Path=/; Max-Age=${YEAR}; SameSite=Lax; Secure';`;
const READ_STORAGE = `JSON.parse(localStorage.getItem('fos-consent-v2') || 'null')`;
const READ_COOKIE = `(function () { var m = /(?:^|; )fos-consent-v2=([^;]*)/.exec(document.cookie); return m ? JSON.parse(decodeURIComponent(m[1])) : null; })()`;

const SHOW = 'banner.hidden = false;';

/** The banner's behaviour: the choice is kept as `fos-consent-v2` for twelve months, by the site's own reckoning. */
const bannerScript = (keep: string, read: string, show: string, onAnalytics: string): string => `
(function () {
  var YEAR_MS = ${YEAR} * 1000;
  var banner = document.getElementById('cookie-banner');
  var details = document.getElementById('details');
  function box(name) { return document.getElementById('toggle-' + name); }
  function apply(choice) { if (choice.analytics) { ${onAnalytics} } }
  function choose(analytics, marketing) {
    var choice = { version: 2, essential: true, analytics: analytics, marketing: marketing, expires: Date.now() + YEAR_MS };
    ${keep}
    banner.hidden = true;
    apply(choice);
  }
  document.getElementById('accept').addEventListener('click', function () { choose(true, true); });
  document.getElementById('reject').addEventListener('click', function () { choose(false, false); });
  document.getElementById('customize').addEventListener('click', function () { details.hidden = false; });
  document.getElementById('save').addEventListener('click', function () { choose(box('analytics').checked, box('marketing').checked); });
  document.getElementById('preferences').addEventListener('click', function (event) {
    event.preventDefault();
    banner.hidden = false;
    details.hidden = false;
  });
  var kept = ${read};
  if (kept && kept.expires > Date.now()) apply(kept);
  else { ${show} }
})();
`;

const frame: DemoFrame = {
  name: 'Freelance OS',
  language: 'en',
  header: [
    ['Product', '/'],
    ['Pricing', '/pricing'],
    ['Login', '/workspace'],
  ],
  footer: [
    ['Legal notices', '/legal/notice'],
    ['Privacy', '/legal/privacy'],
    ['Cookies', '/legal/cookies'],
  ],
  footerControl: '<a href="#cookies" id="preferences">Cookie preferences</a>',
  banner: BANNER,
};

const SESSION = [
  `sb-access-token=a11ce5; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${HOUR}`,
  `sb-refresh-token=4ef4e5; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${YEAR}`,
];

/** `before`: scripts of every page ahead of the banner's. */
function pages(host: string, before: readonly string[]): Readonly<Record<string, DemoPage>> {
  const every = (page: DemoPage): DemoPage => ({ ...page, scripts: [...before, '/banner.js'] });
  const checkout: DemoPage = {
    title: 'Checkout',
    main: '<p>Pay for your workspace.</p><form><label>Card number <input inputmode="numeric" autocomplete="cc-number"></label> <button>Pay</button></form>',
    scripts: [...before, '/payment.js', '/banner.js'],
  };
  return {
    '/': every({ title: 'Run your own business', main: '<p>Quotes, invoices and clients in one place.</p>' }),
    '/pricing': every({ title: 'Pricing', main: '<p>One price. <a href="/checkout">Check out</a></p>' }),
    '/workspace': every({ title: 'Workspace', main: '<p>You are signed in.</p>', cookies: SESSION }),
    '/checkout': checkout,
    '/legal/cookies': every({ title: 'Cookie policy', main: freelanceOsPolicy(host) }),
    '/legal/privacy': every({ title: 'Privacy', main: '<p>Sub-processors: Supabase, Stripe.</p>' }),
    '/legal/notice': every({ title: 'Legal notices', main: '<p>Freelance OS is a demonstration.</p>' }),
  };
}

const MEASUREMENT = 'G-FREE0001';

/** Does exactly what its policy says. */
export const honestFreelanceOs: Site = pagesSite(frame, pages('freelance-os.example', []), {
  '/banner.js': bannerScript(KEEP_IN_STORAGE, READ_STORAGE, SHOW, googleTag(MEASUREMENT, months(13))),
  '/payment.js': STRIPE,
});

/** Writes down consent to everything as soon as the page opens, while it still asks. */
const ASSUME_CONSENT = `if (document.cookie.indexOf('fos-consent-v2=') < 0) {
  var choice = { version: 2, essential: true, analytics: true, marketing: true, expires: 0 };
  ${KEEP_IN_COOKIE}
}`;

/**
 * Consent is on record before anybody chose, in a cookie instead of localStorage; Google's tag, Segment, Amplitude and
 * Snowplow run whatever is chosen, the latter three undeclared; Meta's pixel is on the site "today", and Stripe on every page.
 */
export const breakingFreelanceOs: Site = pagesSite(
  frame,
  pages('freelance-os-breaking.example', ['/assume.js', '/measure.js', '/payment.js']),
  {
    '/assume.js': ASSUME_CONSENT,
    '/measure.js': [googleTag(MEASUREMENT), SEGMENT, AMPLITUDE, SNOWPLOW, META_PIXEL].join('\n'),
    '/banner.js': bannerScript(KEEP_IN_COOKIE, READ_COOKIE, afterTheTrackers(SHOW), ''),
    '/payment.js': STRIPE,
  },
);
