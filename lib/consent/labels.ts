import type { Category } from '../model/category';
import { plain } from './heuristic/phrases';

/**
 * Stems that consent records and toggles use for a purpose, in the order they are tried: "personalised advertising"
 * is marketing, and only what is left is a preference. Whole words, or prefixes where `*` stands.
 * Google's Consent Mode keys: https://developers.google.com/tag-platform/security/concepts/consent-mode.
 * OneTrust's default groups C0001 to C0005: https://my.onetrust.com/s/article/UUID-b6bd4f8f (tenants may rename them).
 */
const STEMS: readonly (readonly [Category, string])[] = [
  [
    'necessary',
    'necess* essential* essent* essenc* esencial* essenzi* required mandatory obligat* strict* strictly technical* techni* tecni* technisch* security securite sicherheit* securely core basic system notwend* erforder* notig* noodzak* nodvend* nodvandig* niezbed* neophodn* nezbyt* nevyhnut* szukseg* elengedhetet* strictement strettament* zorunlu gerekli vereist* valttamat* obavezn* nujni nujn* hadzbytn* tarpeell* aparaites* neobkhodim* neobhodim* butin* butini nepieciesam* vajalik* hadavajalik* indispens* imprescind* c0001',
  ],
  [
    'marketing',
    'marketing* market* ad ads adv advert* advertis* advertent* annons* anunci* annunc* target* retarget* remarket* werb* werbung publi* publicit* publicid* pubblicit* reklam* mainon* mainos* pub social* sociaux sociale sociali sozial* redes ciblage cibl* profil* pixel* affiliat* promo* sponsor* tracking hirdet* oglas* oglasav* promocij* diafim* rekla* turundus* tiksl* merkzwecke c0004 c0005 facebook meta tiktok doubleclick',
  ],
  [
    'analytics',
    'analy* analis* analiz* analit* anali* stat* statist* estatist* estadist* estadis* tilasto* mesure* measur* metric* medicion medida medici* misur* mess* meting* mit* mereni pomiar* audience* audienc* audienz* perform* perfor* leistung* prestat* prestaz* prestan* rendim* traffic insight* ga matomo improve* reporting telemetr* benchmark* istatist* wydajno* vykon* teljesit* suoritusky* c0002 hotjar mixpanel amplitude posthog plausible',
  ],
  [
    'preferences',
    'prefer* preferen* prefere* praferenz* voorkeur* function* funktion* fonction* funcion* funzion* functie* funkc* funktsion* funkci* toiminnal* personal* personnal* personali* gepersonal* individual* customi* comfort komfort convenience confort* comodi* experience* experien* enhanc* media video* videos map maps embed* chat support language langue sprache theme ui mukaut* asetuks* installning* tercih* islev* c0003 inhalte contenus contenuti contenidos youtube',
  ],
];

interface Stem {
  readonly category: Category;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

const TABLE: readonly Stem[] = STEMS.map(([category, list]) => {
  const all = list.split(' ');
  return {
    category,
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    prefixes: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
});

/** "Non-essential", "not necessary": says what it is not. */
const NEGATIONS = new Set(['non', 'not', 'nicht', 'niet', 'no', 'ikke', 'inte', 'nao', 'nie']);

/** Splits a key or label into plain words: `adUserData`, `ad_user_data` and `Ad user data` alike. */
export function wordsOf(label: string): readonly string[] {
  return plain(label.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2'), 200)
    .split(' ')
    .filter((word) => word !== '');
}

/** The purpose that a key of a consent record or the label of a toggle names; null where it names none. */
export function purposeOf(label: string): Category | null {
  const words = wordsOf(label);
  for (const { category, words: exact, prefixes } of TABLE) {
    const hit = words.findIndex(
      (word) => exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix)),
    );
    if (hit < 0) continue;
    if (category === 'necessary' && hit > 0 && NEGATIONS.has(words[hit - 1] ?? '')) continue;
    return category;
  }
  return null;
}
