import type { Exemption } from '../law/exemptions';
import type { Category } from '../model/category';

/** What a name says by itself, whoever made it: a whole word of it in a family. Tells a purpose, proves no exemption. */
interface Family {
  readonly category: Category;
  readonly exemption: Exemption | null;
  readonly confidence: number;
  /** Whole words of the name, in lower case, as it is split at separators and at changes of case. */
  readonly words: ReadonlySet<string>;
  /** Words that must not be there besides. */
  readonly unless?: ReadonlySet<string>;
  /** Whether every further word must be an everyday one, or the site's own name: any tracker has a "session" too. */
  readonly alone?: true;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const TRACKING = set(
  'ga gtm utm fb fbp ad ads adv track tracker tracking trk visitor visit visits analytics stats stat campaign affiliate referrer referer referral ref source click clid pixel retarget audience segment experiment exp variant attribution marketing impression session_count pageview pageviews conversion',
);

const FAMILIES: readonly Family[] = [
  {
    category: 'marketing',
    exemption: null,
    confidence: 0.85,
    words: set(
      'gclid fbclid msclkid ttclid dclid gbraid wbraid yclid twclid epik clickid affiliate affiliates affid retargeting remarketing adserver adid advertiser adnetwork adtech popunder dsp ssp rtb utm utms utmsource utmmedium utmcampaign utmterm utmcontent clickref clickreference subid affiliateid partnerid firsttouch lasttouch attribution conversion retarget adsense adwords doubleclick promo coupon leadsource campaign campaigns campaignid',
    ),
  },
  {
    category: 'analytics',
    exemption: null,
    confidence: 0.8,
    words: set(
      'analytics statistics stats pageview pageviews pagecount visitcount visitscount visits visitorid visitor visitors uniquevisitor firstvisit lastvisit returning heatmap abtest abtesting experiment experiments variation webanalytics piwik matomo telemetry rum referrer referer landingpage metrics ga gid trackingid usertracking firstpageview sessioncount touchpoint touchpoints clientid visitid anonymousid anonid distinctid splittest abvariant testvariant analyticsid scrolldepth timeonsite timeonpage sessionreplay pagesviewed pagesvisited visitedpages visitcounter',
    ),
  },
  {
    category: 'necessary',
    exemption: 'choice-record',
    confidence: 0.85,
    words: set(
      'consent consents cookieconsent cookielaw cookiebar cookiebanner cookienotice cookiechoice cookiepolicy cookieinfo cookiesettings cookieprefs gdpr rgpd dsgvo ccpa lgpd euconsent optout optin eprivacy tcf tcstring acceptcookies cookiesaccepted cookieaccepted cookiesallowed',
    ),
  },
  {
    category: 'necessary',
    exemption: 'security',
    confidence: 0.88,
    words: set(
      'csrf xsrf csrftoken xsrftoken antiforgery nonce captcha recaptcha hcaptcha turnstile waf antibot forgery',
    ),
  },
  {
    category: 'necessary',
    exemption: 'authentication',
    confidence: 0.85,
    words: set(
      'auth oauth oauth2 oidc saml sso jwt login loggedin signin rememberme remember authtoken accesstoken refreshtoken idtoken authentication authorization credential credentials',
    ),
    unless: TRACKING,
  },
  {
    category: 'necessary',
    exemption: 'basket',
    confidence: 0.85,
    words: set(
      'cart carts basket baskets checkout minicart warenkorb panier carrito winkelwagen koszyk carrello kundenkorb',
    ),
    unless: TRACKING,
  },
  {
    category: 'necessary',
    exemption: 'load-balancing',
    confidence: 0.82,
    words: set('sticky affinity loadbalancer haproxy backend serverid upstream elb alb lbcookie routeid'),
    unless: TRACKING,
  },
  {
    category: 'preferences',
    exemption: 'interface-preference',
    confidence: 0.82,
    words: set(
      'lang language locale i18n currency theme darkmode colormode colorscheme fontsize textsize timezone langue sprache idioma lingua taal viewmode contrast dyslexia layout sidebar',
    ),
    unless: TRACKING,
  },
  {
    category: 'necessary',
    exemption: 'session',
    confidence: 0.8,
    words: set('session sessionid sess sessid phpsessid jsessionid sid sessionkey sessiontoken flash'),
    unless: TRACKING,
    alone: true,
  },
];

/** Names that a product puts together of a fixed beginning and a number or hash, too short for a mask. */
const PATTERNS: readonly (Omit<Family, 'words'> & { readonly pattern: RegExp })[] = [
  // https://my.f5.com/manage/s/article/K6850
  {
    pattern: /^TS[0-9a-f]{6,8}(?:\d{3}|_\d+)?$/,
    category: 'necessary',
    exemption: 'security',
    confidence: 0.85,
  },
  // Joomla names its session by a hash: https://docs.joomla.org/How_do_cookies_work
  { pattern: /^[0-9a-f]{32}$/, category: 'necessary', exemption: 'session', confidence: 0.7 },
  // https://help.impact.com/
  { pattern: /^IR_\d{3,8}$/, category: 'marketing', exemption: null, confidence: 0.85 },
  // https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm
  { pattern: /^lpv\d{3,8}$/, category: 'marketing', exemption: null, confidence: 0.85 },
  // https://connect.act-on.com/hc/en-us/articles/360023853454
  { pattern: /^wp\d{4,6}$/, category: 'marketing', exemption: null, confidence: 0.8 },
  // https://help.mouseflow.com/en/articles/4274462
  { pattern: /^mf_[0-9a-f-]{8,36}$/, category: 'analytics', exemption: null, confidence: 0.85 },
];

/** What stands beside "session" in names that servers and frameworks give: none of them names a maker. */
const EVERYDAY = set(
  'app application web website site www user users php asp aspx net jsp java http https secure host id ids key token cookie data state member members account admin administrator front frontend public guest client customer shop store my our portal server api login auth current active temp tmp main default php5 php7 sso csrf sig signature legacy hash name expiry expires expiration timeout start started end lifetime cart checkout basket order form wizard v1 v2 v3 new old test prod production dev staging live',
);

/** Servers put their own name before the usual one: `AWINSESSID`, `DARWINSESSIONID`. */
const ENDS_AS_SESSION = /^([a-z0-9]{2,24})(sess(?:ion)?id)$/;

/** `myApp_sessionId` is `my app session id`, and the pairs `appsession`, `sessionid` besides. Long names are cut. */
function singleWords(name: string): readonly string[] {
  return name
    .slice(0, 128)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .flatMap((word) => ENDS_AS_SESSION.exec(word)?.slice(1) ?? [word]);
}

/** The words of a name, and each two that follow one another as one. */
export function wordsOf(name: string): ReadonlySet<string> {
  const single = singleWords(name);
  const pairs = single.slice(1).map((word, index) => `${single[index] ?? ''}${word}`);
  return new Set([...single, ...pairs]);
}

const OBJECTION = set('optout optedout optinout donottrack notrack disabletracking');

/** Whether a name says that it notes an objection: `_hjOptOut`, `mp_opt_out`. */
export function recordsObjection(name: string): boolean {
  for (const word of wordsOf(name)) if (OBJECTION.has(word)) return true;
  return false;
}

/** Families by word, so that a name costs as many look-ups as it has words. */
const BY_WORD = new Map<string, readonly number[]>();
for (const [index, { words }] of FAMILIES.entries())
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), index]);

