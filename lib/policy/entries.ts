import { declaredCategoryOfLabel } from '../lexicon/categories';
import { fold } from '../lexicon/fold';
import type { HeaderRole } from '../lexicon/lexicon';
import { lifetimeWords, purposeWords } from '../lexicon/vocabulary';
import type { DeclaredCategory } from '../model/category';
import type { DeclaredEntry, DeclaredLifetime, Medium, PolicyProblem } from '../model/declaration';
import { chosenLifetime, lifetimesIn, UNSTATED, unitOfHeader } from './cells/durations';
import { mediumIn, partyIn, partyOfAnswer } from './cells/party';
import { scopeOf } from './cells/scope';
import type { BlockContext, Contexts } from './context';
import type { CandidateRow, RoledCell } from './rows/candidate';

const cellsOf = (row: CandidateRow, role: HeaderRole): readonly RoledCell[] =>
  row.cells.filter((cell) => cell.role === role);
const textOf = (row: CandidateRow, role: HeaderRole): string | null => cellsOf(row, role)[0]?.text ?? null;

const firstOf = <From, Value>(values: readonly From[], find: (value: From) => Value | null): Value | null => {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
};

/** Durations of a cell for so many names: one for all, or one each where the cell lists as many ("1 year / 30 min"). */
function lifetimesFor(cell: RoledCell, count: number): DeclaredLifetime[] {
  const text = cell.text;
  const unit = unitOfHeader(cell.header);
  if (unit !== null && /^\d+(?:[.,]\d+)?$/.test(text.trim())) {
    const seconds = Math.round(Number.parseFloat(text.replace(',', '.')) * unit);
    return [{ raw: text, kind: 'fixed', seconds, max: false }];
  }
  const stated = lifetimesIn(text);
  if (count > 1) {
    const parts =
      cell.lines.length === count ? cell.lines : text.split(/\s*[,;/|]\s*/).filter((part) => part !== '');
    if (parts.length === count) return parts.map((part) => chosenLifetime(lifetimesIn(part), part));
    const apart = stated
      .slice(1)
      .every((one, at) => /^[\s–\-—]*$/.test(text.slice(stated[at]?.end ?? 0, one.at)));
    if (stated.length === count && apart)
      return stated.map((one) => chosenLifetime([one], text.slice(one.at, one.end)));
  }
  const chosen = chosenLifetime(stated, text);
  return [chosen.kind === 'unstated' && saysMax(text) ? { ...chosen, max: true } : chosen];
}

const saysMax = (text: string): boolean => /\bmax/i.test(text);

/** A lifetime told inside a purpose: in brackets, or after a word such as "expires". Others are periods of something else. */
function lifetimeInProse(text: string): DeclaredLifetime | null {
  const bracket = [...text.matchAll(/[([]([^()[\]]{3,80})[)\]]/g)].map((match) => match[1] ?? '');
  for (const inner of bracket.reverse()) {
    const stated = lifetimesIn(inner);
    if (stated.length > 0 && inner.split(/\s+/).length <= 9) return chosenLifetime(stated, inner);
  }
  const stated = lifetimesIn(text);
  const folded = fold(text);
  const told = stated.filter((one) => {
    const sentence = Math.max(
      folded.lastIndexOf('. ', one.at),
      folded.lastIndexOf(': ', one.at) - 30,
      one.at - 90,
      0,
    );
    return (
      lifetimeWords().has(folded.slice(sentence, one.at)) || (one.kind === 'session' && one.end - one.at > 12)
    );
  });
  return told.length > 0
    ? chosenLifetime(told.slice(0, 1), text.slice(told[0]?.at ?? 0, told[0]?.end))
    : null;
}

function rowLifetimes(row: CandidateRow): DeclaredLifetime[] {
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
      ...cellsOf(row, 'other').map((cell) => cell.text),
    ],
    lifetimeInProse,
  );
  return [prose ?? UNSTATED];
}

/** A category keyword at the head of a purpose, in capitals, often glued to it: "SECURITY Protects", "FUNCTIONALKeeps". */
const KEYWORD = /^([\p{Lu}]{6,16})(?=\s|\p{Lu}\p{Ll}|$)/u;

function keywordCategory(purpose: string | null): DeclaredCategory | null {
  const keyword = purpose === null ? undefined : KEYWORD.exec(purpose)?.[1];
  return keyword === undefined ? null : declaredCategoryOfLabel(keyword);
}

