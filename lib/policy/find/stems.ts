/** Scripts written without spaces between words: a stem may stand anywhere. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * Whether a folded label holds one of the stems: at the start of a word, or anywhere in a compound where the stem has at least
 * five letters ("Cookierichtlinie"); a stem of three letters or fewer must be the whole word.
 */
export function holds(label: string, stems: readonly string[]): boolean {
  const words = ` ${label.replace(/[^\p{L}\p{N}]/gu, ' ')} `;
  return stems.some((stem) => {
    if (!label.includes(stem)) return false;
    if (stem.length >= 5 || UNSPACED.test(stem)) return true;
    return words.includes(stem.length <= 3 ? ` ${stem} ` : ` ${stem}`);
  });
}
