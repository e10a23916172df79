import { withPlainClasses, wordCount } from '../../lexicon/characters';
import { lifetimesIn } from '../cells/durations';
import { joinedHeader } from '../cells/headers';

/** A line of plain text and what stands around it. */
interface LineInContext {
  readonly text: string;
  readonly gapBefore: boolean;
  readonly before: string | null;
  readonly next: string | null;
  readonly gapAfter: boolean;
  readonly nextIsTable: boolean;
}

const NUMBER = withPlainClasses(/^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}/u);
/** "b) Measurement": the label of a section, unless the next letter follows at once. */
const LETTERED = /^\(?[a-h][.)]\s+\p{Lu}/u;
const ENDS_LIKE_PROSE = /[.,;|!]$/;
const BOLD_LINE = /^_?\*\*[^*]{2,160}\*\*:?_?$/;
/** Beyond so many words a line is no heading in any case. */
const MOST_WORDS = 20;
/** A longer line that ends in a colon introduces a list: it opens no section. */
const MOST_OF_LABEL = 6;

/**
 * The heading level a line of Markdown or plain text reads as, or null. Numbered short lines are headings of the depth of
 * their number; bold lines, and short lines on their own before longer text or a table, are headings of level 7.
 */
export function readsAsHeading(line: LineInContext): number | null {
  const level = levelOf(line);
  if (level === null || joinedHeader(line.text)?.rest === '') return null;
  return /^\d/.test(line.text) && lifetimesIn(line.text)[0]?.at === 0 ? null : level;
}

/** How many numbers a numbered line begins with; 0 for others. */
const depthOf = (text: string | null): number => NUMBER.exec(text ?? '')?.[1]?.split('.').length ?? 0;

/** By its form alone: a table's header and a lifetime look like headings too. */
function levelOf(line: LineInContext): number | null {
  const { text, next } = line;
  if (text.length > 160) return null;
  if (BOLD_LINE.test(text)) return 7;
  if (/[:：]$/.test(text) && wordCount(text, MOST_WORDS) > MOST_OF_LABEL) return null;
  if (text.length > 110 || wordCount(text, MOST_WORDS) > 14 || ENDS_LIKE_PROSE.test(text)) return null;
  if (NUMBER.test(text)) {
    const depth = depthOf(text);
    const isListed =
      (!line.gapAfter && depthOf(next) === depth) || (!line.gapBefore && depthOf(line.before) === depth);
    return isListed ? null : Math.min(depth + 1, 6);
  }
  if (LETTERED.test(text) && wordCount(text, MOST_WORDS) <= 11 && next !== null && !LETTERED.test(next))
    return 7;
  if (next === null || !/^[\p{Lu}\p{Lt}\p{Lo}\d"«“]/u.test(text) || /[_=<>{}]|\w\.\w/.test(text)) return null;
  if (line.nextIsTable) return 7;
  const alone = line.gapBefore || line.before === null || /[.!?:;|)]$/.test(line.before);
  const proseFollows = next.length > 60 && next.length > text.length * 1.2;
  return alone && proseFollows && wordCount(text, MOST_WORDS) <= 10 ? 7 : null;
}
