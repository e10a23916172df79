import { purposesWithin } from '../labels';
import { plain } from './phrases';
import { always, mentions, spoken } from './vocabulary';

/** What ends a question, in Greek its semicolon, in Japanese its particle. A page that asks, asks for itself. */
export const QUESTION = /[?？؟;]|か。/;
/** Longer, and it would say what it stores. */
const LONGEST = 400;
const PERMISSION = always('permission');
const MEASURING = mentions('measuring');
const COUNTED = always('counted');
const COOKIE = mentions('cookie');
const SITE = mentions('site');
const APART = always('apart');
/** Whatever else is asked in few words: each of these makes it another question. */
const ELSEWHERE = [
  APART,
  spoken('other'),
  always('elsewhere'),
  always('terms'),
  always('account'),
  always('inquiry'),
  always('lesson'),
  always('talk'),
  always('food'),
];

/** Whether words name something that only sounds like measuring a site: connecting a tool, showing a report. */
export const isApart = (words: string): boolean => APART.count(words) > 0;

/**
 * Whether a text asks in few words, none of them "cookie", to measure the visit, or to advertise by it: "May we count visits with
 * Matomo?", "Anonymous visit statistics?"
 */
export function asksToMeasure(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = plain(text);
  const measures = MEASURING(words) || purposesWithin(words).length > 0;
  const permission = PERMISSION.count(words) > 0;
  const asks =
    (permission && measures && (SITE(words) || COOKIE(words))) ||
    (COUNTED.count(words) > 0 && (permission || QUESTION.test(text)));
  return asks && ELSEWHERE.every((list) => list.count(words) === 0);
}
