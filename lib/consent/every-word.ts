import { learnCategories } from './category-vocabulary';
import { learn, learnEveryLanguage } from './heuristic/vocabulary';
import { LANGUAGES } from './heuristic/words';
import { DIALOG_CATEGORY_WORDS } from './heuristic/words/categories';
import { EVERY_LANGUAGE } from './heuristic/words/every-language';

/** All words of all languages: for the worker, which gives pages those they speak. */
export function learnEveryWord(): void {
  learn(Object.values(LANGUAGES));
  learnCategories(Object.values(DIALOG_CATEGORY_WORDS));
  learnEveryLanguage(EVERY_LANGUAGE);
}
