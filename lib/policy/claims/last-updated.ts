import { fold } from '../../lexicon/fold';
import { updateWords } from '../../lexicon/vocabulary';
import { datesIn } from './dates';
import type { Sentence } from './sentences';

/** Stronger words: they name the last change itself, not the day a version took effect. */
const LAST =
  /last|derni|zuletzt|letzte|ultim|laatst|ostatni|senast|senest|sist|viime|posled|utols|τελευτ|последн|zadnj|posljednj|paskutin|pede|son |останн|最終|stand|updated|mise a jour|paivitetty|obowiazuje/;

/** A date beside these is a law's, a ruling's or a contract's. */
const LAW =
  /\b(?:directive|regulation|deliberation|act|decree|ruling|judgment|law|loi|reglement|ordonnance|decret|arret|gesetz|verordnung|urteil|beschluss|ley|reglamento|directiva|sentencia|legge|regolamento|direttiva|decreto|provvedimento|sentenza|wet|verordening|richtlijn|besluit|lei|regulamento|diretiva|acordao|ustaw\w*|rozporzadzeni\w*|dyrektyw\w*|wyrok\w*|2016\/679|2002\/58|guidelines|lignes directrices)\b/;

/** Regions that write the month before the day. */
const MONTH_FIRST = /^en[-_](?:us|ph)\b/i;
/** Sentences at either end of a document where a short line with a date is the document's own. */
const EDGE = 8;
/** Characters of such a line: "Checked with the browser's own tools on 11 January 2026", "Lyon, le 3 mars 2026". */
const SHORT_LINE = 80;

/** A date beside these is that of a company, a right, a deadline or the next version. */
const OTHERS_DATE =
  /©|copyright|\b(?:founded|since|established|registered|next|until|expires?|before|born|order|decision|opinion|depuis|fonde\w*|prochain\w*|jusqu|expire|immatricul\w*|avant|seit|gegrundet|nachste\w*|bis|spatestens|desde|fundad\w*|proxim\w*|hasta|antes|fondat\w*|prossim\w*|fino|entro|dal|opgericht|volgende|tot|ate|od|zalozon\w*|nastepn\w*|do)\b/;

/** A year, or separators between three numbers: what a date has. */
const DATED = /(?:19|20)\d{2}|\d\s?[./-]\s?\d{1,2}\s?[./-]{1,2}\s?\d/;

/** How far from its words a date may stand, in characters. */
const REACH = 70;

/** A date of last change, with the sentence that says it. */
export interface LastUpdated {
  readonly date: string;
  readonly sentence: Sentence;
}

/**
 * The date of the document's last change, ISO 8601 to the day or month: a date beside words that say so, in any language; of
 * several the one with the stronger words, then the latest; a date alone on its line at the very start or end counts too.
 */
export function lastUpdated(
  sentences: readonly Sentence[],
  language: string | null = null,
): LastUpdated | null {
  const monthFirst = language !== null && MONTH_FIRST.test(language);
  let best: (LastUpdated & { readonly weight: number }) | null = null;
  const offer = (date: string, sentence: Sentence, weight: number): void => {
    if (best === null || weight > best.weight || (weight === best.weight && date > best.date))
      best = { date, sentence, weight };
  };
  sentences.forEach((sentence, index) => {
    if (!DATED.test(sentence.text) || sentence.text.length > 900) return;
    const dates = datesIn(sentence.text, monthFirst);
    if (dates.length === 0) return;
    const folded = fold(sentence.text.slice(0, 900));
    if (LAW.test(folded) && !LAST.test(folded)) return;
    const edge = index < EDGE || index >= sentences.length - EDGE;
    const before = fold(sentences[index - 1]?.text.slice(-REACH) ?? '');
    for (const date of dates) {
      const near = folded.slice(Math.max(0, date.start - REACH), date.end + 25);
      const words = updateWords().find((word) => startsWord(near, word));
      if (words !== undefined) offer(date.iso, sentence, weigh(near, sentence));
      else if (sentence.text.length < 40 && updateWords().some((word) => startsWord(before, word)))
        offer(date.iso, sentence, weigh(before, sentence) - 0.5);
      else if (sentence.text.trim().length <= date.end - date.start + 6 && sentence.kind !== 'cell' && edge)
        offer(date.iso, sentence, 0.5);
      else if (edge && dates.length === 1 && own(sentence, folded)) offer(date.iso, sentence, 0.25);
    }
  });
  return best;
}

/** A short line that is no row, and whose date is neither another document's nor that of something to come. */
const own = (sentence: Sentence, folded: string): boolean =>
  sentence.kind !== 'cell' && sentence.text.length <= SHORT_LINE && !OTHERS_DATE.test(folded);

const startsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/\p{L}/u.test(text[at - 1] ?? '') || /[\u3040-\u9fff]/.test(word)) return true;
  return false;
};

const weigh = (near: string, sentence: Sentence): number =>
  (LAST.test(near) ? 3 : 1.5) + (sentence.kind === 'cell' ? -1 : 0) + (sentence.text.length < 90 ? 0.5 : 0);
