import { fold } from '../lexicon/fold';
import { lifetimeWords } from '../lexicon/vocabulary';
import type { DeclaredLifetime } from '../model/declaration';
import {
  bareUnit,
  chosenLifetime,
  lifetimesIn,
  namesUnit,
  type StatedLifetime,
  UNSTATED,
  unitOfHeader,
} from './cells/durations';
import { type CandidateRow, cellsOf, firstOf, type RoledCell } from './rows/candidate';

/** Durations of a cell for so many names: one for all, or one each where the cell lists as many ("1 year / 30 min"). */
const SEPARATED = /\s*[,;/|]\s*/;
/** "2 years, 24 hours and 1 minute" for three names. Not "or": that gives one item two ends. */
const SEPARATED_OR_JOINED =
  /\s*[,;/|]\s*|\s+(?:and|y|e|et|und|en|i|og|och|ja|a|és|resp\.|respektive|respectively|bzw\.|respectievelijk)\s+(?=\S)/;

/** Says that the list goes with the names', and is no part of it. */
const RESPECTIVELY =
  /,?\s*\(?(?:respectivamente|respectively|respectivement|rispettivamente|respektive|beziehungsweise|jeweils|odpowiednio|respectievelijk|resp\.|henholdsvis)\)?\.?\s*$/i;

function lifetimesFor(cell: RoledCell, count: number): DeclaredLifetime[] {
  const text = cell.text;
  const unit = unitOfHeader(cell.header);
  const bare = unit === null ? null : bareNumbers(text, unit);
  if (bare !== null && (bare.length === 1 || bare.length === count)) return bare;
  const unitAlone = bareUnit(text);
  if (unitAlone) return [chosenLifetime([unitAlone], text)];
  const stated = lifetimesIn(text);
  if (count > 1) {
    const list = text.replace(RESPECTIVELY, '');
    const parts =
      [cell.lines, list.split(SEPARATED), list.split(SEPARATED_OR_JOINED)]
        .map((all) => all.filter((part) => part.trim() !== ''))
        .find((all) => all.length === count) ?? [];
    if (parts.length === count && parts.every((part) => lifetimesIn(part).length > 0 || namesUnit(part)))
      return parts.map((part) => chosenLifetime(lifetimesIn(part), part));
    const apart = stated
      .slice(1)
      .every((one, at) => /^[\s–\-—]*$/.test(text.slice(stated[at]?.end ?? 0, one.at)));
    if (stated.length === count && apart)
      return stated.map((one) => chosenLifetime([one], text.slice(one.at, one.end)));
  }
  const chosen = chosenLifetime(stated, text);
  return [chosen.kind === 'unstated' && saysMax(text) ? { ...chosen, max: true } : chosen];
}

/** Numbers without unit, under a header that names it: "30", "<1", "13, 24". */
function bareNumbers(text: string, unit: number): DeclaredLifetime[] | null {
  const parts = text.split(/\s*[,;/]\s+|\s*[;/]\s*/).map((part) => part.trim());
  const numbers = parts.map((part) => /^([<≤~]?)\s*(\d{1,9}(?:[.,]\d{1,3})?)\s*\*?$/.exec(part));
  if (numbers.some((match) => match === null)) return null;
  return numbers.map((match, at) => ({
    raw: parts[at] ?? '',
    kind: 'fixed',
    seconds: Math.round(Number.parseFloat((match?.[2] ?? '0').replace(',', '.')) * unit),
    max: (match?.[1] ?? '') !== '',
  }));
}

const saysMax = (text: string): boolean => /\bmax/i.test(text);

/** A lifetime told inside a purpose: in brackets, or after a word such as "expires". Others are periods of something else. */
function lifetimeInProse(text: string): DeclaredLifetime | null {
  const bracket = [...text.matchAll(/[([]([^()[\]]{3,80})[)\]]/g)].map((match) => match[1] ?? '');
  for (const inner of bracket.reverse()) {
    const stated = lifetimesIn(inner);
    if (stated.length > 0 && inner.split(/\s+/).length <= 9) return chosenLifetime(stated, inner);
  }
  const stated = toldLifetimes(text);
  const one = stated.find((each) => each.kind === 'fixed') ?? stated[0];
  return one ? chosenLifetime([one], text.slice(one.at, one.end)) : null;
}

/** How far before a lifetime the word that makes it one may stand. */
const CUE_REACH = 90;
const BARE_REACH = 16;

/** The lifetime is all that its sentence says: "Tells the cache who you are. Session." */
const isSentence = (folded: string, { at, end }: StatedLifetime): boolean =>
  /(?:^|[.;,–—])\s*$/.test(folded.slice(Math.max(0, at - 12), at)) &&
  /^\s*(?:[.;)]|$)/.test(folded.slice(end, end + 6));

/** Lifetimes in running text that a word such as "expires", "stored for" or "until" announces in the same sentence. */
function toldLifetimes(text: string): StatedLifetime[] {
  const folded = fold(text);
  return lifetimesIn(text).filter((one) => {
    if (one.kind === 'session' && !one.bare) return true;
    if (isSentence(folded, one)) return true;
    const reach = one.bare ? BARE_REACH : CUE_REACH;
    const from = Math.max(folded.lastIndexOf('. ', one.at) + 1, one.at - reach, 0);
    return lifetimeWords().has(folded.slice(from, one.at));
  });
}

/** The lifetimes of a row's items: one for all, or one for each name. */
export function rowLifetimes(row: CandidateRow): DeclaredLifetime[] {
  const count = row.names.length;
  const duration = cellsOf(row, 'duration')[0];
  if (duration) {
    const stated = lifetimesFor(duration, count);
    if (stated.some((one) => one.kind !== 'unstated')) return stated;
    const noted = lifetimesIn(row.label ?? '');
    return noted.length > 0 ? [chosenLifetime(noted, row.label ?? '')] : stated;
  }
  const short = firstOf(
    [
      ...cellsOf(row, 'type'),
      ...cellsOf(row, 'medium'),
      ...cellsOf(row, 'category'),
      ...cellsOf(row, 'party'),
    ],
    (cell) => {
      const stated = cell.text.length < 80 ? lifetimesIn(cell.text) : [];
      return stated.length > 0 ? chosenLifetime(stated, cell.text) : null;
    },
  );
  if (short) return [short];
  const prose = firstOf(
    [
      ...(row.label ? [row.label] : []),
      ...cellsOf(row, 'purpose').map((cell) => cell.text),
      ...(row.inSentence ? [] : cellsOf(row, 'other').map((cell) => cell.text)),
    ],
    lifetimeInProse,
  );
  return [prose ?? UNSTATED];
}
