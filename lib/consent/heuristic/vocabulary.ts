import { type Phrases, phrases, unaccented } from './phrases';
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

/** Phrases that are compiled when they are first asked for, and grow as words are learned. */
const current = (latest: () => Phrases): Phrases => ({
  longest: (text) => latest().longest(text),
  count: (text) => latest().count(text),
  without: (text) => latest().without(text),
});

/** The phrases of one field in every language learned so far. */
export function spoken(field: keyof ConsentWords): Phrases {
  const compiled = phrases([]);
  let languages = 0;
  return current(() => {
    if (languages !== learned.length) {
      compiled.add(learned.slice(languages).map((words) => words[field]));
      languages = learned.length;
    }
    return compiled;
  });
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
  readonly negation: readonly string[];
  readonly inverted: readonly string[];
  readonly unlike: readonly string[];
  readonly adds: readonly string[];
  readonly harmless: readonly string[];
  readonly above: readonly string[];
  readonly terms: readonly string[];
  readonly ours: readonly string[];
  readonly account: readonly string[];
  readonly inquiry: readonly string[];
  readonly lesson: readonly string[];
  readonly talk: readonly string[];
  readonly notice: readonly string[];
  readonly permission: readonly string[];
  readonly counted: readonly string[];
  readonly apart: readonly string[];
  readonly chosen: readonly string[];
  readonly further: readonly string[];
  readonly functional: readonly string[];
  readonly unsorted: readonly string[];
  readonly cookie: readonly string[];
  readonly agreement: readonly string[];
  readonly measuring: readonly string[];
  readonly device: readonly string[];
  readonly personal: readonly string[];
  readonly site: readonly string[];
  readonly more: readonly string[];
  /** One pattern: what stands between the purposes that a label names. */
  readonly joint: readonly string[];
  /** One pattern: a sum of money. */
  readonly price: readonly string[];
  /** One pattern: where what is asked ends, and why begins. */
  readonly clause: readonly string[];
  /** One pattern: a sentence between quotation marks. */
  readonly quoted: readonly string[];
  /** One pattern: the number of a step, and how many there are. */
  readonly step: readonly string[];
  /** Words of machine-written records, a list a purpose (`KEY_CATEGORIES`), separated by blanks; `*` ends a beginning. */
  readonly keys: readonly string[];
}

let known: EveryLanguage | null = null;
const NONE: readonly string[] = [];
const listed = (field: keyof EveryLanguage): readonly string[] => known?.[field] ?? NONE;

/** Learned once: the worker sends them with every answer, and they are the same. */
export function learnEveryLanguage(words: EveryLanguage): void {
  known ??= words;
}

/** The words of machine-written records, a list a purpose (`KEY_CATEGORIES`). */
export const keysOfRecords = (): readonly string[] => listed('keys');

type PatternList = 'joint' | 'price' | 'clause' | 'quoted' | 'step';

/** A pattern that holds words of many languages. */
export const pattern = (field: PatternList): RegExp => new RegExp(listed(field)[0] ?? ',', 'giu');

/** Lists of parts of words. */
type PartList = 'cookie' | 'agreement' | 'device' | 'personal' | 'site' | 'measuring';

/** The phrases of one of the other lists. */
export function always(field: Exclude<keyof EveryLanguage, 'keys' | PatternList | PartList>): Phrases {
  let from = NONE;
  let compiled = phrases(from);
  return current(() => {
    if (listed(field) !== from) {
      from = listed(field);
      compiled = phrases(from);
    }
    return compiled;
  });
}

/** Whether a plain text has any part of the words of a list in it. */
export const mentions =
  (field: PartList) =>
  (text: string): boolean =>
    listed(field).some((list) =>
      unaccented(list)
        .split('|')
        .some((part) => ` ${text}`.includes(part)),
    );
