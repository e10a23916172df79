import { CATEGORIES, type Category, type OptionalCategory } from '../model/category';
import { categoriesIn, vocabularyVersion } from './category-vocabulary';
import { plain, SPACELESS } from './heuristic/phrases';
import { always, KEY_CATEGORIES, keysOfRecords, pattern } from './heuristic/vocabulary';

interface Keys {
  readonly category: Category;
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** Found anywhere in a long word: "Besucherstatistik", "trafikkmåling". */
  readonly parts: readonly string[];
}

/** A compound is longer than this. */
const COMPOUND = 8;

let table: readonly Keys[] = [];
let from: readonly string[] = [];

/** The words of machine-written records, as they were learned last. */
function keys(): readonly Keys[] {
  const lists = keysOfRecords();
  if (lists === from) return table;
  from = lists;
  table = KEY_CATEGORIES.map((category, index) => {
    const all = (lists[index] ?? '').split(' ').filter((word) => plain(word) !== '');
    const [inside, others] = [true, false].map((inner) =>
      all.filter((word) => word.startsWith('*') === inner),
    );
    const [begun, whole] = [true, false].map((begins) =>
      others?.filter((word) => word.endsWith('*') === begins),
    );
    const plainly = (list: readonly string[] = []): readonly string[] => list.map((word) => plain(word));
    return { category, words: new Set(plainly(whole)), beginnings: plainly(begun), parts: plainly(inside) };
  });
  return table;
}

const BY_INTRUSION: readonly OptionalCategory[] = ['marketing', 'analytics', 'preferences'];

/** "Non-essential", "not necessary": says what it is not. */
const UNLIKE = always('unlike');

/** Splits a key or label into plain words: `adUserData`, `ad_user_data` and `Ad user data` alike. */
export function wordsOf(label: string): readonly string[] {
  return plain(label.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, '$1 $2'), 200)
    .split(' ')
    .filter((word) => word !== '');
}

/** "Reklamation", "reklamace": complaints, which begin like advertising in many languages. */
const COMPLAINT = /^reklama[ct]/;

const at = (words: readonly string[], stem: Keys): number =>
  words.findIndex(
    (word) =>
      stem.words.has(word) ||
      stem.beginnings.some((beginning) => word.startsWith(beginning)) ||
      (word.length > COMPOUND && stem.parts.some((part) => word.includes(part))),
  );

/** What a label was found to name: the same labels are read at every look. */
let named: Map<string, readonly OptionalCategory[]> = new Map();
let readWith: { readonly stems: readonly Keys[]; readonly version: number } = { stems: table, version: 0 };
const MOST_LABELS = 1_000;

/**
 * Every optional purpose that a key of a consent record, or the label of a toggle, names, the most intrusive first.
 * "Performance cookies are essential" is about performance: "essential" decides only where nothing else is named.
 */
export function purposesOf(label: string): readonly OptionalCategory[] {
  const stems = keys();
  const version = vocabularyVersion();
  if (stems !== readWith.stems || version !== readWith.version || named.size > MOST_LABELS) named = new Map();
  readWith = { stems, version };
  const known = named.get(label);
  if (known !== undefined) return known;
  const words = wordsOf(label).filter((word) => !COMPLAINT.test(word));
  const hits = categoriesIn(words.join(' '));
  const found = BY_INTRUSION.filter(
    (category) =>
      hits.includes(category) || stems.some((stem) => stem.category === category && at(words, stem) >= 0),
  );
  named.set(label, found);
  return found;
}

/** Every optional purpose that a text names, however long: names of purposes are read in short pieces. */
export const purposesWithin = (text: string): readonly OptionalCategory[] => {
  const found = (text.slice(0, 1_500).match(/.{1,180}(?: |$)/g) ?? []).flatMap((piece) => purposesOf(piece));
  return BY_INTRUSION.filter((category) => found.includes(category));
};

/** "Matomo", "Meta Pixel": a purpose is known only by the name of a service. */
export const isService = (label: string): boolean =>
  purposesOf(label).length > 0 &&
  !categoriesIn(wordsOf(label).join(' ')).some((category) => category !== 'necessary');

/** The purpose that a label names; null where it names none. `Personalised advertising` is marketing. */
export function purposeOf(label: string): Category | null {
  const [optional] = purposesOf(label);
  if (optional !== undefined) return optional;
  const words = wordsOf(label);
  const [place = -1] = keys().flatMap((stem) => (stem.category === 'necessary' ? [at(words, stem)] : []));
  if (place >= 0) return UNLIKE.count(words.slice(0, place).join(' ')) > 0 ? null : 'necessary';
  const must = (text: readonly string[]): boolean => categoriesIn(text.join(' ')).includes('necessary');
  const negated = (): boolean =>
    words.some((word, index) => UNLIKE.count(word) > 0 && must(words.slice(index + 1, index + 4)));
  return must(words) && !negated() ? 'necessary' : null;
}

/** What follows explains the name. */
const EXPLAINED = /[:;(–—]| - |\. /;
const LONGEST_NAME = 120;

const partsOf = (label: string): readonly string[] =>
  (label.slice(0, LONGEST_NAME).split(EXPLAINED)[0] ?? '').split(pattern('joint'));

/** All the purposes that a short label names, `necessary` among them: each of its parts names one. */
export function purposesJoined(label: string): readonly Category[] {
  const purposes = partsOf(label).map((part) => purposeOf(part));
  return CATEGORIES.filter((category) => purposes.includes(category));
}

/** Words that may stand beside a purpose and are none: "and improvement of the site". */
const HARMLESS = always('harmless');
/** Shorter words are articles and the like. */
const SHORT = 3;

/**
 * Whether one of several things that a label names is not understood: "Statistics and flurbs" may grant more than statistics.
 * `Statistics and improvement of our site` is understood.
 */
export function hasUnreadPart(label: string): boolean {
  const parts = partsOf(label);
  return (
    parts.length > 1 &&
    parts.some(
      (part) =>
        purposeOf(part) === null &&
        wordsOf(part).some(
          (word) => (word.length > SHORT || SPACELESS.test(word)) && HARMLESS.longest(word) === 0,
        ),
    )
  );
}