function purposeCategory(text: string): DeclaredCategory | null {
  return purposeWords().first(fold(text.slice(0, 400)))?.meaning ?? null;
}

interface CategoryReading {
  readonly category: DeclaredCategory | null;
  /** The row's own column and its section say different things. */
  readonly contradicted: boolean;
}

function rowCategory(row: CandidateRow, context: BlockContext, contexts: Contexts): CategoryReading {
  const label = (text: string) => contexts.categoryOf(text);
  const own =
    firstOf(cellsOf(row, 'category'), (cell) => label(cell.text)) ?? keywordCategory(textOf(row, 'purpose'));
  const group = row.group === null ? null : label(row.group);
  const above = group ?? context.category;
  const type = firstOf(cellsOf(row, 'type'), (cell) => label(cell.text));
  if (own !== null) return { category: own, contradicted: above !== null && above !== own };
  if (above !== null) return { category: above, contradicted: type !== null && type !== above };
  if (type !== null) return { category: type, contradicted: false };
  const told = [...cellsOf(row, 'purpose'), ...cellsOf(row, 'other')].map((cell) => cell.text);
  const named = [...cellsOf(row, 'provider').map((cell) => cell.text), ...(row.label ? [row.label] : [])];
  return { category: firstOf([...told, ...named], purposeCategory), contradicted: false };
}

function rowMedium(row: CandidateRow, context: BlockContext): Medium {
  const told = [
    ...cellsOf(row, 'medium'),
    ...cellsOf(row, 'type'),
    ...cellsOf(row, 'duration'),
    ...cellsOf(row, 'category'),
    ...cellsOf(row, 'other'),
    ...cellsOf(row, 'purpose'),
  ].map((cell) => cell.text);
  const named = row.label === null ? [] : [row.label];
  return firstOf([...named, ...told], mediumIn) ?? context.medium ?? 'cookie';
}

function rowParty(row: CandidateRow): 'first' | 'third' | null {
  const answered = firstOf(cellsOf(row, 'party'), (cell) => partyOfAnswer(cell.header, cell.text));
  const told = [
    ...cellsOf(row, 'party'),
    ...cellsOf(row, 'type'),
    ...cellsOf(row, 'provider'),
    ...cellsOf(row, 'duration'),
  ].filter((cell) => cell.text.length < 120);
  return answered ?? firstOf(told, (cell) => partyIn(cell.text));
}

const PARTY_NOTE =
  /\s*\((?:[^()]*(?:party|parti|partij|partei|parte|tiers|tercer|terz|osapuol)[^()]*)\)\s*$/i;

/** The entries that a candidate row declares, with the problems of their words. */
export function entriesOf(
  row: CandidateRow,
  context: BlockContext,
  contexts: Contexts,
): { readonly entries: readonly DeclaredEntry[]; readonly problems: readonly PolicyProblem[] } {
  const lifetimes = rowLifetimes(row);
  const { category, contradicted } = rowCategory(row, context, contexts);
  const purpose = textOf(row, 'purpose') ?? textOf(row, 'other');
  const shared = {
    label: row.label,
    provider: textOf(row, 'provider')?.replace(PARTY_NOTE, '') ?? null,
    party: rowParty(row),
    category,
    medium: rowMedium(row, context),
    purpose,
    scope: scopeOf(
      [purpose ?? '', row.label ?? '', ...cellsOf(row, 'host').map((cell) => cell.text)].join(' \n '),
    ),
    at: row.at,
  };
  const entries: DeclaredEntry[] =
    row.names.length === 0
      ? [{ ...shared, name: null, rawName: row.label ?? '', lifetime: lifetimes[0] ?? UNSTATED }]
      : row.names.map((name, at) => ({
          ...shared,
          name: name.name,
          rawName: name.raw,
          lifetime: lifetimes[lifetimes.length === 1 ? 0 : at] ?? UNSTATED,
        }));
  const problems: PolicyProblem[] = [
    ...(row.names.length === 0 ? [{ code: 'nameless-row' as const, at: row.at }] : []),
    ...(row.shifted ? [{ code: 'shifted-columns' as const, at: row.at }] : []),
    ...(contradicted ? [{ code: 'two-categories' as const, at: row.at }] : []),
    ...(row.names.some((name) => name.mangled) ? [{ code: 'mangled-name' as const, at: row.at }] : []),
    ...(entries.every((entry) => entry.lifetime.kind === 'unstated')
      ? [{ code: 'no-duration' as const, at: row.at }]
      : []),
  ];
  return { entries, problems };
}
