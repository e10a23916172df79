/** What stands for letters and figures of all scripts in a class of a regular expression: a dozen ranges, diacritical marks among them. */
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}':
    'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff',
  '\\p{N}': '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669',
};

/**
 * The same pattern with `\p{L}` and `\p{N}` as a dozen ranges of the scripts that policies are written in. The properties themselves
 * are 1,300 ranges, compiled again for each repetition: `\p{L}{3,20}` takes longer to compile than a document to read.
 */
export function withPlainClasses(pattern: RegExp): RegExp {
  let inClass = false;
  const source = pattern.source.replace(/\\p\{[LN]\}|\\P\{L\}|\\.|[[\]]/g, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (part === '\\P{L}' && !inClass) return `[^${RANGES['\\p{L}']}]`;
    const ranges = RANGES[part];
    return ranges === undefined ? part : inClass ? ranges : `[${ranges}]`;
  });
  // Without its flag `\p{Lu}` would be the letters "p{Lu}".
  if (/\\p\{/i.test(source)) throw new RangeError(`No plain ranges for ${pattern.source}`);
  return new RegExp(source, pattern.flags.replace('u', ''));
}

/** What a UTF-16 unit may be part of, as bits: no bit but the first where it is part of no word. */
const KNOWN = 1;
const WORD = 2;
const UNSPACED = 4;
const LETTER = 8;

/** By unit, 0 where it was not met yet: a table is read many times faster than a property of Unicode is asked for. */
const table = new Uint8Array(0x1_00_00);

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const bits =
    KNOWN |
    (/[\p{L}\p{N}_]/u.test(letter) ? WORD : 0) |
    (/[\u3040-\u30ff\u3400-\u9fff]/.test(letter) ? UNSPACED : 0) |
    (/[\p{L}\p{M}\p{N}]/u.test(letter) ? LETTER : 0);
  table[unit] = bits;
  return bits;
}

function bitsAt(text: string, at: number): number {
  if (at >= text.length || at < 0) return KNOWN;
  const unit = text.charCodeAt(at);
  return table[unit] || learn(unit);
}

/** A letter, a figure or an underscore stands at the place: word lists begin after none of them. */
export const isWordAt = (text: string, at: number): boolean => (bitsAt(text, at) & WORD) !== 0;

/** A letter of a script without spaces stands there: a word may begin at any of them. */
export const isUnspacedAt = (text: string, at: number): boolean => (bitsAt(text, at) & UNSPACED) !== 0;

/** A letter, a mark or a figure stands there: what words of a sentence are made of. */
export const isLetterAt = (text: string, at: number): boolean => (bitsAt(text, at) & LETTER) !== 0;

/** Units below are told by a table; beyond are scripts in which few marks are asked for. */
const TABLED = 0x3000;

/** Whether a pattern of one unit matches at a place: each unit is asked of it once, and told by a table from then on. */
export function unitTest(pattern: RegExp): (text: string, at: number) => boolean {
  const known = new Uint8Array(TABLED);
  return (text, at) => {
    const unit = text.charCodeAt(at);
    const before = known[unit];
    if (before !== undefined && before !== 0) return before === 2;
    const matches = pattern.test(text.charAt(at));
    if (unit < TABLED) known[unit] = matches ? 2 : 1;
    return matches;
  };
}

export const isSpaceAt = unitTest(/\s/);

/** Pieces of a text between stretches of white space, as many as `most`: words, where none begins or ends it. */
export function wordCount(text: string, most: number): number {
  let count = 1;
  for (let at = 0; at < text.length && count < most; at += 1)
    if (isSpaceAt(text, at) && (at === 0 || !isSpaceAt(text, at - 1))) count += 1;
  return count;
}
