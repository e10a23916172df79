import { fold } from '../../lexicon/fold';
import type { HeaderRole } from '../../lexicon/lexicon';
import { headerWords } from '../../lexicon/vocabulary';
import { leadOf } from './lead';

/** A line that is the header row of a table whose cells were joined. */
export interface HeaderLine {
  readonly roles: readonly HeaderRole[];
  /** Cells were joined by nothing at all: "NamePurposeDuration". */
  readonly glued: boolean;
  /** What follows the header on the same line: the first row, when line breaks were lost too. */
  readonly rest: string;
}

const GLUE = /(?<=[\p{Ll}\d)])(?=\p{Lu})/gu;
const FILLER =
  /^[\s/()&,:|–-]*(?:(?:of|the|and|du|de|des|del|della|dei|la|le|les|el|van|und|der|et|e|y|cookies?|souboru|pliku|nom)\b[\s/()&,:|–-]*)*$/;

/** Spaces put back where a capital follows a small letter or a figure. */
export const unglued = (text: string): string => text.replace(GLUE, ' ');

/**
 * Reads a line as joined header cells: header words of at least two roles, one of them the name's, with nothing else between
 * them. Words after the last header word are the first row's, when they do not belong to the header's phrase.
 */
export function headerLine(text: string): HeaderLine | null {
  if (text.length > 2000 || text.length < 8) return null;
  const glued = !/\s/.test(text.slice(0, 24).trim()) && GLUE.test(text);
  GLUE.lastIndex = 0;
  const source = (glued ? unglued(text) : text).slice(0, 160);
  const folded = fold(source);
  const hits = headerWords().all(folded);
  const roles: HeaderRole[] = [];
  let end = 0;
  for (const hit of hits) {
    if (!FILLER.test(folded.slice(end, hit.at))) break;
    if (roles.at(-1) !== hit.meaning) roles.push(hit.meaning);
    end = wordEnd(folded, hit.end);
  }
  const distinct = new Set(roles.filter((role) => role !== 'other'));
  if (!distinct.has('name') || distinct.size < 2 || roles.length > 9) return null;
  const rest = source.slice(end).trim();
  const whole = FILLER.test(fold(rest)) || rest === '';
  if (
    !whole &&
    (distinct.size < 3 || !/^[\s:|]*[\p{Lu}_a-z][\w.*-]*/u.test(rest) || /[.!?]/.test(source.slice(0, end)))
  )
    return null;
  if (!whole && !/[_*\d/]|[A-Z]{3}/.test(rest.slice(0, 40)) && leadOf({ text: rest, spans: [] }) === null)
    return null;
  return { roles: tidy(roles), glued, rest: whole ? '' : text.slice(glued ? text.length : end).trim() };
}

/** "Cookie name": two hits of which the first is the bare word for a cookie; roles once each, in order. */
const tidy = (roles: readonly HeaderRole[]): HeaderRole[] =>
  roles.filter((role, at) => roles.indexOf(role) === at);

const wordEnd = (text: string, at: number): number =>
  at + (/^[\p{L}\p{M}]*/u.exec(text.slice(at, at + 30))?.[0].length ?? 0);
