import type { CategoryWords } from '../../lexicon/category-words';
import { type Phrases, phrases, plain } from './phrases';
import type { EveryLanguage } from './vocabulary';
import { LANGUAGES } from './words';
import { DIALOG_CATEGORY_WORDS } from './words/categories';
import { EVERY_LANGUAGE } from './words/every-language';
import type { ConsentWords } from './words/words';

const TELLING = ['accept', 'reject', 'refusal', 'save', 'customize', 'topic', 'withdraw'] as const;
const TEXT_LIMIT = 6_000;
const LANGUAGE_LIMIT = 4;

const compiled = new Map<string, Phrases>();

function wordsFor(language: string, words: ConsentWords): Phrases {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = phrases(TELLING.map((field) => words[field]));
  compiled.set(language, made);
  return made;
}

/** Words of consent dialogs, and of the purposes they ask for, in the languages that a page speaks. */
export interface SpokenWords {
  readonly languages: readonly string[];
  readonly words: readonly ConsentWords[];
  readonly categories: readonly CategoryWords[];
  /** Null where they were sent before. */
  readonly everyLanguage: EveryLanguage | null;
}

/**
 * The words of the languages that the labels of a page's controls are in: those whose phrases occur most, the one the page
 * itself names, and English, which tools fall back on. `known`: languages whose words were sent before.
 */
export function wordsSpoken(labels: string, named: string, known: readonly string[]): SpokenWords {
  const text = plain(labels, TEXT_LIMIT);
  const primary = named.slice(0, 2).toLowerCase();
  const languages = Object.entries(LANGUAGES)
    .map(([language, words]) => ({ language, hits: wordsFor(language, words).count(text) }))
    .filter(
      ({ language, hits }) =>
        language !== 'en' &&
        (hits > 0 || language === primary || (language === 'no' && /^n[bn]$/.test(primary))),
    )
    .sort((a, b) => b.hits - a.hits)
    .slice(0, LANGUAGE_LIMIT)
    .map(({ language }) => language);
  languages.push('en');
  const fresh = languages.filter((language) => !known.includes(language));
  const of = <Words>(table: Readonly<Record<string, Words>>): readonly Words[] =>
    fresh.flatMap((language) => table[language] ?? []);
  return {
    languages: fresh,
    words: of(LANGUAGES),
    categories: of(DIALOG_CATEGORY_WORDS),
    everyLanguage: known.length === 0 ? EVERY_LANGUAGE : null,
  };
}
