import { categoryOfLabel } from '../lexicon/categories';
import type { Category } from '../model/category';
import { plain } from './heuristic/phrases';

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
    'necess* essential* essenc* essenz* strictly sec c0001 tech technically obligatoire security',
  ],
  [
    'marketing',
    'ad ads adv advert* publicit* publicid* pubblicit* werb* reklam* mainon* mainos* annons* target* retarget* remarketing marketing mkt social socials pixel facebook meta tiktok doubleclick adwords linkedin pinterest profiling c0004 c0005',
  ],
  [
    'analytics',
    'stat stats statistic* statist* analytic* analyt* perf performance measure* audience ga ga4 gtag matomo piwik hotjar mixpanel amplitude posthog plausible clarity segment snowplow telemetry metrics usage c0002',
  ],
  [
    'preferences',
    'pref prefs preferences func functional functionality functionalities personalization personalisation experience comfort convenience enhanced media video maps embed embeds youtube vimeo chat intercom c0003',
  ],
];

const TABLE = KEYS.map(([category, list]) => {
  const all = list.split(' ');
  return {
    category,
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
});

/** "Non-essential", "not necessary": says what it is not. */
const NEGATIONS = new Set(['non', 'not', 'un', 'nicht', 'niet', 'no', 'ikke', 'inte', 'nao', 'nie', 'pas']);

/** Splits a key or label into plain words: `adUserData`, `ad_user_data` and `Ad user data` alike. */
export function wordsOf(label: string): readonly string[] {
  return plain(label.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2'), 200)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * The purpose that a key of a consent record, or the label of a toggle, names; null where it names none.
 * `personalised advertising` is marketing: the more intrusive word decides, except beside an explicit "necessary".
 */
export function purposeOf(label: string): Category | null {
  const words = wordsOf(label);
  for (const { category, words: exact, beginnings } of TABLE) {
    const hit = words.findIndex(
      (word) => exact.has(word) || beginnings.some((beginning) => word.startsWith(beginning)),
    );
    if (hit < 0) continue;
    if (category === 'necessary' && NEGATIONS.has(words[hit - 1] ?? '')) continue;
    return category;
  }
  return categoryOfLabel(words.join(' '));
}
