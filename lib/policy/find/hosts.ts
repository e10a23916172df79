/**
 * Services that host a site's own policy: a link to them from the site counts like one of the site's own pages.
 * By host suffix, with what the path must contain; each from the service's public documentation of its hosted documents.
 */
export const POLICY_HOSTS: readonly {
  readonly host: string;
  readonly path?: string;
  readonly cookiePath?: string;
}[] = [
  { host: 'iubenda.com', path: '/privacy-policy/', cookiePath: '/cookie-policy' },
  { host: 'app.termly.io', path: '/', cookiePath: 'cookie-policy' },
  { host: 'termsfeed.com', path: '/live/' },
  { host: 'privacypolicies.com', path: '/live/' },
  { host: 'freeprivacypolicy.com', path: '/live/' },
  { host: 'getterms.io', path: '/view/', cookiePath: '/cookies' },
  { host: 'privacypolicyonline.com', path: '/live' },
  { host: 'cookiedatabase.org', path: '/cookie/' },
  { host: 'privacyportal.onetrust.com', path: '/' },
  { host: 'privacyportal-eu.onetrust.com', path: '/' },
  { host: 'policies.termageddon.com', path: '/' },
  { host: 'cookie-script.com', path: '/report/', cookiePath: 'cookie' },
  { host: 'legally.cloud', path: '/' },
  { host: 'notion.site', path: '/' },
  { host: 'docs.google.com', path: '/document/' },
  { host: 'gitbook.io', path: '/' },
];

/** Hosts that explain cookies to the public or belong to vendors: never the policy of the site that links there. */
export const NEVER_POLICY: readonly string[] = [
  'aboutcookies.org',
  'allaboutcookies.org',
  'youronlinechoices.com',
  'youronlinechoices.eu',
  'networkadvertising.org',
  'optout.aboutads.info',
  'aboutads.info',
  'wikipedia.org',
  'cnil.fr',
  'ico.org.uk',
  'garanteprivacy.it',
  'aepd.es',
  'support.google.com',
  'support.mozilla.org',
  'support.apple.com',
  'support.microsoft.com',
  'help.opera.com',
  'policies.google.com',
  'tools.google.com',
  'adssettings.google.com',
  'privacy.microsoft.com',
  'facebook.com',
  'meta.com',
  'instagram.com',
  'linkedin.com',
  'twitter.com',
  'x.com',
  'tiktok.com',
  'youtube.com',
  'pinterest.com',
  'apple.com',
  'cloudflare.com',
  'stripe.com',
  'paypal.com',
  'hotjar.com',
  'cookiebot.com',
  'cookieyes.com',
  'onetrust.com',
  'cookiepedia.co.uk',
  'termly.io',
  'europa.eu',
  'gdpr.eu',
  'mozilla.org',
];

/** The host itself, or a subdomain of it. */
export const isUnder = (host: string, suffix: string): boolean =>
  host === suffix || host.endsWith(`.${suffix}`);
