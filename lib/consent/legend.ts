import { CATEGORIES, type Category, type OptionalCategory } from '../model/category';
import { plain } from './heuristic/phrases';
import { purposeOf, wordsOf } from './labels';

/** A setting of the dialog that was answered, or one position of it: its record is often kept in the dialog's own words. */
export interface LegendItem {
  readonly label: string;
  /** What a form would send for this position; for a setting what its attributes call it. */
  readonly value: string;
  /** What is granted by it. */
  readonly purposes: readonly OptionalCategory[];
  /** One of several positions, of which one is chosen. */
  readonly level: boolean;
}

/** Purposes that a key of a record stands for; empty where it stands for none that is known. */
export type Naming = (key: string) => readonly Category[];

const single = (items: readonly LegendItem[]): LegendItem | null =>
  new Set(items.map(({ purposes }) => purposes.join())).size === 1 ? (items[0] ?? null) : null;

export const namedByWords: Naming = (key) => {
  const purpose = purposeOf(key);
  return purpose === null ? [] : [purpose];
};

/** A number from here on counts something else than positions. */
const LEVELS = 10;
/** A beginning shorter than this may begin any word. */
const BEGINNING = 3;
/** "Statistik und Werbung" as the key `statistikwerbung`: the short words are left out. */
const joined = (label: string): string =>
  wordsOf(label)
    .filter((word) => word.length > 3)
    .join('');

/**
 * Names purposes by their words, and by the dialog's own: `perso` begins a word of "Personnalisation du contenu" and of no
 * label of another purpose.
 */
export function namedBy(legend: readonly LegendItem[]): Naming {
  const settings = legend.filter(({ level }) => !level);
  return (key) => {
    const word = wordsOf(key).at(-1) ?? '';
    const whole = settings.filter(
      ({ label, purposes }) => purposes.length > 1 && word.length > 8 && joined(label).startsWith(word),
    );
    const begun = settings.filter(({ label }) => wordsOf(label).some((one) => one.startsWith(word)));
    const known = namedByWords(key);
    if (whole.length > 0)
      return CATEGORIES.filter((one) => whole.some(({ purposes }) => purposes.some((p) => p === one)));
    if (known.length > 0) return known;
    // Records often call a setting as its markup does: `id="t-guardar"`, `name="ch_f"`.
    const called = single(settings.filter(({ value }) => word !== '' && wordsOf(value).includes(word)));
    if (called !== null) return called.purposes;
    if (word.length < BEGINNING) return [];
    const purposes = new Set(begun.flatMap((item) => item.purposes));
    return purposes.size === 1 ? [...purposes] : [];
  };
}

/**
 * The position that a record of one word stands for: the value that its control has, or the beginning of its label, where no
 * other position has the same.
 */
export function positionOf(text: string, legend: readonly LegendItem[]): LegendItem | null {
  const word = plain(text);
  if (word === '' || word.length > 40) return null;
  const levels = legend.filter(({ level }) => level);
  const byValue = single(levels.filter(({ value }) => value !== '' && plain(value) === word));
  if (byValue !== null) return byValue;
  return word.length < BEGINNING ? null : single(levels.filter(({ label }) => plain(label).startsWith(word)));
}

/** The one position that a value of an object names: `{ "level": 2, "at": 1700000000 }`; null where none or several do. */
export function positionIn(value: unknown, legend: readonly LegendItem[]): LegendItem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  // Two lists that are both kept as "y" and "n": each value is said of its own.
  const values = new Set(legend.filter(({ level }) => level).map((item) => plain(item.value)));
  if (Object.values(value).filter((item) => typeof item === 'string' && values.has(plain(item))).length > 1)
    return null;
  const found = Object.values(value).flatMap((item: unknown) => {
    const named =
      typeof item === 'string' || (typeof item === 'number' && item < LEVELS)
        ? positionOf(String(item), legend)
        : null;
    return named === null ? [] : [named];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
