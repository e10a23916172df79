import { UNIT_SECONDS } from '../../lexicon/unit-seconds';

/** A text no longer than a cell that holds a length of time, or several: elsewhere one letter behind a figure is a numbering. */
const SHORT_TEXT = 40;

/** A letter that stands for a unit of time only behind some figures, or only as it is written: "13m", "1 J.", "2 a". */
interface LetterUnit {
  /** The letter with its full stop, as written. */
  readonly letter: RegExp;
  readonly figures: RegExp;
  readonly seconds: number;
}

const { minute: MINUTE, day: DAY, month: MONTH, year: YEAR } = UNIT_SECONDS;
const ANY = /^/;

const LETTER_UNITS: readonly LetterUnit[] = [
  // "13m" is written for months and "30m" for minutes: figures that the one comes in and the other does not.
  { letter: /^m/i, figures: /^(?:5|10|15|20|30|45|60|90)$/, seconds: MINUTE },
  { letter: /^m/i, figures: /^(?:3|6|12|13|14|18|24|25|26|36)$/, seconds: MONTH },
  // "J." and "T." in German, "r." in Polish and Czech, "a" for "año" and "anno".
  { letter: /^J\./, figures: ANY, seconds: YEAR },
  { letter: /^T\./, figures: ANY, seconds: DAY },
  { letter: /^r\./, figures: ANY, seconds: YEAR },
  { letter: /^a(?![.)]\s*\p{L})/iu, figures: ANY, seconds: YEAR },
];

/** Only the end, or a mark that parts two lengths of time, may follow. */
const LETTER_ENDS = /^\s*(?:$|[.,;:/|)\]+&])/;

/** The unit that one letter behind a figure stands for, and where it ends; null for letters that mean one thing only. */
export function letterUnit(
  source: string,
  written: string,
  from: number,
): { seconds: number; end: number } | null {
  const at = source[from] === ' ' ? from + 1 : from;
  const glued = at === from;
  const rest = source.slice(at, at + 8);
  if (/^\p{L}{2}/u.test(rest)) return null;
  for (const { letter, figures, seconds } of LETTER_UNITS) {
    const match = letter.exec(rest);
    if (!match || !figures.test(written)) continue;
    const minutes = seconds === MINUTE && glued && !/^.\d/.test(rest);
    const ends = source.length <= SHORT_TEXT && LETTER_ENDS.test(rest.slice(match[0].length));
    if (minutes || ends) return { seconds, end: at + match[0].length };
  }
  return null;
}
