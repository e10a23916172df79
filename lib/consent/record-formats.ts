import type { ConsentByCategory, OptionalCategory } from '../model/category';
import { parseJson } from '../model/json';
import { listOf, reach, textAt } from './cmp/reach';
import type { ConsentRecord } from './decode';
import { readTcString } from './signals/tc-string';
import { categoriesOfPurposes } from './signals/tcf';

/** Reads one platform's own format; null where the value is not of that format. */
type RecordReader = (value: string) => ConsentRecord | null;

export const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

export const record = (categories: ConsentByCategory): ConsentRecord => ({
  categories,
  listed: false,
  choice: null,
});
const stated = (on: boolean): 'granted' | 'denied' => (on ? 'granted' : 'denied');

/** `groups=C0001:1,C0002:0,...`; names of groups are the tenant's, the numbers mean what OneTrust ships. */
const optanon: RecordReader = (value) => {
  const groups = /(?:^|&)groups=([^&]*)/.exec(decoded(decoded(value)))?.[1];
  if (groups === undefined) return null;
  const on = new Map(
    groups.split(',').map((group) => [group.split(':')[0]?.trim(), group.split(':')[1]?.trim() === '1']),
  );
  const known: readonly (readonly [string, OptionalCategory])[] = [
    ['C0002', 'analytics'],
    ['C0003', 'preferences'],
    ['C0004', 'marketing'],
  ];
  const found = known.flatMap(([id, category]) => {
    const granted = on.get(id);
    return granted === undefined ? [] : [[category, stated(granted)]];
  });
  return found.length === 0 ? null : record(Object.fromEntries(found));
};

/** Names without quotes: a JavaScript literal, not JSON. */
const cookiebot: RecordReader = (value) => {
  const text = decoded(value);
  const field = (name: string): boolean | null => {
    const found = new RegExp(`\\b${name}:(true|false)`).exec(text)?.[1];
    return found === undefined ? null : found === 'true';
  };
  const [preferences, analytics, marketing] = [field('preferences'), field('statistics'), field('marketing')];
  if (preferences === null || analytics === null || marketing === null) return null;
  return record({
    preferences: stated(preferences),
    analytics: stated(analytics),
    marketing: stated(marketing),
  });
};

/** Numbered categories in order: `1:true_2:false_3:true`, analytics, advertisement, functionality. */
const hubspot: RecordReader = (value) => {
  const on = new Map(
    decoded(value)
      .split(/[_,]/)
      .map((pair) => [pair.split(':')[0], pair.split(':')[1] === 'true']),
  );
  const [analytics, marketing, preferences] = [on.get('1'), on.get('2'), on.get('3')];
  if (analytics === undefined || marketing === undefined || preferences === undefined) return null;
  return record({
    analytics: stated(analytics),
    marketing: stated(marketing),
    preferences: stated(preferences),
  });
};

/** Levels allowed: `0,1,2:` required, functional, advertising. */
const trustarc: RecordReader = (value) => {
  const levels = decoded(value).split(':')[0] ?? '';
  if (!/^[0-3](?:,[0-3])*$/.test(levels)) return null;
  const on = levels.split(',');
  return record({
    preferences: stated(on.includes('1')),
    analytics: stated(on.includes('1')),
    marketing: stated(on.includes('2')),
  });
};

/** iubenda: purposes 1 necessary, 2 functionality, 3 experience, 4 measurement, 5 marketing. */
const iubenda: RecordReader = (value) => {
  const text = decoded(value);
  const purpose = (id: number): boolean | null => {
    const found = new RegExp(`"${id}"\\s*:\\s*(true|false)`).exec(text)?.[1];
    return found === undefined ? null : found === 'true';
  };
  const [functional, experience, measurement, marketing] = [2, 3, 4, 5].map(purpose);
  if (measurement === undefined || measurement === null) return null;
  return record({
    preferences: stated(functional === true || experience === true),
    analytics: stated(measurement),
    marketing: stated(marketing === true),
  });
};

