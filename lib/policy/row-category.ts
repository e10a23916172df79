import { categoryHits, declaredCategoryOfLabel } from '../lexicon/categories';
import { withPlainClasses, wordCount } from '../lexicon/characters';
import { fold } from '../lexicon/fold';
import { remembered } from '../lexicon/memory';
import { purposeWords } from '../lexicon/vocabulary';
import type { DeclaredCategory } from '../model/category';
import type { BlockContext, Contexts } from './context';
import { type CandidateRow, cellsOf, firstOf, textOf } from './rows/candidate';

/** A category keyword at the head of a purpose, in capitals, often glued to it: "SECURITY Protects", "FUNCTIONALKeeps". */
const KEYWORD = /^([\p{Lu}]{6,16})(?=\s|\p{Lu}\p{Ll}|$)/u;

function keywordCategory(purpose: string | null): DeclaredCategory | null {
  const keyword = purpose === null ? undefined : KEYWORD.exec(purpose)?.[1];
  return keyword === undefined ? null : declaredCategoryOfLabel(keyword);
}

/** Consent as a condition tells nothing of what a cookie is for: "subject to your consent, we set …". Folded. */
const CONDITION = withPlainClasses(
  /(?:subject to|with|after|upon|only with|based on|given) (?:your |the user's |prior |explicit ){0,3}(?:consent|agreement|permission)|(?:mit|nach|aufgrund) (?:ihrer |deiner |der |ausdrucklicher ){0,2}(?:einwilligung|zustimmung)|(?:avec|apres|sous reserve de|moyennant) (?:votre |le )?(?:consentement|accord)|(?:con|previo|tras|previa) (?:su |tu |el |il tuo |il suo |il )?consen\p{L}+|(?:met|na) (?:uw |je |jouw )?toestemming|(?:com|mediante) (?:o )?(?:seu )?consentimento|(?:za|po) (?:\p{L}+ )?zgod\p{L}+|med (?:ditt |dit )?samt?y(?:cke|kke)|s (?:vasim )?souhlasem/gu,
);

/** How something is done, which says little beside what it is done for: "counts what lies in the basket". */
const MEANS = new Set<DeclaredCategory>(['analytics', 'preferences']);
/** Words for statistics as such, and words of advertising that statistics are kept of. */
const NAMED =
  /^(?:anal[iy]|statist|statyst|estatisti|estadisti|tilasto|audience|visitor|unique|distinguish|preferen|campa|kampan|conver|konver|στατιστ|αναλυτ|статист|анал|統計|分析|解析)/;
/** "How many visitors": people are counted, whatever they do or reach. */
const PEOPLE_COUNTED =
  /^(?:how many|wie viele|combien|cuantos|quanti |quantos|hoeveel|ilu |hur manga|hvor mange)/;

/**
 * What a purpose's words tell of the category: "keeps you logged in", "counts visits". The first word decides, unless it only
 * says how and a later one what for: "measures which advert led here".
 */
const purposeCategory = (text: string): DeclaredCategory | null => categoryOfPurpose(text.slice(0, 400));

const categoryOfPurpose = remembered((text): DeclaredCategory | null => {
  const folded = fold(text);
  if (!purposeWords().has(folded)) return null;
  const [first, ...others] = purposeWords().all(folded.replace(CONDITION, ' '));
  if (first === undefined) return null;
  if (!MEANS.has(first.meaning) || NAMED.test(first.word) || PEOPLE_COUNTED.test(first.word))
    return first.meaning;
  const later = others.filter((hit) => !NAMED.test(hit.word)).map((hit) => hit.meaning);
  if (later.includes('marketing')) return 'marketing';
  // "Counts what lies in the basket" keeps the basket; "counts how many visitors reach it" counts visitors.
  const isForSomething = later.includes('necessary') && !others.some(({ word }) => PEOPLE_COUNTED.test(word));
  return first.meaning === 'analytics' && isForSomething ? 'necessary' : first.meaning;
});

/** "Necessary: keeps your choice": the row's own category, whatever heading it stands under. */
function labelBefore(purpose: string): DeclaredCategory | null {
  const opening = /^([^.:;()–—]{4,40}):\s/.exec(purpose.slice(0, 90))?.[1] ?? '';
  return wordCount(opening, 5) <= 3 ? declaredCategoryOfLabel(opening) : null;
}

/** A purpose of a word or three that is a category's name, or that opens with one: "Analytics", "Necessary. Guards the forms". */
function asLabel(purpose: string): DeclaredCategory | null {
  if (wordCount(purpose, 5) <= 3) return declaredCategoryOfLabel(purpose);
  const opening = /^([^.:;()–—]{4,40})(?:\([^()]{2,40}\))?[.:]\s/.exec(purpose.slice(0, 90))?.[1] ?? '';
  const closing = /\(([^()]{4,40})\)\s*$/.exec(purpose.slice(0, 120))?.[1] ?? '';
  return (
    declaredCategoryOfLabel(closing) ?? (wordCount(opening, 5) <= 3 ? declaredCategoryOfLabel(opening) : null)
  );
}

/** A category's words that name necessary and another one: "necessary and functional". The purpose decides between them. */
function ofMixed(label: string, purposes: readonly string[]): DeclaredCategory | null {
  const named = new Set(categoryHits(label.replace(/\([^()]*\)/g, ' ')).map((hit) => hit.category));
  if (!named.has('necessary') || named.size < 2) return null;
  const told = firstOf(purposes, purposeCategory);
  return told !== null && named.has(told) ? told : null;
}

export interface CategoryReading {
  readonly category: DeclaredCategory | null;
  /** No category is named: the purpose was read for one. */
  readonly fromPurpose?: true;
  /** The row's own column and its section say different things. */
  readonly contradicted: boolean;
}

/**
 * The category of a row: its own column, the label of its group or section, a type column, the sentences above, its purpose,
 * its provider: the first that says one.
 */
export function rowCategory(row: CandidateRow, context: BlockContext, contexts: Contexts): CategoryReading {
  const purposes = [...cellsOf(row, 'purpose'), ...cellsOf(row, 'other')].map((cell) => cell.text);
  const label = (text: string) => ofMixed(text, purposes) ?? contexts.categoryOf(text);
  const own =
    firstOf(cellsOf(row, 'category'), (cell) => label(cell.text)) ?? keywordCategory(textOf(row, 'purpose'));
  const group = row.group === null ? null : label(row.group);
  const section = context.label === null ? null : label(context.label);
  const above = group ?? section;
  const type = firstOf(cellsOf(row, 'type'), (cell) => label(cell.text));
  if (own !== null) return { category: own, contradicted: above !== null && above !== own };
  const named = [...cellsOf(row, 'provider').map((cell) => cell.text), ...(row.label ? [row.label] : [])];
  const before = row.before === undefined ? [] : [row.before];
  const behind = row.behind === undefined ? [] : [row.behind];
  const toldOf = () => firstOf([...purposes, ...named, ...behind, ...before], purposeCategory);
  if (row.inSentence) {
    const told = toldOf();
    const said = firstOf([...purposes, ...before], declaredCategoryOfLabel);
    // The choice itself, a basket or a login is told of under any heading.
    const category = told === 'necessary' ? told : (above ?? told ?? said);
    if (category !== null)
      return {
        category,
        contradicted: false,
        ...(category === told && told !== above ? { fromPurpose: true } : {}),
      };
  }
  const stated =
    firstOf(purposes, labelBefore) ?? above ?? firstOf(purposes, asLabel) ?? context.toldCategory;
  if (stated !== null) return { category: stated, contradicted: type !== null && type !== stated };
  if (type !== null) return { category: type, contradicted: false };
  const read = toldOf() ?? firstOf(purposes, declaredCategoryOfLabel);
  return read === null
    ? { category: null, contradicted: false }
    : { category: read, contradicted: false, fromPurpose: true };
}
