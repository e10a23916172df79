import { CATEGORY_WORDS } from '../lexicon/category-words';
import { learnCategories } from './category-vocabulary';
import { learn, learnEveryLanguage } from './heuristic/vocabulary';
import { LANGUAGES } from './heuristic/words';
import { EVERY_LANGUAGE } from './heuristic/words/every-language';

/** All words of all languages: for the worker, which gives pages those they speak. */
export function learnEveryWord(): void {
  learn(Object.values(LANGUAGES));
  learnCategories(Object.values(CATEGORY_WORDS));
  learnEveryLanguage(EVERY_LANGUAGE);
}
