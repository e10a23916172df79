import type { Exemption } from '../law/exemptions';
import type { Category, OptionalCategory } from '../model/category';
import type { Claim } from '../model/declaration';
import type { ObservedItem } from './items';
import type { NamedInText } from './named-in-text';

/** Whether an item needs consent, by the site's own word or by what is publicly known of it. */
export interface Requirement {
  /** Null: nobody says. */
  readonly needed: boolean | null;
  /** The purpose the consent is for, where it is needed. */
  readonly purpose: OptionalCategory | null;
  readonly basis: 'declared' | 'knowledge' | 'exempt' | 'none';
  readonly exemption: Exemption | null;
  readonly confidence: number;
  /** Why an accusation that rests on it is withheld. */
  readonly doubt?: string;
}

/** Below this a classification does not carry an accusation. */
export const ACCUSING_CONFIDENCE = 0.9;

const NEEDING: ReadonlySet<Category> = new Set(['analytics', 'marketing']);

const optional = (category: Category | null): OptionalCategory | null =>
  category === null || category === 'necessary' ? null : category;

export interface SiteWords {
  /** The site asks, in its banner, about interface preferences too. */
  readonly asksPreferences: boolean;
  /** Claims that the site's audience measurement is exempt, without a condition. */
  readonly exemptMeasurement: readonly Claim[];
}

/**
 * Measurement that the site claims is exempt, in a sentence, or by listing a tool that can be set up so among what needs no
 * consent; whether it conforms is judged by its own rules, not presumed away here.
 */
export function claimedExemptMeasurement(item: ObservedItem, words: SiteWords): boolean {
  if (item.known.reuses || item.known.category === 'marketing') return false;
  if (words.exemptMeasurement.length > 0 && item.category.category === 'analytics') return true;
  const calledHarmless = item.declaredAs === 'necessary' || item.declaredAs === 'preferences';
  return calledHarmless && item.known.category === 'analytics' && item.known.exemptible;
}

/**
 * `isChoiceRecord`: consent was seen to be read from it, whatever heading its row stands under. `inText`: the policy speaks of the name
 * where no row was read.
 */
export function consentRequirement(
  item: ObservedItem,
  words: SiteWords,
  isChoiceRecord: boolean,
  inText: NamedInText,
): Requirement {
  const knownNeeds =
    item.known.category !== null &&
    NEEDING.has(item.known.category) &&
    item.known.confidence >= ACCUSING_CONFIDENCE;
  const declared = item.declaredAs === 'unclassified' ? null : item.declaredAs;
  const exempt = item.known.exemption;
  if (isChoiceRecord && !knownNeeds)
    return {
      needed: false,
      purpose: null,
      basis: 'exempt',
      exemption: 'choice-record',
      confidence: item.category.confidence,
    };
  if (claimedExemptMeasurement(item, words))
    return {
      needed: false,
      purpose: null,
      basis: 'exempt',
      exemption: 'measurement',
      confidence: item.category.confidence,
    };
  // What is documented to be needed is not accused by a word of its row: the word may be that of another row, or misread.
  const documented =
    item.known.category === 'necessary' && exempt !== null && item.known.confidence >= ACCUSING_CONFIDENCE;
  if (declared !== null && NEEDING.has(declared) && !documented)
    return {
      needed: true,
      purpose: optional(declared),
      basis: 'declared',
      exemption: null,
      confidence: item.category.confidence,
    };
  if (knownNeeds)
    return {
      needed: true,
      purpose: optional(item.known.category),
      basis: 'knowledge',
      exemption: null,
      confidence: item.known.confidence,
      // What can be set up to need no consent, and what the policy says of it was not understood.
      ...(item.known.exemptible && item.named.length === 0 && inText(item.name)
        ? { doubt: 'may-be-exempt-measurement' }
        : {}),
    };
  if (declared === 'necessary' || (exempt !== null && item.known.category === 'necessary'))
    return {
      needed: false,
      purpose: null,
      basis: declared === 'necessary' ? 'declared' : 'exempt',
      exemption: exempt,
      confidence: item.category.confidence,
    };
  if (declared === 'preferences' && exempt === null && words.asksPreferences)
    return {
      needed: true,
      purpose: 'preferences',
      basis: 'declared',
      exemption: null,
      confidence: item.category.confidence,
    };
  return {
    needed: null,
    purpose: optional(item.category.category),
    basis: 'none',
    exemption: exempt,
    confidence: 0,
  };
}