/** States of the purposes by fields of an object: `1`, `"1"` and true stand for yes, everything else that is there for no. */
function byFields(
  held: unknown,
  fields: readonly (readonly [OptionalCategory, string])[],
): ConsentRecord | null {
  const found: { [C in OptionalCategory]?: 'granted' | 'denied' } = {};
  for (const [category, field] of fields) {
    const value = reach(held, field);
    if (value === undefined || value === '') continue;
    const on = value === true || value === 1 || value === '1';
    if (found[category] !== 'granted') found[category] = stated(on);
  }
  return Object.keys(found).length === 0 ? null : record(found);
}

/** Shopify: one letter a purpose below `con.CMP`, empty where nothing was chosen; `s` is the sale of data. */
const shopify: RecordReader = (value) =>
  byFields(reach(parseJson(decoded(value)), 'con.CMP'), [
    ['analytics', 'a'],
    ['marketing', 'm'],
    ['preferences', 'p'],
    ['marketing', 's'],
  ]);

/**
 * Wix: `func`, `anl`, `adv`. `dt3`, data to third parties, serves the sale of data in Californian law alone and stays on where
 * everything is declined: https://dev.wix.com/docs/build-apps/manage-your-app/legal-and-security/about-the-cookie-consent-policy
 */
const wix: RecordReader = (value) =>
  byFields(parseJson(decoded(value)), [
    ['preferences', 'func'],
    ['analytics', 'anl'],
    ['marketing', 'adv'],
  ]);

/** Cookie-Script: a list of categories as JSON within JSON. */
const cookieScript: RecordReader = (value) => {
  const list = listOf(parseJson(textAt(parseJson(decoded(value)), 'categories')));
  if (list.length === 0) return null;
  return record({
    preferences: stated(list.includes('functionality')),
    analytics: stated(list.includes('performance')),
    marketing: stated(list.includes('targeting')),
  });
};

/** CookieHub: base64; the list of categories stays empty when everything was allowed. */
const cookieHub: RecordReader = (value) => {
  const held = parseJson(fromBase64(decoded(value)));
  return reach(held, 'allAllowed') === true
    ? record({ preferences: 'granted', analytics: 'granted', marketing: 'granted' })
    : null;
};

const fromBase64 = (text: string): string => {
  try {
    return atob(text);
  } catch {
    return '';
  }
};

/** Levels allowed, `1,2,3` for required, functional, advertising: `permit 1,2`, or `permit 1 required`. */
const trustarcPermit: RecordReader = (value) => {
  const levels = /^permit ([1-3](?:,[1-3])*)\b/.exec(decoded(value))?.[1]?.split(',');
  if (levels === undefined) return null;
  return record({
    preferences: stated(levels.includes('2')),
    analytics: stated(levels.includes('2')),
    marketing: stated(levels.includes('3')),
  });
};

/** A TC string, by its core segment; legitimate interests are never counted. */
const tcString: RecordReader = (value) => {
  const core = readTcString(decoded(value));
  return core === null
    ? null
    : record(categoriesOfPurposes((purpose) => core.purposesConsented.includes(purpose), true));
};

/** Records whose format is known, by name. Sources: docs/cmp-notes.md. */
/** `1YNN`: the third sign says whether the person has opted out of sale (US Privacy String 1.0). */
const usPrivacy: RecordReader = (value) => {
  const optedOut = /^1[YN-]([YN])[YN-]$/i.exec(value)?.[1];
  return optedOut === undefined ? null : record({ marketing: stated(optedOut.toUpperCase() === 'N') });
};

export const RECORD_FORMATS: readonly (readonly [RegExp, RecordReader])[] = [
  [/^OptanonConsent$/, optanon],
  [/^CookieConsent$/, cookiebot],
  [/^__hs_cookie_cat_pref$/, hubspot],
  [/^notice_gdpr_prefs$/, trustarc],
  [/^_iub_cs-/, iubenda],
  [/^_tracking_consent$/, shopify],
  [/^consent-policy$/, wix],
  [/^CookieScriptConsent$/, cookieScript],
  [/^cookiehub$/, cookieHub],
  [/^cmapi_cookie_privacy$/, trustarcPermit],
  [/^us_?privacy$/i, usPrivacy],
  [/^(?:euconsent-v2|eupubconsent-v2|.*tc_?string)$/i, tcString],
];
