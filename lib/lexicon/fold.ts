/** Letters that no decomposition turns into a plain one; each stands for one letter, so that lengths agree. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ð: 'd',
  þ: 't',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
};
const NOT_PLAIN = /[^\u0000-\u007f]/g;
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const lower = letter.toLowerCase();
  const first = lower.normalize('NFKD').toLowerCase()[0] ?? letter;
  const result = PLAIN[letter] ?? PLAIN[lower] ?? (first.length === 1 ? first : letter);
  if (folded.size < 5000) folded.set(letter, result);
  return result;
}

/**
 * Text as the word lists compare it: lower case, without accents, full-width forms and typographic apostrophes plain. Letter
 * for letter: a position in the result is the same position in the source. Both sides of a comparison go through it.
 */
export function fold(text: string): string {
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return lower.replace(NOT_PLAIN, foldLetter);
}
