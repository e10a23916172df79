import { wordCount } from '../lexicon/characters';
import type { DeclaredLifetime } from '../model/declaration';
import {
  bareUnit,
  chosenLifetime,
  isIdleTime,
  lifetimesIn,
  namesUnit,
  UNSTATED,
  unitOfHeader,
} from './cells/durations';
import { sessionByNoun } from './cells/session-kind';
import { byCase, toldLifetimes } from './cells/told-lifetimes';
import { type CandidateRow, cellsOf, firstOf, type RoledCell, textOf } from './rows/candidate';

/** Durations of a cell for so many names: one for all, or one each where the cell lists as many ("1 year / 30 min"). */
const SEPARATED = /\s*[,;/|]\s*/;
/** "2 years, 24 hours and 1 minute" for three names. Not "or": that gives one item two ends. */
const SEPARATED_OR_JOINED =
  /\s*[,;/|]\s*|\s+(?:and|y|e|et|und|en|i|og|och|ja|a|és|resp\.|respektive|respectively|bzw\.|respectievelijk)\s+(?=\S)/;

/** Says that the list goes with the names', and is no part of it. */
const RESPECTIVELY =
  /,?\s*\(?(?:respectivamente|respectively|respectivement|rispettivamente|respektive|beziehungsweise|jeweils|odpowiednio|respectievelijk|resp\.|henholdsvis)\)?\.?\s*$/i;

/** "session (basket), 13 months (_ga, _gid)": each lifetime with the names it is of behind it. Null unless every name has one. */
function attributed(text: string, names: readonly string[]): DeclaredLifetime[] | null {
  if (names.length < 2 || !text.includes('(')) return null;
  const found = new Map<string, DeclaredLifetime>();
  for (const match of text.matchAll(/([^()]{2,60})\(([^()]{1,200})\)/g)) {
    const stated = lifetimesIn(match[1] ?? '');
    const own = (match[2] ?? '').split(/[\s,;/]+/);
    if (stated.length > 0)
      for (const name of names) if (own.includes(name)) found.set(name, chosenLifetime(stated, match[0]));
  }
  const all = names.flatMap((name) => found.get(name) ?? []);
  return all.length === names.length ? all : null;
}

function lifetimesFor(cell: RoledCell, names: readonly string[]): DeclaredLifetime[] {
  const text = cell.text;
  const count = names.length;
  const each = attributed(text, names);
  if (each !== null) return each;
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
    const eachTells = parts.every((part) => lifetimesIn(part).length > 0 || namesUnit(part));
    if (parts.length === count && eachTells && !parts.some(tellsWhen))
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

/** More words than these beside the length tell when it is so long: "session, with 'remember me' 14 days" is a list of nothing. */
const WORDS_BESIDE_A_LENGTH = 2;

function tellsWhen(part: string): boolean {
  const [one, ...others] = lifetimesIn(part);
  if (one === undefined || others.length > 0 || one.kind !== 'fixed') return false;
  const beside = `${part.slice(0, one.at)} ${part.slice(one.end)}`.replace(/\([^()]*\)/g, ' ').trim();
  return wordCount(beside, WORDS_BESIDE_A_LENGTH + 1) > WORDS_BESIDE_A_LENGTH;
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
    if (stated.length > 0 && wordCount(inner, 10) <= 9) return chosenLifetime(stated, inner);
  }
  const all = lifetimesIn(text);
  if (byCase(text, all)) return chosenLifetime(all, text.slice(all[0]?.at, all.at(-1)?.end));
  const stated = toldLifetimes(text);
  const one = stated.find((each) => each.kind === 'fixed' && !isIdleTime(text, each)) ?? stated[0];
  return one ? chosenLifetime([one], text.slice(one.at, one.end)) : null;
}

/** "Kept for one year and one day respectively": as many lifetimes in one sentence of the purpose as the row has names. */
function parallelInProse(row: CandidateRow): DeclaredLifetime[] | null {
  const count = row.names.length;
  if (count < 2) return null;
  return firstOf(cellsOf(row, 'purpose'), ({ text }) => {
    const stated = lifetimesIn(text);
    const [first] = toldLifetimes(text);
    const from = stated.findIndex((one) => one.at === first?.at);
    const run = from < 0 ? [] : stated.slice(from);
    const apart = run
      .slice(1)
      .every((one, at) => BETWEEN_LIFETIMES.test(text.slice(run[at]?.end ?? 0, one.at)));
    return run.length === count && apart
      ? run.map((one) => chosenLifetime([one], text.slice(one.at, one.end)))
      : null;
  });
}

const BETWEEN_LIFETIMES =
  /^\s*(?:[,;/]|(?:[,;]\s*)?(?:and|y|e|et|und|en|i|og|och|oraz|ja|a|és|resp\.|respektive|bzw\.|respectievelijk|respectively))\s*$/;

/** The lifetimes of a row's items: one for all, or one for each name. */
export function rowLifetimes(row: CandidateRow): DeclaredLifetime[] {
  const durations = cellsOf(row, 'duration');
  if (durations.length > 0) {
    const names = row.names.map((name) => name.raw);
    // "Set at" and "valid for" are both headed by a word for time: the one that holds a lifetime tells it.
    const each = durations.map((cell) => lifetimesFor(cell, names));
    const told = each.find((stated) => stated.some((one) => one.kind !== 'unstated'));
    if (told !== undefined) return told;
    const noted = lifetimesIn(row.label ?? '');
    return noted.length > 0 ? [chosenLifetime(noted, row.label ?? '')] : (each[0] ?? [UNSTATED]);
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
  const each = parallelInProse(row);
  if (each !== null) return each;
  const prose = firstOf(
    [
      ...(row.label ? [row.label] : []),
      ...cellsOf(row, 'purpose').map((cell) => cell.text),
      ...(row.inSentence ? [] : cellsOf(row, 'other').map((cell) => cell.text)),
    ],
    lifetimeInProse,
  );
  if (prose !== null) return [prose];
  const told = textOf(row, 'purpose') ?? '';
  return [sessionByNoun('', told) ? { ...UNSTATED, raw: told.slice(0, 60), kind: 'session' } : UNSTATED];
}
