import { type Phrases, phrases } from './phrases';
import type { ConsentWords } from './words/words';

/**
 * The languages that dialogs are read in. A page's script learns those its page speaks from the worker, which holds them
 * all: thirty languages in every page would outweigh the script. Only ever grows.
 */
const learned: ConsentWords[] = [];

export function learn(languages: readonly ConsentWords[]): void {
  for (const words of languages)
    if (!learned.some((known) => known.accept === words.accept)) learned.push(words);
}

/** The phrases of one field in every language learned so far. */
export function spoken(field: keyof ConsentWords): Phrases {
  let compiled = phrases([]);
  let languages = 0;
  const current = (): Phrases => {
    if (languages !== learned.length) {
      languages = learned.length;
      compiled = phrases(learned.map((words) => words[field]));
    }
    return compiled;
  };
  return {
    longest: (text) => current().longest(text),
    count: (text) => current().count(text),
    without: (text) => current().without(text),
  };
}

/** The purposes that the lists of `EveryLanguage.keys` are of, in the order in which they are tried. */
export const KEY_CATEGORIES = ['necessary', 'marketing', 'analytics', 'preferences'] as const;

/** Words that are not told apart by language. */
export interface EveryLanguage {
  readonly elsewhere: readonly string[];
  readonly subjects: readonly string[];
  readonly food: readonly string[];
  readonly loads: readonly string[];
  readonly nothing: readonly string[];
  readonly except: readonly string[];
  readonly everything: readonly string[];
  readonly unrelated: readonly string[];
  readonly affirmation: readonly string[];
  readonly inverted: readonly string[];
  /** Words of machine-written records, a list a purpose (`KEY_CATEGORIES`), separated by blanks; `*` ends a beginning. */
  readonly keys: readonly string[];
}

let known: EveryLanguage = {
  elsewhere: [],
  subjects: [],
  food: [],
  loads: [],
  nothing: [],
  except: [],
  everything: [],
  unrelated: [],
  affirmation: [],
  inverted: [],
  keys: [],
};

/** Learned once: the worker sends them with every answer, and they are the same. */
export function learnEveryLanguage(words: EveryLanguage): void {
  if (known.keys.length === 0) known = words;
}

export const everyLanguage = (): EveryLanguage => known;

/** The phrases of one of these lists. */
export function always(field: Exclude<keyof EveryLanguage, 'keys'>): Phrases {
  let from: readonly string[] = [];
  let compiled = phrases(from);
  const current = (): Phrases => {
    if (known[field] !== from) {
      from = known[field];
      compiled = phrases(from);
    }
    return compiled;
  };
  return {
    longest: (text) => current().longest(text),
    count: (text) => current().count(text),
    without: (text) => current().without(text),
  };
}