/** `AWINSESSID`: a server's session in capitals, as PHP and Java write theirs. */
const SERVER_SESSION = /^[A-Z0-9]{2,24}SESS(?:ION)?ID$/;
const SHORTEST_SITE_WORD = 3;

/** Whether all the name's words besides the family's are everyday ones or of the site's own name. */
function standsAlone(name: string, words: ReadonlySet<string>, site: string | null): boolean {
  if (SERVER_SESSION.test(name)) return true;
  const own = site?.split('.')[0]?.toLowerCase() ?? '';
  const known = (word: string): boolean =>
    EVERYDAY.has(word) ||
    words.has(word) ||
    /^\d+$/.test(word) ||
    (own.length >= SHORTEST_SITE_WORD && word.length >= SHORTEST_SITE_WORD && own.includes(word));
  return singleWords(name).every(known);
}

/**
 * The first family that a word of the name belongs to; null when none does, or when two purposes are named. `site` is the
 * page's registrable domain: a session that bears the site's own name is the site's.
 */
export function familyOf(
  name: string,
  site: string | null = null,
): Omit<Family, 'words' | 'unless' | 'alone'> | null {
  const patterned = PATTERNS.find(({ pattern }) => pattern.test(name));
  if (patterned !== undefined) return patterned;
  const words = wordsOf(name);
  const named = new Set([...words].flatMap((word) => BY_WORD.get(word) ?? []));
  const tracking = [...words].some((word) => TRACKING.has(word));
  const found = FAMILIES.filter(
    ({ unless, alone, words: said }, index) =>
      named.has(index) &&
      !(unless === TRACKING && tracking) &&
      !(alone === true && !standsAlone(name, said, site)),
  );
  const [first] = found;
  if (first === undefined) return null;
  if (first.category === 'necessary' || first.category === 'preferences') return first;
  // "analytics_consent" records a choice; a tracker is not made harmless by a further word such as "session".
  return found.find(({ exemption }) => exemption === 'choice-record') ?? first;
}
