import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { lifetimesIn } from '../cells/durations';
import { type ParsedName, parseNames } from '../names/parse';
import { shapeOf } from '../names/shape';
import { type CandidateRow, quoteOf } from './candidate';
import { cellsOfProse } from './prose';

/** "Statistics: _ga (2 years), _gid, _gat (1 day)". */
const LABELLED = /^[\s•*\-–]*([^:：()]{3,60}?)\s*[:：]\s*(\S.*)$/su;
const MAX_TEXT = 4000;

/** Names with what stands in brackets behind them, which tells of each of them. */
export interface Member {
  readonly names: readonly ParsedName[];
  readonly told: string;
}

export interface Enumeration {
  readonly members: readonly Member[];
  /** What stands behind the last bracket: the end of the sentence, or what they all are for. */
  readonly rest: string;
}

/** The members of an enumeration; null where something among them is no name. */
export function membersOf(text: string): Enumeration | null {
  const members: Member[] = [];
  let from = 0;
  for (const bracket of text.matchAll(/\(([^()]{1,200})\)/g)) {
    const before = text.slice(from, bracket.index).replace(/^[\s,;&/]+|\s+$/g, '');
    from = bracket.index + bracket[0].length;
    const tokens = before.split(/\s*[,;]\s*/);
    if (tokens.some((token) => /\s/.test(token) || shapeOf(token) === 'none')) return null;
    const { names } = parseNames(before, 'list');
    if (names.length !== tokens.length) return null;
    members.push({ names, told: bracket[1] ?? '' });
  }
  return { members, rest: text.slice(from).replace(/^[\s,;.:–—-]+|\s+$/g, '') };
}

/** "Counter (_ga, 2 years; _gid, 24 hours)": names in one pair of brackets, each with its time. */
const TOGETHER = /^[\s•*\-–]*([^()]{3,120}?)\s*\(([^()]{8,400})\)/s;
const WITH_TIME = /^\s*([^\s,;]{2,60})\s*[,:–-]\s+(\S.*)$/s;

function rowsInBrackets(text: string, at: CandidateRow['at']): readonly CandidateRow[] {
  const [, label = '', inside = ''] = TOGETHER.exec(text) ?? [];
  const parts = inside.split(';').map((part) => WITH_TIME.exec(part));
  if (parts.length < 2) return [];
  const rows = parts.flatMap((part): CandidateRow[] => {
    const [, name = '', told = ''] = part ?? [];
    if (shapeOf(name) !== 'sure' || lifetimesIn(told).length === 0) return [];
    return [
      {
        at: { ...at, quote: quoteOf(text) },
        names: parseNames(name, 'list').names,
        label,
        cells: cellsOfProse(told, { roles: [] }),
        group: null,
        shifted: false,
      },
    ];
  });
  return rows.length === parts.length ? rows : [];
}

/**
 * A line that enumerates cookies, each with its lifetime in brackets, behind a category, a label or nothing. Empty for any other line:
 * at least two lifetimes, or behind a category one with a name beyond doubt, or one beside lines that are such enumerations.
 */
export function rowsOfEnumeration(
  text: string,
  at: { readonly block: number; readonly row?: number },
  isBesideOthers = false,
): readonly CandidateRow[] {
  if (!text.includes('(')) return [];
  const together = text.includes(';') ? rowsInBrackets(text.slice(0, MAX_TEXT), { ...at, quote: '' }) : [];
  if (together.length > 0) return together;
  const [, label = '', behind = ''] = LABELLED.exec(text.slice(0, MAX_TEXT)) ?? [];
  const isCategory = label !== '' && declaredCategoryOfLabel(label) !== null;
  const read = membersOf(behind) ?? (isCategory ? null : membersOf(text.slice(0, MAX_TEXT)));
  const { members, rest } = read ?? { members: [], rest: '' };
  const timed = members.filter(({ told }) => lifetimesIn(told).length > 0);
  const isSure = timed.some(({ names }) => names.some(({ shape }) => shape === 'sure'));
  if (timed.length === 0) return [];
  if (isCategory ? timed.length < 2 && !isSure && !isBesideOthers : timed.length < 2 || !isSure) return [];
  return members.map(({ names, told }) => ({
    at: { ...at, quote: quoteOf(text) },
    names,
    label: isCategory || label === '' ? null : label,
    cells: [
      ...(isCategory ? [{ role: 'category' as const, text: label, lines: [label], header: '' }] : []),
      ...cellsOfProse(told, { roles: [] }),
      ...(rest === '' ? [] : [{ role: 'purpose' as const, text: rest, lines: [rest], header: '' }]),
    ],
    group: null,
    shifted: false,
  }));
}
