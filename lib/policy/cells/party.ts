import { fold } from '../../lexicon/fold';
import { remembered } from '../../lexicon/memory';
import {
  firstPartyWords,
  localStorageWords,
  sessionStorageWords,
  thirdPartyWords,
} from '../../lexicon/vocabulary';
import type { Medium } from '../../model/declaration';

/** First or third party, when the words say exactly one of the two. */
export const partyIn = (text: string): 'first' | 'third' | null => partyOf(text.slice(0, 300));

const partyOf = remembered((source): 'first' | 'third' | null => {
  const folded = fold(source);
  const third = thirdPartyWords().has(folded);
  const first = firstPartyWords().has(folded);
  return first === third ? null : first ? 'first' : 'third';
});

const YES = /^(?:yes|oui|ja|si|sí|sim|tak|kyllä|ano|áno|igen|da|ναι|taip|jā|jah|evet|так|はい|x|✓|✔|true)$/i;
const NO = /^(?:no|non|nein|nee|não|nie|ei|ne|nem|nu|nej|nei|όχι|nē|hayır|ні|いいえ|–|-|false)$/i;

/** Under a header that says "third party": yes is third, no is first. */
export function partyOfAnswer(header: string, cell: string): 'first' | 'third' | null {
  const named = partyIn(header);
  if (named === null) return null;
  const other = named === 'third' ? 'first' : 'third';
  if (YES.test(cell.trim())) return named;
  return NO.test(cell.trim()) ? other : null;
}

const OTHER_MEDIA: readonly (readonly [RegExp, Medium])[] = [
  [/indexed\s?db/i, 'indexedDB'],
  [/\((?:local|lokal|locale|locaal)\)/i, 'localStorage'],
  [/\b(?:pixel tracker|tracking pixel|web beacon)\b/i, 'pixel'],
];

/** Where the words say an item is kept; null when they say nothing, or name several places. */
export const mediumIn = (text: string): Medium | null => mediumOf(plainWords(text.slice(0, 1500)));

/** Generators write their kinds as one word: `html_local_storage`, `pixel_tracker`. */
const plainWords = (text: string): string =>
  /^[a-z]+(?:_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;

const mediumOf = remembered((source): Medium | null => {
  const folded = fold(source);
  const local = localStorageWords().has(folded);
  const session = sessionStorageWords().has(folded);
  if (local !== session) return local ? 'localStorage' : 'sessionStorage';
  if (local) return null;
  const other = OTHER_MEDIA.find(([pattern]) => pattern.test(source))?.[1];
  // Usercentrics calls what is kept in the page's own storage "web".
  if (folded.trim() === 'web') return 'localStorage';
  return other ?? (/\bpixel\b/i.test(source) && source.length < 30 ? 'pixel' : null);
});
