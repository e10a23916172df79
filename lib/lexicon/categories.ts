import { categoryReader } from './category-reader';
import { CATEGORY_WORDS } from './category-words';
import { remembered } from './memory';

/** Over all languages at once: labels mix them. */
const reader = categoryReader(Object.values(CATEGORY_WORDS));

export const categoryHits = remembered(reader.hits);
export const declaredCategoryOfLabel = remembered(reader.ofLabel);
