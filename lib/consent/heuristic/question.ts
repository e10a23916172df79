import type { OptionalCategory } from '../../model/category';
import { purposesJoined, purposesOf, purposesWithin } from '../labels';
import { asksToMeasure, QUESTION } from './measuring';
import { plain } from './phrases';
import { always, pattern } from './vocabulary';

const TEXT_LIMIT = 600;

/** Whether a dialog's text numbers its steps. */
export function isNumberedStep(text: string): boolean {
  for (const [, at, of] of text.slice(0, TEXT_LIMIT).matchAll(pattern('step')))
    if (Number(at) <= Number(of)) return true;
  return false;
}

/** The one purpose that a text names, of those found in it: "personalised advertising" is advertising. */
function only([first, ...others]: readonly OptionalCategory[], text: string): OptionalCategory | null {
  const personal = others.join() === 'preferences' && purposesJoined(text).join() === first;
  return first !== undefined && (others.length === 0 || personal) ? first : null;
}

/** Words for what is not said: other purposes, further cookies, partners with purposes of their own. */
const FURTHER = always('further');

/**
 * The one purpose that a dialog of few words asks for, whose yes and no are the answer to that: "May we count visits? Yes, no".
 * Null where it names several, or hints at more.
 */
export function soleQuestionOf(text: string): OptionalCategory | null {
  if (text.length > TEXT_LIMIT || FURTHER.count(plain(text, TEXT_LIMIT)) > 0) return null;
  const measures = asksToMeasure(text);
  if (!QUESTION.test(text) && !measures) return null;
  const named = purposesWithin(text);
  return named.length === 0 && measures ? 'analytics' : only(named, text);
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
  const [clause = ''] = (question ?? '').split(pattern('clause'));
  for (const part of [clause, question ?? '', text]) {
    const named = purposesOf(part);
    if (named.length > 0) return only(named, part);
  }
  return null;
}
