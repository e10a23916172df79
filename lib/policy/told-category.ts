import { categoryHits, declaredCategoryOfLabel } from '../lexicon/categories';
import { withPlainClasses } from '../lexicon/characters';
import { fold } from '../lexicon/fold';
import type { DeclaredCategory } from '../model/category';

/** Words that deny what follows, folded; with the verbs of languages that deny by a prefix. */
export const DENIAL = withPlainClasses(
  /(?<!\p{L})(?:no|not|never|none|neither|without|kein\p{L}{0,2}|nicht|aucun\p{L}?|ne|pas|ni|sans|sin|ningun\p{L}?|non|nessun\p{L}?|geen|niet|zonder|nao|nenhum\p{L}?|nie|zadn\p{L}{1,3}|inte|inga|ingen|ikke|nem|nu|nici|ei|eivat|ilma|neni|nejsou|ne(?:pouziva|vyuziva|uklada|izmanto|glaba|uzstada|naudoj|saugo|iraso)\p{L}*|δεν|χωρις|не|без)(?!\p{L})/u,
);

/** Languages whose denial stands behind what it denies: "Reklamos nėra", "reklāmu nav". Folded. */
const DENIED_BEFORE = withPlainClasses(
  /(?<!\p{L})(?:nera|nebuna|nav|nincs(?:enek)?|puudu(?:b|vad)|yok(?:tur)?)(?!\p{L})/u,
);

/** The clauses of a text without those that deny by their end. */
function withoutDeniedClauses(text: string): string {
  if (!DENIED_BEFORE.test(fold(text))) return text;
  return text
    .split(/(?<=[.;:,!?])/)
    .filter((clause) => !DENIED_BEFORE.test(fold(clause)))
    .join('');
}

/** Where a denial ends: "these are no cookies but preferences", the next sentence. Folded. */
const DENIAL_ENDS = withPlainClasses(
  /[.;:!?]\s|(?<!\p{L})(?:but|sondern|mais|sino|ma|bensi|maar|mas|lecz|tylko|sed|utan|men|vaan|nybrz|ale|ci|hanem|αλλα|а|но|nego|ampak|bet|vaid|sino)(?!\p{L})/u,
);

/** "To offer better functions" names no category, "functional cookies" does. */
function onlyFunctions(text: string): boolean {
  const folded = fold(text);
  const words = categoryHits(text).filter(({ category }) => category === 'preferences');
  return (
    words.every(({ word }) => /^f[ou]n[ckz]/.test(word)) &&
    !/f[ou]n[ckz]\p{L}*\s+(?:cookie|kak|plik)|(?:cookies?|kakor|pliki)\s+f[ou]n[ckz]/u.test(folded)
  );
}

/** The category that a sentence before the rows tells, without what it denies: "none of them serves advertising". */
export function categoryTold(written: string): DeclaredCategory | null {
  const text = withoutDeniedClauses(written);
  const folded = fold(text);
  const from = folded.length === text.length ? folded.search(DENIAL) : -1;
  if (from < 0) {
    const told = declaredCategoryOfLabel(text);
    return told === 'preferences' && onlyFunctions(text) ? null : told;
  }
  const length = folded.slice(from).search(DENIAL_ENDS);
  const to = length < 0 ? text.length : from + length;
  // "Cannot be switched off, since they are necessary", "cookies that are not classified"
  const kept = categoryHits(text.slice(from, to)).find(
    ({ category }) => category === 'necessary' || category === 'unclassified',
  );
  return declaredCategoryOfLabel(`${text.slice(0, from)} ${text.slice(to)}`) ?? kept?.category ?? null;
}
