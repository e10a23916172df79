import { categoryReader } from './category-reader';
import { CATEGORY_WORDS } from './category-words';

/** Over all languages at once: labels mix them. */
export const { hits: categoryHits, ofLabel: declaredCategoryOfLabel } = categoryReader(
  Object.values(CATEGORY_WORDS),
);
