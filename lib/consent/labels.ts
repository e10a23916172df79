import { CATEGORIES, type Category, type OptionalCategory } from '../model/category';
import { categoryHits, declaredCategoryOfLabel } from './category-vocabulary';
import { plain, SPACELESS } from './heuristic/phrases';
import { everyLanguage, KEY_CATEGORIES } from './heuristic/vocabulary';

interface Keys {
  readonly category: Category;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

let table: readonly Keys[] = [];
let from: readonly string[] = [];

/** The words of machine-written records, as they were learned last. */
function keys(): readonly Keys[] {
  const { keys: lists } = everyLanguage();
  if (lists === from) return table;
  from = lists;
  table = KEY_CATEGORIES.map((category, index) => {
    const all = (lists[index] ?? '')
      .split(' ')
      .map((word) => (word.endsWith('*') ? `${plain(word)}*` : plain(word)))
      .filter((word) => word !== '' && word !== '*');
    return {
      category,
      words: new Set(all.filter((word) => !word.endsWith('*'))),
      beginnings: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    };
  });
  return table;
}

const BY_INTRUSION: readonly OptionalCategory[] = ['marketing', 'analytics', 'preferences'];

/** "Non-essential", "not necessary": says what it is not. */
const NEGATIONS = new Set(['non', 'not', 'un', 'nicht', 'niet', 'no', 'ikke', 'inte', 'nao', 'nie', 'pas']);

/** Splits a key or label into plain words: `adUserData`, `ad_user_data` and `Ad user data` alike. */
export function wordsOf(label: string): readonly string[] {
  return plain(label.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2'), 200)
    .split(' ')
    .filter((word) => word !== '');
}

const named = (words: readonly string[], stem: Keys): number =>
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
      keys().some((stem) => stem.category === category && named(words, stem) >= 0) ||
      hits.some((hit) => hit.category === category),
  );
}

/** The purpose that a label names; null where it names none. `Personalised advertising` is marketing. */
export function purposeOf(label: string): Category | null {
  const [optional] = purposesOf(label);
  if (optional !== undefined) return optional;
  const words = wordsOf(label);
  const at =
    keys()
      .filter(({ category }) => category === 'necessary')
      .map((stem) => named(words, stem))[0] ?? -1;
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
