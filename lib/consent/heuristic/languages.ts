import { type Phrases, phrases, plain } from './phrases';
import { LANGUAGES } from './words';
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

/**
 * The words of the languages that the labels of a page's controls are in: those whose phrases occur most, and the one the
 * page itself names. English is known to every page's script.
 */
export function wordsSpoken(labels: string, named: string): readonly ConsentWords[] {
  const text = plain(labels, TEXT_LIMIT);
  const primary = named.slice(0, 2).toLowerCase();
  return Object.entries(LANGUAGES)
    .map(([language, words]) => ({ language, words, hits: wordsFor(language, words).count(text) }))
    .filter(
      ({ language, hits }) =>
        language !== 'en' &&
        (hits > 0 || language === primary || (language === 'no' && /^n[bn]$/.test(primary))),
    )
    .sort((a, b) => b.hits - a.hits)
    .slice(0, LANGUAGE_LIMIT)
    .map(({ words }) => words);
}
