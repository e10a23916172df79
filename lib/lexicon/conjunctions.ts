/** "And" of each language, and its "or" and "nor", folded. */
const CONJUNCTIONS: Readonly<Record<string, { readonly and: string; readonly or: string }>> = {
  en: { and: 'and', or: 'or nor' },
  de: { and: 'und sowie', or: 'oder noch' },
  fr: { and: 'et', or: 'ou ni' },
  es: { and: 'y', or: 'o u ni' },
  it: { and: 'e', or: 'o ne' },
  pt: { and: 'e', or: 'ou nem' },
  nl: { and: 'en', or: 'of noch' },
  pl: { and: 'i oraz', or: 'lub ani' },
  sv: { and: 'och', or: 'eller' },
  da: { and: 'og', or: 'eller' },
  nb: { and: 'og', or: 'eller' },
  fi: { and: 'ja', or: 'tai eika' },
  cs: { and: 'a', or: 'nebo' },
  ro: { and: 'si', or: 'sau nici' },
  hu: { and: 'es', or: 'vagy sem' },
  tr: { and: 've', or: 'veya' },
  el: { and: 'και', or: 'η ή' },
  bg: { and: 'и', or: 'или' },
  hr: { and: 'i', or: 'ili' },
  sl: { and: 'in', or: 'ali' },
  lt: { and: 'ir', or: 'ar' },
  lv: { and: 'un', or: 'vai' },
  et: { and: 'ja', or: 'voi' },
  ca: { and: 'i', or: 'o' },
  uk: { and: 'і та', or: 'або' },
};

const words = (list: string): readonly string[] => list.split(' ');

/** Folded, "è" and "é" are written as "and" is. */
const WRITTEN_AS_IS: ReadonlySet<string> = new Set(['it', 'pt']);

/** The words for "and" of a language, where no other word is written so. */
export const andWords = (language: string): readonly string[] =>
  WRITTEN_AS_IS.has(language) ? [] : words(CONJUNCTIONS[language]?.and ?? '');

/** Articles and prepositions of other languages. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['in', 'un', 'ar', 'ali', 'vai', 'voi']);

/** "And", "or", "nor" of all languages: for texts that mix them. */
export const CONJUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(CONJUNCTIONS)
    .flatMap(({ and, or }) => [...words(and), ...words(or)])
    .filter((word) => !AMBIGUOUS.has(word)),
);
