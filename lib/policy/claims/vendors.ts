import { withPlainClasses } from '../../lexicon/characters';
import { LetterTree } from '../../lexicon/letter-tree';

/**
 * Companies and products that cookie policies name as recipients, with the ways they are written. Own list, from the
 * names the vendors give themselves. Written names only: which hosts and cookies are whose is `lib/knowledge`.
 */
const NAMES =
  'Google Analytics=Google Analytics 4|GA4;Google Tag Manager;Google Ads=AdWords|Google AdWords;Google AdSense=AdSense;Google Fonts;Google Maps;Google reCAPTCHA=reCAPTCHA;' +
  'Google Search Console;Google Optimize;DoubleClick=DoubleClick by Google|doubleclick.net;YouTube;Vimeo;Meta=Meta Platforms|Meta Pixel|Facebook Pixel|Facebook|Instagram;WhatsApp;LinkedIn=LinkedIn Insight;' +
  'Twitter=Twitter, Inc.|X Corp;TikTok=TikTok Pixel;Pinterest;Snapchat=Snap;Reddit;Quora;Microsoft Clarity=Clarity;Microsoft Advertising=Bing Ads|Microsoft Bing Ads|Bing;Microsoft Azure=Azure;Microsoft;' +
  'Amazon Web Services=AWS;Amazon;Cloudflare;Akamai;Fastly;Vercel=Vercel Analytics;Netlify;GitHub Pages;Supabase;Firebase;Stripe;PayPal;Adyen;Mollie;Klarna;Paddle;Shopify;WooCommerce;WordPress=WordPress.com;' +
  'Wix;Squarespace;HubSpot;Salesforce=Pardot;Marketo;Mailchimp;Brevo=Sendinblue;Klaviyo;Intercom;Zendesk;Crisp;Tawk.to=tawk.to;LiveChat;Drift;Hotjar;FullStory;Mouseflow;Crazy Egg;Contentsquare;AB Tasty;Optimizely;VWO;' +
  'Convert.com;Matomo=Piwik;Plausible;Fathom;PostHog=Posthog;Mixpanel;Amplitude;Twilio Segment;Heap;Snowplow;RudderStack=Rudderstack;Piano Analytics=AT Internet|Piano;Adobe Analytics;Webtrends;New Relic;Datadog;Sentry;' +
  'Criteo;Taboola;Outbrain;Awin;Adjust;AppsFlyer;Integral Ad Science;Smart Adserver;Xandr=AppNexus;The Trade Desk;Quantcast;Oracle;ShareThis;AddThis;Digiteka=ultimedia/digiteka;Realytics;Kameleoon;' +
  'OneTrust;Cookiebot=Usercentrics Cookiebot;Usercentrics;Didomi;Axeptio;CookieYes;Complianz;Iubenda;Termly;Osano;TrustArc;consentmanager;Sourcepoint;tarteaucitron;Trustpilot;Algolia;Typeform;Calendly;Formspree;Resend;' +
  'GoatCounter;Yandex Metrica=Yandex.Metrica|Yandex;Baidu;Naver;Spotify;SoundCloud;Disqus;Giphy;Font Awesome;jsDelivr;Lodgify;Giosg;Bloomreach;Stonly=STONLY;Ravelin;Incapsula=Imperva;MasterPass;comeet.co;Amazon Partnerprogramm;Apple';

/** Names that are words too: only counted when written with a capital inside a sentence. */
const ORDINARY =
  /^(?:meta|segment|square|branch|drift|heap|adjust|clarity|piano|apple|amazon|oracle|intercom|crisp|fathom|plausible|snap|bing|convert|optimizely|stripe)$/;

export interface VendorName {
  readonly name: string;
  readonly written: string;
  readonly lower: string;
  /** A word too: it counts as it is written alone. */
  readonly ordinary: boolean;
}

const asWritten = (name: string, written: string): VendorName => {
  const lower = written.toLowerCase();
  return { name, written, lower, ordinary: ORDINARY.test(lower) };
};

/** Every written form with the name it stands for, longest first, so that "Google Analytics" is not read as "Google". */
export const VENDOR_NAMES: readonly VendorName[] = NAMES.split(';')
  .flatMap((group) => {
    const [name = '', more = ''] = group.split('=');
    return [name, ...more.split('|')]
      .filter((written) => written !== '')
      .map((written) => asWritten(name, written));
  })
  .concat([asWritten('Google', 'Google')])
  .sort((a, b) => b.written.length - a.written.length);

const FIRST_WORD = withPlainClasses(/^[\p{L}\p{N}]+/u);
const firstWord = ({ lower }: VendorName): string => FIRST_WORD.exec(lower)?.[0] ?? '';

/** First words of the vendors' written names, lower case, and by the node where each ends its forms: a text is looked up word by word. */
interface VendorIndex {
  readonly tree: LetterTree;
  readonly forms: readonly (readonly VendorName[] | undefined)[];
}
let index: VendorIndex | null = null;

export function vendorsByFirstWord(): VendorIndex {
  if (index !== null) return index;
  const tree = new LetterTree(VENDOR_NAMES.map(firstWord));
  const forms: VendorName[][] = [];
  for (const vendor of VENDOR_NAMES) {
    const node = tree.find(firstWord(vendor));
    forms[node] = [...(forms[node] ?? []), vendor];
  }
  index = { tree, forms };
  return index;
}

/** The word of a written name that it is looked for by: "The Trade Desk" by "trade", since "the" is in every text. Lower case. */
function tellingWord(lower: string): string {
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.find((word) => word.length > 3);
  return long ?? words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

let telling: ReadonlySet<string> | null = null;

/** Whether a folded word is one without which a text names none of the vendors: one such word is in each of their names. */
export function isVendorWord(word: string): boolean {
  telling ??= new Set(VENDOR_NAMES.map(({ lower }) => tellingWord(lower)));
  return telling.has(word);
}
