/** What a UTF-16 unit is to a word: none of it, a letter or figure of it, or one of a script without spaces. */
export const OUTSIDE = 1;
export const LETTER = 2;
export const UNSPACED = 3;

const IS_LETTER = /[\p{L}\p{N}_]/u;
const IS_UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** By unit, 0 where it was not met yet: a table is read many times faster than a property of Unicode is asked for. */
let classes: Uint8Array | null = null;

function classify(unit: number): number {
  const letter = String.fromCharCode(unit);
  return IS_UNSPACED.test(letter) ? UNSPACED : IS_LETTER.test(letter) ? LETTER : OUTSIDE;
}

/** The class of the unit at a place of a text; past its end `OUTSIDE`. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return OUTSIDE;
  classes ??= new Uint8Array(0x1_00_00);
  const unit = text.charCodeAt(at);
  const known = classes[unit];
  if (known !== undefined && known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}
