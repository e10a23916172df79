import { DECLARED_CATEGORIES, type DeclaredCategory } from '../model/category';
import type { CategoryWords } from './category-words';
import { fold } from './fold';
import { WordList } from './word-list';

/** Where a category's word stands in a folded text. */
export interface CategoryHit {
  readonly category: DeclaredCategory;
  readonly at: number;
  readonly word: string;
}

/** Reads the names of categories in the languages it was made of. */
export interface CategoryReader {
  /** Every category word in a text, in order of place; negated ones left out. Cost is linear. */
  readonly hits: (text: string) => readonly CategoryHit[];
  /**
   * The category that a short label names (a heading, a toggle's words, a table cell): the first clear category word, else
   * the first weak one. Null when no category's word is in it.
   */
  readonly ofLabel: (text: string) => DeclaredCategory | null;
}

/** Words that turn a category's word into its opposite: "non-essential", "nicht notwendig", "not strictly necessary". */
const NEGATED =
  /(?:^|[^\p{L}])(?:non|not|no|nicht|pas|niet|nie|ikke|inte|ej|nem|ne|nu|ei|eivat|nao|neni|bez|without|sans|ohne|sin|senza|sem|zonder|other than|apart from|hors|autres que|μη|не|geen|keinen?|kein|aucune?|nessun[oa]?|ningun[oa]?s?|nenhuma?s?|ingen|inga|zadn\p{L}{1,4})[\s-]{1,2}(?:(?:use|set|place|store|deploy|employ)\s(?:any\s)?|cookies?\s(?:de\s|di\s|d'|para\s|a\s)?)?(?:(?:strictly|strictement|unbedingt|estrictamente|strettamente|strikt|estritamente|absolutely|technically|technisch|strengt)\s)?$/u;

const negated = (folded: string, at: number): boolean => NEGATED.test(folded.slice(Math.max(0, at - 40), at));

/** "Functional", "technical", "social": words that yield to a clearer one beside them. */
const WEAK: Readonly<Partial<Record<DeclaredCategory, RegExp>>> = {
  necessary:
    /^(?:tech|tekni|tecni|secur|sicher|segur|sicur|operational|basis|basic|core|bezpec|funzionament|funcionament)/,
  preferences:
    /^(?:f[ou]n[ckz]|experience|esperienza|einstell|ustawien|installn|indstill|innstill|λειτουργ|функц|islev|機能)/,
  marketing: /^(?:social|tracking|commercia|traccia|sporing|kovet|some$)/,
  analytics: /^(?:optimi|mesure$|trafic)/,
};

/** Social media in Finnish; "some cookies" in English. */
const FINNISH_SOME = /^some(?:$|-|\s(?:ja|eva)|\s*[,/&()])/;

const isWeak = (hit: CategoryHit): boolean => WEAK[hit.category]?.test(hit.word) ?? false;

/** A reader of the given languages; the words are indexed on first use. */
export function categoryReader(languages: Iterable<CategoryWords>): CategoryReader {
  let list: WordList<DeclaredCategory> | null = null;
  const words = (): WordList<DeclaredCategory> => {
    list ??= new WordList(
      [...languages].flatMap((language) =>
        DECLARED_CATEGORIES.map((category) => [language[category], category] as const),
      ),
    );
    return list;
  };
  const hits = (text: string): readonly CategoryHit[] => {
    const folded = fold(text.length > 2000 ? text.slice(0, 2000) : text);
    return words()
      .all(folded)
      .map(({ meaning, at, word }) => ({ category: meaning, at, word }))
      .filter(
        ({ at, word }) =>
          !negated(folded, at) &&
          !(word === 'tracking' && folded.startsWith(' tech', at + word.length)) &&
          !(word === 'some' && !FINNISH_SOME.test(folded.slice(at, at + 12))),
      );
  };
  return {
    hits,
    ofLabel: (text) => {
      const found = hits(text);
      const strong = found.filter((hit) => !isWeak(hit)).map((hit) => hit.category);
      if (strong[0] === 'preferences' && strong.includes('necessary')) return 'necessary';
      return (found.find((hit) => !isWeak(hit)) ?? found[0])?.category ?? null;
    },
  };
}
