import { quoteOf } from '../compare/declared';
import type { JudgedItem } from '../compare/evidence';
import { categoryHits } from '../lexicon/categories';
import { CATEGORIES, type Category } from '../model/category';
import type { Quote } from '../model/finding';
import { itemFacts } from './facts';
import type { Hit } from './rule';

/** An item whose row gives it one purpose and of which another is publicly known. */
export interface OtherCategory {
  readonly item: JudgedItem;
  readonly declared: Category;
  readonly known: Category;
  /** What is known is the more intrusive of the two. */
  readonly understated: boolean;
  readonly quote: Quote;
}

/** Whether one purpose is declared of an item, and another or the same is publicly known: only then can the two differ. */
export const isComparable = ({ purpose, known }: JudgedItem): boolean =>
  purpose !== null &&
  !purpose.contested &&
  purpose.row.declarant !== 'vendor' &&
  purpose.row.entry.category !== null &&
  purpose.row.entry.category !== 'unclassified' &&
  known.category !== null;

/** The row stands under one category, and its own words tell of the other: nothing is kept back by where it stands. */
const tells = (purpose: string | null, category: Category): boolean =>
  purpose !== null && categoryHits(purpose).some((hit) => hit.category === category);

/** Null where the site's rows say no purpose or several (D10), nothing is known, or both say the same. */
export function otherCategory(item: JudgedItem): OtherCategory | null {
  if (!isComparable(item) || item.purpose === null) return null;
  const { row } = item.purpose;
  const declared = row.entry.category;
  const known = item.known.category;
  if (declared === null || declared === 'unclassified' || known === null || known === declared) return null;
  // What is filed as necessary is stored unasked, whatever is said of it.
  if (declared !== 'necessary' && tells(row.entry.purpose, known)) return null;
  return {
    item,
    declared,
    known,
    understated: CATEGORIES.indexOf(known) > CATEGORIES.indexOf(declared),
    quote: quoteOf(row, row.entry.at),
  };
}

/** The finding that the two purposes differ. */
export function categoryHit({ item, declared, known, quote }: OtherCategory): Hit {
  const write = item.writes[0] ?? null;
  return {
    confidence: item.known.confidence,
    subject: item.subject,
    facts: {
      ...itemFacts(item, write),
      declaredCategory: declared,
      knownCategory: known,
      knownFrom: item.known.source,
    },
    events: write?.write.events ?? (item.foundBy === null ? [] : [item.foundBy]),
    quotes: [quote],
  };
}
