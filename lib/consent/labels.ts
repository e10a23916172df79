import { CATEGORIES, type Category, type OptionalCategory } from '../model/category';
import { categoryHits, declaredCategoryOfLabel } from './category-vocabulary';
import { plain, SPACELESS } from './heuristic/phrases';

/**
 * Words of machine-written records and vendors' names that no person reads on a page, so that the lexicon of labels
 * does not hold them. Tried first, in this order. Whole words, or beginnings where `*` stands.
 * Google's Consent Mode keys: https://developers.google.com/tag-platform/security/concepts/consent-mode.
 * OneTrust's default groups: C0001 necessary, C0002 performance, C0003 functional, C0004 targeting, C0005 social.
 * IAB TCF purposes by their names: "measure advertising performance" (7) is marketing, as purposes 2, 3 and 4 are.
 */
const KEYS: readonly (readonly [Category, string])[] = [
  [
    'necessary',
    'necess* essential* essenc* essenz* strictly sec c0001 tech technically obligatoire security обязат* необход* обов necessari* nužn* nujn* 필수* 必要* 必须* 必需* 必須*',
  ],
  [
    'marketing',
    'ad ads adv pub publ rekl advert* publicit* publicid* pubblicit* werb* reklam* mainon* mainos* annons* target* retarget* remarketing marketing mkt social socials pixel facebook meta tiktok doubleclick adwords linkedin pinterest profiling c0004 c0005 реклам* маркет* таргет* oglaš* oglas* trženj* 광고* 마케팅* 맞춤광고* 广告* 廣告* 营销* 營銷* 行銷* 市场* 広告* マーケティング* ターゲティング*',
  ],
  [
    'analytics',
    'est estat stat stats statistic* statist* analytic* analyt* perf performance measure* audience ga ga4 gtag matomo piwik hotjar mixpanel amplitude posthog plausible clarity segment snowplow telemetry metrics usage c0002 аналит* аналіт* статист* 분석* 통계* 성능* 측정* 分析* 统计* 統計* 性能* 测量* 解析* 計測*',
  ],
  [
    'preferences',
    'pref prefs preferences func functional functionality functionalities personalization personalisation experience comfort convenience enhanced media video maps embed embeds youtube vimeo chat intercom c0003 функцион* функціон* предпочт* уподоб* 기능* 환경설정* 선호* 개인화* 功能* 偏好* 个性化* 個人化* 機能* 利便* 設定* postavk*',
  ],
];

const TABLE = KEYS.map(([category, list]) => {
  const all = list.split(' ').map((word) => (word.endsWith('*') ? `${plain(word)}*` : plain(word)));
  return {
    category,
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
});

const BY_INTRUSION: readonly OptionalCategory[] = ['marketing', 'analytics', 'preferences'];

/** "Non-essential", "not necessary": says what it is not. */
const NEGATIONS = new Set(['non', 'not', 'un', 'nicht', 'niet', 'no', 'ikke', 'inte', 'nao', 'nie', 'pas']);

/** Splits a key or label into plain words: `adUserData`, `ad_user_data` and `Ad user data` alike. */
export function wordsOf(label: string): readonly string[] {
  return plain(label.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2'), 200)
    .split(' ')
    .filter((word) => word !== '');
}

const named = (words: readonly string[], stem: (typeof TABLE)[number]): number =>
  words.findIndex(
    (word) => stem.words.has(word) || stem.beginnings.some((beginning) => word.startsWith(beginning)),
  );

/**
 * Every optional purpose that a key of a consent record, or the label of a toggle, names, the most intrusive first.
 * "Performance cookies are essential" is about performance: "essential" decides only where nothing else is named.
 */
export function purposesOf(label: string): readonly OptionalCategory[] {
  const words = wordsOf(label);
  // The lexicon's short beginnings are for tables of a known language; here all languages are read at once.
  const hits = categoryHits(words.join(' ')).filter(({ word }) => word.length > 5 || SPACELESS.test(word));
  return BY_INTRUSION.filter(
    (category) =>
      TABLE.some((stem) => stem.category === category && named(words, stem) >= 0) ||
      hits.some((hit) => hit.category === category),
  );
}

/** The purpose that a label names; null where it names none. `Personalised advertising` is marketing. */
export function purposeOf(label: string): Category | null {
  const [optional] = purposesOf(label);
  if (optional !== undefined) return optional;
  const words = wordsOf(label);
  const at =
    TABLE.filter(({ category }) => category === 'necessary').map((stem) => named(words, stem))[0] ?? -1;
  if (at >= 0) return words.slice(0, at).some((word) => NEGATIONS.has(word)) ? null : 'necessary';
  return declaredCategoryOfLabel(words.join(' ')) === 'necessary' ? 'necessary' : null;
}

/** Between the purposes that one label names: "statistics & marketing", "Statistik und Werbung". */
const JOINT =
  /[,&+/、・]|(?:^|\s)(?:and|und|et|y|e|en|og|och|oraz|ja|és|și|si|ve|и|та|και|sowie|ou|or|oder)(?=\s)|と|および|和|및/giu;
/** What follows explains the name. */
const EXPLAINED = /[:;(–—]| - |\. /;

/** All the purposes that a short label names, `necessary` among them: each of its parts names one. */
export function purposesJoined(label: string): readonly Category[] {
  const name = label.slice(0, 120).split(EXPLAINED)[0] ?? '';
  const purposes = name.split(JOINT).map((part) => purposeOf(part));
  return CATEGORIES.filter((category) => purposes.includes(category));
}
