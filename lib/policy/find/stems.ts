/** Scripts written without spaces between words: a stem may stand anywhere. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

const escaped = (stem: string): string => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A test whether a folded label holds one of the stems: at the start of a word, or anywhere in a compound where the stem has at
 * least five letters ("Cookierichtlinie"); a stem of three letters or fewer must be the whole word. One alternation of literals,
 * linear in the label.
 */
export function stemTest(stems: readonly string[]): (label: string) => boolean {
  const anywhere = stems.filter((stem) => stem.length >= 5 || UNSPACED.test(stem));
  const starts = stems.filter((stem) => !anywhere.includes(stem) && stem.length > 3);
  const whole = stems.filter((stem) => !anywhere.includes(stem) && stem.length <= 3);
  const parts = [
    ...anywhere.map(escaped),
    ...(starts.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${starts.map(escaped).join('|')})`] : []),
    ...(whole.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${whole.map(escaped).join('|')})(?![\\p{L}\\p{N}])`] : []),
  ];
  const pattern = new RegExp(parts.join('|'), 'u');
  return (label) => pattern.test(label);
}
