/** What a UTF-16 unit may be part of, as bits: no bit but the first where it is part of no word. */
const KNOWN = 1;
const WORD = 2;
const UNSPACED = 4;
const LETTER = 8;

/** By unit, 0 where it was not met yet: a table is read many times faster than a property of Unicode is asked for. */
let table: Uint8Array | null = null;

function classify(unit: number): number {
  const letter = String.fromCharCode(unit);
  return (
    KNOWN |
    (/[\p{L}\p{N}_]/u.test(letter) ? WORD : 0) |
    (/[\u3040-\u30ff\u3400-\u9fff]/.test(letter) ? UNSPACED : 0) |
    (/[\p{L}\p{M}\p{N}]/u.test(letter) ? LETTER : 0)
  );
}

function bitsAt(text: string, at: number): number {
  if (at >= text.length || at < 0) return KNOWN;
  table ??= new Uint8Array(0x1_00_00);
  const unit = text.charCodeAt(at);
  const known = table[unit];
  if (known !== undefined && known !== 0) return known;
  const bits = classify(unit);
  table[unit] = bits;
  return bits;
}

/** A letter, a figure or an underscore stands at the place: word lists begin after none of them. */
export const isWordAt = (text: string, at: number): boolean => (bitsAt(text, at) & WORD) !== 0;

/** A letter of a script without spaces stands there: a word may begin at any of them. */
export const isUnspacedAt = (text: string, at: number): boolean => (bitsAt(text, at) & UNSPACED) !== 0;

/** A letter, a mark or a figure stands there: what words of a sentence are made of. */
export const isLetterAt = (text: string, at: number): boolean => (bitsAt(text, at) & LETTER) !== 0;
