import { LetterTree } from '../../lexicon/letter-tree';

/**
 * Names that nothing in their shape tells from a word, an acronym or a product: field knowledge, from the vendors' own cookie
 * pages. Compared exactly, since their case is what distinguishes `IDE` from "ide".
 */
const PLAIN_NAMES = `
fr sb xs wd datr presence c_user dpr act oo usida
IDE DSID NID SID HSID SSID APISID SAPISID SIDCC ANID AID TAID CONSENT SOCS AEC OTZ DV YSC PREF GPS SNID NREUM UULE RUL SEARCH_SAMESITE COMPASS S OGPC
MUID MUIDB ANONCHK SM MR CLID MSPTC SRM_B SRM_I SRCHD SRCHUID SRCHUSR MSCC MC1 MS0 ARRAffinity TiPMix
bcookie bscookie lidc liap lissc li_gc UserMatchHistory AnalyticsSyncHistory
guest_id personalization_id ct0 twid muc_ads kdt
PHPSESSID JSESSIONID ASPSESSIONID CFID CFTOKEN SESSION SESSIONID sessionid sessionId session_id SESS csrftoken csrf REMEMBERME rememberme remember-me
vuid uvc ouid cuid
demdex dextp dpm mbox AMCV s_cc s_sq s_vi s_fid ACOOKIE RT AKA_A2 AWSALB AWSALBCORS AWSELB AWSELBCORS SERVERID
TDID TDCPM KRTBCOOKIE_xx PugT tuuid anj uuid2 icu CMID CMPS CMPRO khaos rud ruds
hubspotutk DNT GDPR cookieconsent CookieConsent euconsent OptanonConsent viewed_cookie_policy`;
export const PLAIN_NAME_SET: ReadonlySet<string> = new Set(PLAIN_NAMES.trim().split(/\s+/));

/** The same as a tree: most words of a text leave it after a letter or two. */
const PLAIN_NAME_TREE = new LetterTree(PLAIN_NAME_SET);
const PLAIN_NAME_NODES: ReadonlySet<number> = new Set(
  [...PLAIN_NAME_SET].map((name) => PLAIN_NAME_TREE.find(name)),
);

/** Whether the part of a text is one of the plain names. */
export const isPlainNameAt = (text: string, from: number, to: number): boolean =>
  PLAIN_NAME_NODES.has(PLAIN_NAME_TREE.find(text, from, to));

/** Names whose leading underscores Markdown emphasis eats: `_ga, ga*` was `_ga, _ga_*`. */
const UNDERSCORED = `
_ga _gid _gat _fbp _fbc _gcl_au _gcl_aw _gcl_dc _ga_* _gat_* _gac_* _clck _clsk _pk_id _pk_ses _pk_ref _pk_id.* _pk_ses.* _pin_unauth _ttp _tt_enable_cookie
_uetsid _uetvid _hjid _hjSession_* _hjSessionUser_* _hjTLDTest _hjAbsoluteSessionInProgress _scid _sctr _rdt_uuid _hssc __hssc __hssrc __hstc __cf_bm __cfduid __cfruid
__stripe_mid __stripe_sid __utma __utmb __utmc __utmt __utmz __utmv __gads __gpi __atuvc __atuvs __Secure-* __Host-*`;
const withoutUnderscores = (name: string): string => (name.includes('_') ? name.replace(/_/g, '') : name);
const EATEN: ReadonlyMap<string, string> = new Map(
  UNDERSCORED.trim()
    .split(/\s+/)
    .map((name) => [withoutUnderscores(name), name] as const),
);

/**
 * The name that Markdown turned into this one by taking its underscores for emphasis, or null. Names that are right as
 * written, or keep their leading underscore, are left alone.
 */
export function eatenUnderscores(written: string): string | null {
  if (written.startsWith('_') || written.length < 2) return null;
  const meant = EATEN.get(withoutUnderscores(written));
  return meant !== undefined && meant !== written ? meant : null;
}

/** Companies, products and browsers whose names have a name's shape. Lower case. */
const PRODUCTS = `
google facebook meta twitter linkedin youtube instagram pinterest tiktok snapchat whatsapp microsoft bing clarity hotjar matomo piwik adobe
doubleclick adsense adwords googleads googleanalytics recaptcha hubspot mailchimp stripe paypal klarna cloudflare fastly akamai vercel netlify supabase firebase
wordpress woocommerce shopify wix squarespace joomla drupal typo3 prestashop magento cookiebot onetrust cookieyes complianz usercentrics didomi axeptio quantcast
trustpilot zendesk intercom crisp livechat tawk drift mixpanel amplitude segment heap fullstory mouseflow crazyegg optimizely vwo newrelic sentry datadog bugsnag
vimeo spotify soundcloud disqus addthis sharethis criteo taboola outbrain amazon apple github gitlab javascript typescript ecommerce e-commerce
iphone ipad ios macos android safari chrome firefox opera edge goatcounter plausible etracker econda algolia openstreetmap webgl iubenda
getyourguide tripadvisor booking airbnb salesforce pardot marketo eloqua sap oracle mailerlite sendinblue brevo activecampaign klaviyo yandex baidu vk
jsdelivr unpkg cdnjs bootstrapcdn cloudfront fontawesome gravatar hcaptcha formspree getform sendgrid mailjet postmark openai chatgpt umami simpleanalytics pirsch
paddle posthog calendly typeform jotform eprivacy localstorage sessionstorage indexeddb gdpr rgpd dsgvo ccpa cnil aepd ttdsg tddsg lssi`;
export const PRODUCT_SET: ReadonlySet<string> = new Set(PRODUCTS.trim().split(/\s+/));

/** Words for kinds of cookies, which stand where names do. Lower case. */
const KINDS = `
analytics statistics marketing necessary preferences functional performance social security advertising targeting tracking technical essential optional temporary session persistent permanent cookie`;
export const KIND_SET: ReadonlySet<string> = new Set(KINDS.trim().split(/\s+/));

/** Consent Mode signals, tag parameters and the like: they look like names and are none. */
const LOOK_ALIKES =
  /^(?:(?:ad|analytics|functionality|personalization|security)_(?:storage|user_data|personalization)|utm_\w{1,20}|(?:gclid|fbclid|dclid|msclkid|wbraid|gbraid)|g-[a-z0-9]{6,14}|gtm-[a-z0-9]{4,12}|ua-[\dx]{4,12}(?:-\d{1,3})?|aw-\d{6,14}|dc-\d{6,14}|pub-\d{8,20}|ca-pub-\d{8,20}|anonymi[sz]e_?ip|wait_for_update|url_passthrough|ads_data_redaction|data-[a-z-]{1,40}|window\.[\w.]{1,60}|document\.[\w.]{1,60}|navigator\.[\w.]{1,60}|max-age|same-?site|http-?only|art\.\d.{0,10}|iso\/?\d.{0,8}|tls\d?|sha-?\d{1,3}|[a-z]{2}-[a-z]{2})$/i;

/** Words in capitals that open a remark: "NOTA: en el caso de …". */
const REMARKS =
  /^(?:NOTES?|NOTA|NOTICE|NB|WARNING|IMPORTANT|HINWEIS|ACHTUNG|WICHTIG|ATTENTION|REMARQUE|AVIS|AVVISO|ATTENZIONE|AVISO|IMPORTANTE?|OPMERKING|UWAGA|OBS|HUOM|POZOR|FIGYELEM)$/;

export const isLookAlike = (token: string): boolean => LOOK_ALIKES.test(token) || REMARKS.test(token);
