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
const NOT_PLAIN = /[^\u0000-\u007f]/;

function foldLetter(unit: number): number {
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  const first = lower.normalize('NFKD').toLowerCase()[0] ?? letter;
  return (PLAIN[letter] ?? PLAIN[lower] ?? first).charCodeAt(0);
}

/** The folded unit of each unit that was met, 0 for the others. */
let folds: Uint16Array | null = null;
/** Units turned into a string at once: arguments of one call. */
const PIECE = 4096;

function foldUnits(text: string, table: Uint16Array): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let folded = table[unit] ?? unit;
    if (folded === 0) {
      folded = unit < 0x80 ? (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit) : foldLetter(unit);
      table[unit] = folded;
    }
    units[at] = folded;
  }
  let result = '';
  for (let at = 0; at < units.length; at += PIECE)
    result += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + PIECE));
  return result;
}

/** A text of more letters with accents is folded unit by unit. */
const SPARSE = 8;

/** In most languages few letters are to be folded one by one; null where they are many, or where lower case has another length. */
function foldSparse(text: string, first: number, table: Uint16Array): string | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  const pieces: string[] = [];
  let from = 0;
  for (let at = first; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit < 0x80) continue;
    if (pieces.length * SPARSE > 2 * text.length + 80) return null;
    let folded = table[unit] ?? unit;
    if (folded === 0) {
      folded = foldLetter(unit);
      table[unit] = folded;
    }
    pieces.push(lower.slice(from, at), String.fromCharCode(folded));
    from = at + 1;
  }
  pieces.push(lower.slice(from));
  return pieces.join('');
}

/**
 * Text as the word lists compare it: lower case, without accents, full-width forms and typographic apostrophes plain. Letter
 * for letter: a position in the result is the same position in the source. Both sides of a comparison go through it.
 */
export function fold(text: string): string {
  const at = text.search(NOT_PLAIN);
  if (at < 0) return text.toLowerCase();
  folds ??= new Uint16Array(0x1_00_00);
  return foldSparse(text, at, folds) ?? foldUnits(text, folds);
}
