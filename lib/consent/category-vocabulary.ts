import { type CategoryHit, categoryReader } from '../lexicon/category-reader';
import type { CategoryWords } from '../lexicon/category-words';
import type { DeclaredCategory } from '../model/category';

/**
 * The languages that names of purposes are read in. A page's script learns those its page speaks from the worker, which
 * knows them all: every language in every page would be a quarter of the script. Only ever grows.
 */
const learned: CategoryWords[] = [];
let reader = categoryReader(learned);

export function learnCategories(languages: readonly CategoryWords[]): void {
  const fresh = languages.filter((words) => !learned.some((known) => known.necessary === words.necessary));
  if (fresh.length === 0) return;
  learned.push(...fresh);
  reader = categoryReader(learned);
}

export const categoryHits = (text: string): readonly CategoryHit[] => reader.hits(text);
export const declaredCategoryOfLabel = (text: string): DeclaredCategory | null => reader.ofLabel(text);
