import type { CategoryWords } from '../lexicon/category-words';
import { CATEGORIES, type Category } from '../model/category';
import { phrases, SPACELESS } from './heuristic/phrases';

/**
 * The languages that names of purposes are read in. A page's script learns those its page speaks from the worker, which
 * knows them all: every language in every page would be a quarter of the script. Only ever grows.
 */
const learned: CategoryWords[] = [];
const compiled = CATEGORIES.map((category) => [category, phrases([])] as const);

/** The lexicon's shorter beginnings are for tables of a known language; here several languages are read at once. */
const SHORTEST = 6;

/** As `phrases` writes them: the lexicon lists beginnings of words, and whole ones with a `$`. */
const asPhrases = (words: string, category: Category): string =>
  words
    .split('|')
    .filter((word) => category === 'necessary' || word.length >= SHORTEST || SPACELESS.test(word))
    .map((word) => (word.endsWith('$') ? word.slice(0, -1) : `${word}*`))
    .join('|');

export function learnCategories(languages: readonly CategoryWords[]): void {
  const fresh = languages.filter((words) => !learned.some((known) => known.necessary === words.necessary));
  if (fresh.length === 0) return;
  learned.push(...fresh);
  for (const [category, words] of compiled)
    words.add(fresh.map((language) => asPhrases(language[category], category)));
}

/** The purposes that words of a plain text are names of. */
export const categoriesIn = (text: string): readonly Category[] =>
  compiled.filter(([, words]) => words.longest(text) > 0).map(([category]) => category);

/** Grows with every language learned. */
export const vocabularyVersion = (): number => learned.length;
