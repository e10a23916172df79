import { OPTIONAL_CATEGORIES, type OptionalCategory } from '../../model/category';
import { purposesOf } from '../labels';

/** "Step 2 of 4", "2/4", "passo 2 di 4", "2 z 4": small numbers with one short word or a sign between them. */
const STEP = /(?:^|[^\d.,])([1-9])\s?(?:\/|\||\p{L}{1,8}\.?)\s?([2-9])(?![\d.,]|\s?(?:%|€|\$))/gu;
const TEXT_LIMIT = 600;
/** A clause says what is asked, what follows why. */
const CLAUSE = /[,;:(–—]| (?:to|per|um|pour|para|om|aby|za|for) /;

/** Whether a dialog's text numbers its steps. */
export function isNumberedStep(text: string): boolean {
  for (const [, at, of] of text.slice(0, TEXT_LIMIT).matchAll(STEP))
    if (Number(at) <= Number(of)) return true;
  return false;
}

/**
 * The one purpose that a step of a dialog asks for, in its question or its whole text: "May we use cookies for statistics,
 * to count visits?" -> analytics. Null where it names none or several.
 */
export function questionOf(text: string): OptionalCategory | null {
  if (text.length > TEXT_LIMIT) return null;
  const sentences = text.split(/(?<=[.?!:？。])\s+/);
  const question = sentences.find(
    (sentence) => /[?？;]\s*$/.test(sentence) && purposesOf(sentence).length > 0,
  );
  const [clause = ''] = (question ?? '').split(CLAUSE);
  for (const part of [clause, question ?? '', text]) {
    const named = OPTIONAL_CATEGORIES.filter((category) => purposesOf(part).includes(category));
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}
