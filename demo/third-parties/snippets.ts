/**
 * What a site puts into its pages for each vendor: the script under its usual host, and the vendor's set-up call. Vendors that
 * gather what they send do so for a tenth of a second, so that it goes out before any choice is made.
 */

/** Loads a script, then runs `ready`. */
const load = (source: string, ready: string): string => `
(function () {
  var script = document.createElement('script');
  script.src = '${source}';
  script.onload = function () { ${ready} };
  document.head.appendChild(script);
})();`;

export const POSTHOG = load(
  'https://us-assets.i.posthog.com/static/array.js',
  `posthog.init('phc_prospectra', { api_host: 'https://us.i.posthog.com', persistence: 'localStorage+cookie', advanced_disable_flags: true, disable_session_recording: true, disable_surveys: true, opt_out_useragent_filter: true });`,
);

export const MIXPANEL = load(
  'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
  `mixpanel.init('fujispace', { persistence: 'cookie', track_pageview: true, batch_flush_interval_ms: 100 });`,
);

export const AMPLITUDE = load(
  'https://cdn.amplitude.com/script/freelanceos.js',
  `amplitude.init('freelanceosdemo0123456789abcdef0', { autocapture: false, flushIntervalMillis: 100, remoteConfig: { fetchRemoteConfig: false } }); amplitude.track('page');`,
);

export const SEGMENT = load(
  'https://cdn.segment.com/analytics.js/v1/freelanceos/analytics.min.js',
  `AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'freelanceos', cdnURL: 'https://cdn.segment.com' }).page();`,
);

export const SNOWPLOW = load(
  'https://cdn.jsdelivr.net/npm/@snowplow/browser-tracker@4/dist/index.umd.min.js',
  `snowplowBrowserTracking.newTracker('sp', 'https://com-freelance-os.collector.snplow.net', { appId: 'freelance-os' }); snowplowBrowserTracking.trackPageView();`,
);

export const FINGERPRINT = load(
  'https://openfpcdn.io/fingerprintjs/v5',
  `FingerprintJS.load().then(function (agent) { return agent.get(); });`,
);

/** `seconds`: how long its cookies live; two years where nothing is said, as Google has it. */
export const googleTag = (measurement: string, seconds?: number): string => `
window.dataLayer = window.dataLayer || [];
function gtag() { window.dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', '${measurement}'${seconds === undefined ? '' : `, { cookie_expires: ${seconds} }`});
${load(`https://www.googletagmanager.com/gtag/js?id=${measurement}`, '')}`;

export const META_PIXEL = load(
  'https://connect.facebook.net/en_US/fbevents.js',
  `fbq('init', '100000000000001'); fbq('track', 'PageView');`,
);

export const STRIPE = load('https://js.stripe.com/v3/', `Stripe('pk_test_demo').elements();`);
