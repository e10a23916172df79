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
